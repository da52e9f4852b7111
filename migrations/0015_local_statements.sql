CREATE TABLE "local_statements" (
	"council_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"short_title" text,
	"text" text NOT NULL,
	"theme_code" text,
	"framework_version_id" uuid NOT NULL,
	"scale_code" text NOT NULL,
	"answer_kind" text NOT NULL,
	"stage_code" text,
	"reason" text,
	"strengths" text NOT NULL,
	"impact" text NOT NULL,
	"areas_for_development" text NOT NULL,
	"version" integer NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"updated_by" uuid,
	"updated_by_name" text NOT NULL,
	CONSTRAINT "local_statements_pkey" PRIMARY KEY("council_id","id"),
	CONSTRAINT "local_statements_position_key" UNIQUE("council_id","assessment_id","position"),
	CONSTRAINT "local_statements_stage_check" CHECK (("local_statements"."answer_kind" = 'stage') = ("local_statements"."stage_code" is not null)),
	CONSTRAINT "local_statements_reason_check" CHECK (("local_statements"."answer_kind" in ('not_known', 'not_applicable')) = ("local_statements"."reason" is not null))
);
--> statement-breakpoint
ALTER TABLE "local_statements" ADD CONSTRAINT "local_statements_updated_by_people_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "local_statements" ADD CONSTRAINT "local_statements_assessment_fkey" FOREIGN KEY ("council_id","assessment_id") REFERENCES "public"."assessments"("council_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "local_statements" ADD CONSTRAINT "local_statements_scale_fkey" FOREIGN KEY ("framework_version_id","scale_code") REFERENCES "public"."framework_scales"("version_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "local_statements" ADD CONSTRAINT "local_statements_stage_fkey" FOREIGN KEY ("framework_version_id","scale_code","stage_code") REFERENCES "public"."framework_stages"("version_id","scale_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE local_statements ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE local_statements FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY only_own_council ON local_statements AS RESTRICTIVE TO waymark_api, waymark_national
  USING (council_id = (SELECT current_council_id())) WITH CHECK (council_id = (SELECT current_council_id()));
--> statement-breakpoint
CREATE POLICY api_access ON local_statements TO waymark_api, waymark_national USING (true) WITH CHECK (true);
--> statement-breakpoint
-- No right for waymark_release: what one council asks itself is never counted. Nor to change the scale: the stage is one of it.
GRANT SELECT, INSERT, DELETE, UPDATE (short_title, text, theme_code, answer_kind, stage_code, reason, strengths, impact, areas_for_development,
  version, updated_at, updated_by, updated_by_name) ON local_statements TO waymark_api;
