GRANT UPDATE (point) ON framework_draft_parts TO waymark_national;
--> statement-breakpoint
GRANT SELECT, INSERT ON framework_draft_removed_parts TO waymark_national;
--> statement-breakpoint
CREATE TRIGGER refuse_closed_draft BEFORE INSERT ON framework_draft_removed_parts
  FOR EACH ROW EXECUTE FUNCTION refuse_closed_draft();
--> statement-breakpoint
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON framework_draft_removed_parts
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON framework_draft_removed_parts
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- When each part changed was not kept so far: as late as can be, so that no file overwrites it unasked.
UPDATE framework_draft_parts p SET point = d.version FROM framework_drafts d WHERE d.id = p.draft_id AND d.state = 'editing';
