-- A release moves open -> frozen -> audited -> approved -> published, is withdrawn from any state but open, and each move has its
-- own columns. Freezing and auditing are the job's; nothing else of a release ever changes.
CREATE OR REPLACE FUNCTION guard_release() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  progress constant text[] := ARRAY['progress_step', 'progress_done', 'progress_total'];
  may text[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'open' OR NEW.hash IS NOT NULL OR NEW.approved_at IS NOT NULL THEN
      RAISE EXCEPTION 'a release begins open' USING ERRCODE = 'WM409';
    END IF;
    RETURN NEW;
  END IF;
  may := CASE OLD.state || ' ' || NEW.state
    WHEN 'open open' THEN progress || ARRAY['freeze_asked_at', 'even_if_withheld', 'refusal']
    WHEN 'open frozen' THEN progress || ARRAY['framework_version_id', 'frozen_at', 'refusal']
    WHEN 'frozen frozen' THEN progress || ARRAY['refusal']
    WHEN 'frozen audited' THEN progress || ARRAY['manifest', 'hash', 'refusal']
    WHEN 'audited approved' THEN ARRAY['approved_at', 'approved_by', 'approved_by_name']
    WHEN 'approved published' THEN ARRAY['published_at', 'public_from']
  END;
  IF NEW.state = 'withdrawn' AND OLD.state NOT IN ('open', 'withdrawn') THEN
    may := ARRAY['withdrawn_at', 'withdrawn_reason'];
  END IF;
  IF may IS NULL OR to_jsonb(NEW) - may - ARRAY['state', 'passed_id'] <> to_jsonb(OLD) - may - ARRAY['state', 'passed_id'] THEN
    RAISE EXCEPTION 'a frozen release cannot change' USING ERRCODE = 'WM409';
  END IF;
  IF NEW.state <> OLD.state AND NEW.state IN ('frozen', 'audited') AND NOT pg_has_role(current_user, 'waymark_release', 'member') THEN
    RAISE EXCEPTION 'only the release job freezes and audits' USING ERRCODE = 'WM409';
  END IF;
  IF OLD.state = 'audited' AND NEW.state = 'approved' AND NEW.approved_by IS NULL AND NOT NEW.demonstration THEN
    RAISE EXCEPTION 'a person approves a release' USING ERRCODE = 'WM409';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
DROP TRIGGER guard_release ON releases;
--> statement-breakpoint
CREATE TRIGGER guard_release BEFORE INSERT OR UPDATE ON releases FOR EACH ROW EXECUTE FUNCTION guard_release();
--> statement-breakpoint
-- A council that was counted stays unnamed for the cycle: its name would add a member to every coalition.
CREATE FUNCTION guard_consent() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.tier IN ('named', 'public') AND EXISTS (
    SELECT FROM release_contributors c WHERE c.council_id = NEW.council_id AND c.framework_id = NEW.framework_id
      AND c.cycle_code = NEW.cycle_code AND c.tier = 'anonymous'
  ) THEN
    RAISE EXCEPTION 'a counted council cannot be named before the next cycle' USING ERRCODE = 'WM409';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- What other councils see of a consent: a name, and only while it is given. The councils table says whose name it is.
CREATE FUNCTION keep_named_council() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM named_councils n USING councils c
  WHERE c.id = NEW.council_id AND n.gss_code = c.gss_code AND n.framework_id = NEW.framework_id AND n.cycle_code = NEW.cycle_code;
  INSERT INTO named_councils (gss_code, framework_id, cycle_code, tier, contact_name, contact_email)
  SELECT c.gss_code, NEW.framework_id, NEW.cycle_code, NEW.tier, NEW.contact_name, NEW.contact_email
  FROM councils c WHERE c.id = NEW.council_id AND NEW.tier IN ('named', 'public');
  RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION guard_consent(), keep_named_council() FROM PUBLIC;
--> statement-breakpoint
GRANT CREATE ON SCHEMA public TO waymark_gate;
--> statement-breakpoint
ALTER FUNCTION keep_named_council() OWNER TO waymark_gate;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM waymark_gate;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON named_councils TO waymark_gate;
--> statement-breakpoint
CREATE TRIGGER guard_consent BEFORE INSERT OR UPDATE ON council_consents FOR EACH ROW EXECUTE FUNCTION guard_consent();
--> statement-breakpoint
CREATE TRIGGER keep_named_council AFTER INSERT OR UPDATE ON council_consents FOR EACH ROW EXECUTE FUNCTION keep_named_council();
--> statement-breakpoint
ALTER TABLE council_consents ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE council_consents FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY only_own_council ON council_consents AS RESTRICTIVE TO waymark_api, waymark_national
  USING (council_id = (SELECT current_council_id())) WITH CHECK (council_id = (SELECT current_council_id()));
--> statement-breakpoint
CREATE POLICY api_access ON council_consents TO waymark_api, waymark_national USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY release_reads ON council_consents FOR SELECT TO waymark_release USING (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (tier, contact_name, contact_email, version, updated_at, updated_by_name) ON council_consents TO waymark_api;
--> statement-breakpoint
GRANT SELECT (council_id, framework_id, cycle_code, tier) ON council_consents TO waymark_release;
--> statement-breakpoint
-- Consent, then who takes part, then their answers: each is reached through the one before.
DROP POLICY release_counts ON release_contributors;
--> statement-breakpoint
CREATE POLICY release_counts ON release_contributors FOR INSERT TO waymark_release WITH CHECK (EXISTS (
  SELECT FROM council_consents c WHERE c.council_id = release_contributors.council_id AND c.framework_id = release_contributors.framework_id
    AND c.cycle_code = release_contributors.cycle_code AND c.tier = release_contributors.tier
));
--> statement-breakpoint
DROP POLICY release_reads ON submission_answers;
--> statement-breakpoint
CREATE POLICY release_reads ON submission_answers FOR SELECT TO waymark_release USING (EXISTS (
  SELECT FROM release_contributors c WHERE c.council_id = submission_answers.council_id AND c.submission_id = submission_answers.submission_id
));
--> statement-breakpoint
GRANT SELECT ON cohorts, cohort_areas TO waymark_api, waymark_release, waymark_national;
--> statement-breakpoint
GRANT SELECT ON named_councils, release_named_answers, release_audits TO waymark_api, waymark_national;
--> statement-breakpoint
GRANT SELECT, INSERT ON release_audits, release_named_answers TO waymark_release;
--> statement-breakpoint
GRANT INSERT ON releases TO waymark_national;
--> statement-breakpoint
GRANT UPDATE (freeze_asked_at, even_if_withheld, refusal, approved_at, approved_by, approved_by_name) ON releases TO waymark_national;
--> statement-breakpoint
GRANT UPDATE (state, framework_version_id, freeze_asked_at, even_if_withheld, refusal, progress_step, progress_done, progress_total, frozen_at,
  manifest, hash) ON releases TO waymark_release;
--> statement-breakpoint
DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['release_audits', 'release_named_answers', 'bands', 'release_rungs'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', kept);
    EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept);
  END LOOP;
END $$;
