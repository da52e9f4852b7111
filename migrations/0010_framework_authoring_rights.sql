-- Drafts are for national roles alone: the api reads them only as waymark_national.
GRANT SELECT, INSERT, UPDATE (state, version, release_notes, writers, asked_by, asked_hash, approved_by, published_as, updated_at, updated_by_name)
  ON framework_drafts TO waymark_national;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (parent_id, position, content, version, updated_at, updated_by_name) ON framework_draft_parts TO waymark_national;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (relation, targets, comparable, reason, seen, version, updated_by_name) ON framework_draft_relations TO waymark_national;
--> statement-breakpoint
GRANT SELECT, INSERT ON framework_draft_comments TO waymark_national;
--> statement-breakpoint
-- Publishing a draft writes an edition; from then on the triggers below refuse any change of it.
GRANT SELECT ON framework_relations TO waymark_api, waymark_release, waymark_national;
--> statement-breakpoint
GRANT INSERT ON frameworks, framework_versions, framework_scales, framework_stages, framework_themes, framework_statements, framework_relations
  TO waymark_national;
--> statement-breakpoint
GRANT UPDATE (status, published_at) ON framework_versions TO waymark_national;
--> statement-breakpoint
CREATE TRIGGER refuse_published_version BEFORE INSERT OR UPDATE OR DELETE ON framework_relations
  FOR EACH ROW EXECUTE FUNCTION refuse_published_version();
--> statement-breakpoint
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON framework_relations FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Once published or discarded a draft and its parts are history.
CREATE FUNCTION refuse_closed_draft() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  concerned uuid := CASE TG_OP WHEN 'DELETE' THEN OLD.draft_id ELSE NEW.draft_id END;
BEGIN
  IF NOT EXISTS (SELECT FROM framework_drafts d WHERE d.id = concerned AND d.state = 'editing') THEN
    RAISE EXCEPTION 'only a draft that is being edited can change' USING ERRCODE = 'WM409';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
--> statement-breakpoint
CREATE TRIGGER refuse_closed_draft BEFORE INSERT OR UPDATE OR DELETE ON framework_draft_parts
  FOR EACH ROW EXECUTE FUNCTION refuse_closed_draft();
--> statement-breakpoint
CREATE TRIGGER refuse_closed_draft BEFORE INSERT OR UPDATE OR DELETE ON framework_draft_relations
  FOR EACH ROW EXECUTE FUNCTION refuse_closed_draft();
--> statement-breakpoint
DO $$
DECLARE
  council_table text;
BEGIN
  FOREACH council_table IN ARRAY ARRAY['version_moves', 'version_move_answers'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', council_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', council_table);
    EXECUTE format('CREATE POLICY only_own_council ON %I AS RESTRICTIVE TO waymark_api, waymark_national
      USING (council_id = (SELECT current_council_id())) WITH CHECK (council_id = (SELECT current_council_id()))', council_table);
    EXECUTE format('CREATE POLICY api_access ON %I TO waymark_api, waymark_national USING (true) WITH CHECK (true)', council_table);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (undone_at, undone_by_name) ON version_moves TO waymark_api;
--> statement-breakpoint
GRANT SELECT, INSERT ON version_move_answers TO waymark_api;
--> statement-breakpoint
GRANT UPDATE (framework_version_id) ON assessments TO waymark_api;
--> statement-breakpoint
GRANT DELETE ON judgements TO waymark_api;
--> statement-breakpoint
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON version_move_answers FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON version_move_answers FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER refuse_removal BEFORE DELETE ON version_moves FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON version_moves FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- No answer is lost: a judgement leaves its place, or goes to another edition, only after the very same was written into a move.
CREATE FUNCTION keep_moved_judgement() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM version_move_answers k JOIN version_moves m ON m.council_id = k.council_id AND m.id = k.move_id
    WHERE k.council_id = OLD.council_id AND m.assessment_id = OLD.assessment_id AND k.statement_code = OLD.statement_code
      AND (k.framework_version_id, k.scale_code, k.answer_kind, k.strengths, k.impact, k.areas_for_development, k.version)
        = (OLD.framework_version_id, OLD.scale_code, OLD.answer_kind, OLD.strengths, OLD.impact, OLD.areas_for_development, OLD.version)
      AND (k.stage_code, k.reason, k.updated_at, k.updated_by, k.updated_by_name)
        IS NOT DISTINCT FROM (OLD.stage_code, OLD.reason, OLD.updated_at, OLD.updated_by, OLD.updated_by_name)
  ) THEN
    RAISE EXCEPTION 'an answer is kept before it is moved' USING ERRCODE = 'WM409';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_moved_judgement BEFORE DELETE OR UPDATE OF framework_version_id, scale_code ON judgements
  FOR EACH ROW EXECUTE FUNCTION keep_moved_judgement();
--> statement-breakpoint
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON judgements FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
REVOKE ALL ON FUNCTION refuse_closed_draft(), keep_moved_judgement() FROM PUBLIC;
