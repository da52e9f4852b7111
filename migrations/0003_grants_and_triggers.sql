REVOKE ALL ON SCHEMA public FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO waymark_api, waymark_release, waymark_gate, waymark_national;
--> statement-breakpoint
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION current_council_id(), current_person_id(), event_hash(text, jsonb) TO waymark_api, waymark_national;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION session_is_live(timestamptz, timestamptz) TO waymark_gate;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION event_hash(text, jsonb) TO waymark_release;
--> statement-breakpoint
-- Functions run as waymark_gate: it reads secrets' hashes and marks them used, and nothing else. Handing them over
-- needs the new owner to be allowed to create in the schema, for as long as that takes.
GRANT CREATE ON SCHEMA public TO waymark_gate;
--> statement-breakpoint
ALTER FUNCTION authorise(text, bytea, text, text, text[], text) OWNER TO waymark_gate;
--> statement-breakpoint
ALTER FUNCTION session_memberships(bytea) OWNER TO waymark_gate;
--> statement-breakpoint
ALTER FUNCTION claim_invitation(bytea) OWNER TO waymark_gate;
--> statement-breakpoint
ALTER FUNCTION start_event_chain() OWNER TO waymark_gate;
--> statement-breakpoint
ALTER FUNCTION council_has_lead(uuid) OWNER TO waymark_gate;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM waymark_gate;
--> statement-breakpoint
SET LOCAL ROLE waymark_gate;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION authorise(text, bytea, text, text, text[], text), session_memberships(bytea), claim_invitation(bytea) TO waymark_api;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION council_has_lead(uuid) TO waymark_national;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
GRANT SELECT ON sessions, people, memberships, councils, areas, api_keys, national_api_keys, national_roles, invitations TO waymark_gate;
--> statement-breakpoint
GRANT UPDATE (last_seen_at) ON sessions TO waymark_gate;
--> statement-breakpoint
GRANT UPDATE (last_used_at) ON api_keys, national_api_keys TO waymark_gate;
--> statement-breakpoint
GRANT UPDATE (used_at) ON invitations TO waymark_gate;
--> statement-breakpoint
GRANT INSERT ON event_chains TO waymark_gate;
--> statement-breakpoint
-- The api: reference data and frameworks are read only.
GRANT SELECT ON regions, icbs, areas, area_icbs, area_former_codes, area_aliases, area_neighbours, cycles, frameworks, framework_versions,
  framework_scales, framework_stages, framework_themes, framework_statements TO waymark_api, waymark_release, waymark_national;
--> statement-breakpoint
GRANT SELECT, INSERT ON people, national_roles TO waymark_api, waymark_national;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (password_hash, changed_at) ON credentials TO waymark_api;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON sessions, sign_in_failures TO waymark_api;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (used_at) ON account_links TO waymark_api, waymark_national;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (revoked_at) ON national_api_keys TO waymark_national;
--> statement-breakpoint
GRANT SELECT ON councils TO waymark_api, waymark_release;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (status) ON councils TO waymark_national;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (role), DELETE ON memberships TO waymark_api;
--> statement-breakpoint
GRANT SELECT, INSERT ON invitations TO waymark_api, waymark_national;
--> statement-breakpoint
-- A change of a membership voids the council's open invitations to the same address.
GRANT UPDATE (used_at) ON invitations TO waymark_api;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (revoked_at) ON api_keys TO waymark_api;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (state, revision, version, updated_at) ON assessments TO waymark_api;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (answer_kind, stage_code, reason, strengths, impact, areas_for_development, version, updated_at, updated_by,
  updated_by_name) ON judgements TO waymark_api;
--> statement-breakpoint
GRANT SELECT, INSERT ON submissions, submission_answers, events, national_events TO waymark_api;
--> statement-breakpoint
GRANT INSERT ON events, national_events TO waymark_national;
--> statement-breakpoint
GRANT SELECT ON national_events TO waymark_national;
--> statement-breakpoint
GRANT SELECT, UPDATE (last_sequence, last_hash) ON event_chains TO waymark_api, waymark_national;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (status, body) ON idempotency_keys TO waymark_api;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (status, body) ON national_idempotency_keys TO waymark_api, waymark_national;
--> statement-breakpoint
GRANT SELECT, UPDATE (state, published_at, public_from, withdrawn_at, withdrawn_reason) ON releases TO waymark_api, waymark_national;
--> statement-breakpoint
GRANT SELECT ON release_cohorts, release_cells TO waymark_api, waymark_national;
--> statement-breakpoint
GRANT SELECT ON release_contributors TO waymark_api;
--> statement-breakpoint
-- The release job: columns and not tables, so that it cannot read a word of what a council wrote.
GRANT SELECT (council_id, id, assessment_id, revision, framework_id, framework_version_id, cycle_code, demonstration, contributes, sealed_at)
  ON submissions TO waymark_release;
--> statement-breakpoint
GRANT SELECT ON submission_answers TO waymark_release;
--> statement-breakpoint
GRANT SELECT, INSERT ON releases, release_cohorts, release_cells, release_contributors, national_events TO waymark_release;
--> statement-breakpoint
CREATE TRIGGER number_event BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION number_event();
--> statement-breakpoint
CREATE TRIGGER number_national_event BEFORE INSERT ON national_events FOR EACH ROW EXECUTE FUNCTION number_national_event();
--> statement-breakpoint
CREATE TRIGGER start_event_chain AFTER INSERT ON councils FOR EACH ROW EXECUTE FUNCTION start_event_chain();
--> statement-breakpoint
CREATE TRIGGER guard_release BEFORE UPDATE ON releases FOR EACH ROW EXECUTE FUNCTION guard_release();
--> statement-breakpoint
DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['events', 'national_events', 'submissions', 'submission_answers', 'release_cohorts', 'release_cells',
    'release_contributors'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', kept);
    EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept);
  END LOOP;
  EXECUTE 'CREATE TRIGGER refuse_removal BEFORE DELETE ON releases FOR EACH ROW EXECUTE FUNCTION refuse_change()';
  EXECUTE 'CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON releases FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()';
  EXECUTE 'CREATE TRIGGER refuse_published_version BEFORE UPDATE OR DELETE ON framework_versions FOR EACH ROW EXECUTE FUNCTION refuse_published_version()';
  EXECUTE 'CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON framework_versions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()';
  FOREACH kept IN ARRAY ARRAY['framework_scales', 'framework_stages', 'framework_themes', 'framework_statements'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_published_version BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_published_version()', kept);
    EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept);
  END LOOP;
END $$;
