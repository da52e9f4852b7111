ALTER TABLE "judgements" ADD COLUMN "gate_reason" text;--> statement-breakpoint
ALTER TABLE "version_move_answers" ADD COLUMN "gate_reason" text;--> statement-breakpoint
GRANT UPDATE (gate_reason) ON judgements TO waymark_api;
--> statement-breakpoint
-- As before, and a reason given for a gate is a part of the answer: it is kept too before a judgement is moved. The version is no
-- part of it: undoing a later move counts it up, and whatever is saved has another time.
CREATE OR REPLACE FUNCTION keep_moved_judgement() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM version_move_answers k JOIN version_moves m ON m.council_id = k.council_id AND m.id = k.move_id
    WHERE k.council_id = OLD.council_id AND m.assessment_id = OLD.assessment_id AND k.statement_code = OLD.statement_code
      AND (k.framework_version_id, k.scale_code, k.answer_kind, k.strengths, k.impact, k.areas_for_development)
        = (OLD.framework_version_id, OLD.scale_code, OLD.answer_kind, OLD.strengths, OLD.impact, OLD.areas_for_development)
      AND (k.stage_code, k.reason, k.gate_reason, k.updated_at, k.updated_by, k.updated_by_name)
        IS NOT DISTINCT FROM (OLD.stage_code, OLD.reason, OLD.gate_reason, OLD.updated_at, OLD.updated_by, OLD.updated_by_name)
  ) THEN
    RAISE EXCEPTION 'an answer is kept before it is moved' USING ERRCODE = 'WM409';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
