-- Each council table is closed the same way, to the letter; a test compares them.
-- Restrictive, so that no policy added later can widen it; the second policy is the one that admits.
DO $$
DECLARE
  council_table text;
BEGIN
  FOREACH council_table IN ARRAY ARRAY['memberships', 'invitations', 'api_keys', 'assessments', 'judgements', 'submissions',
    'submission_answers', 'event_chains', 'events', 'idempotency_keys', 'release_contributors'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', council_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', council_table);
    EXECUTE format('CREATE POLICY only_own_council ON %I AS RESTRICTIVE TO waymark_api, waymark_national
      USING (council_id = (SELECT current_council_id())) WITH CHECK (council_id = (SELECT current_council_id()))', council_table);
    EXECUTE format('CREATE POLICY api_access ON %I TO waymark_api, waymark_national USING (true) WITH CHECK (true)', council_table);
  END LOOP;
END $$;
--> statement-breakpoint
-- The authenticating functions look a secret up before any council is known.
CREATE POLICY gate_reads ON memberships FOR SELECT TO waymark_gate USING (true);
--> statement-breakpoint
CREATE POLICY gate_reads ON api_keys FOR SELECT TO waymark_gate USING (true);
--> statement-breakpoint
CREATE POLICY gate_marks_used ON api_keys FOR UPDATE TO waymark_gate USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY gate_reads ON invitations FOR SELECT TO waymark_gate USING (true);
--> statement-breakpoint
CREATE POLICY gate_marks_used ON invitations FOR UPDATE TO waymark_gate USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY gate_starts_chain ON event_chains FOR INSERT TO waymark_gate WITH CHECK (true);
--> statement-breakpoint
-- The release job sees which revision each council sealed last and, of the answers, only those of councils that take part.
CREATE POLICY release_reads ON submissions FOR SELECT TO waymark_release USING (true);
--> statement-breakpoint
CREATE POLICY release_reads ON submission_answers FOR SELECT TO waymark_release USING (
  EXISTS (SELECT FROM submissions s WHERE s.council_id = submission_answers.council_id AND s.id = submission_answers.submission_id AND s.contributes)
);
--> statement-breakpoint
CREATE POLICY release_counts ON release_contributors FOR INSERT TO waymark_release WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY release_reads ON release_contributors FOR SELECT TO waymark_release USING (true);
