CREATE TABLE "crosswalk_links" (
	"crosswalk_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"from_version_id" uuid NOT NULL,
	"from_code" text NOT NULL,
	"to_version_id" uuid NOT NULL,
	"to_code" text NOT NULL,
	"relation" text NOT NULL,
	"note" text,
	CONSTRAINT "crosswalk_links_pkey" PRIMARY KEY("crosswalk_id","position"),
	CONSTRAINT "crosswalk_links_pair_key" UNIQUE("crosswalk_id","from_code","to_code")
);
--> statement-breakpoint
CREATE TABLE "crosswalks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"note" text NOT NULL,
	"from_version_id" uuid NOT NULL,
	"to_version_id" uuid NOT NULL,
	"stages" jsonb NOT NULL,
	"hash" text NOT NULL,
	"loaded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "crosswalks_code_key" UNIQUE("code"),
	CONSTRAINT "crosswalks_from_key" UNIQUE("id","from_version_id"),
	CONSTRAINT "crosswalks_to_key" UNIQUE("id","to_version_id")
);
--> statement-breakpoint
CREATE TABLE "framework_draft_comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"draft_id" uuid NOT NULL,
	"part_id" uuid,
	"text" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by_name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "framework_draft_parts" (
	"draft_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"parent_id" uuid,
	"position" double precision NOT NULL,
	"content" jsonb NOT NULL,
	"version" integer NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_by_name" text NOT NULL,
	CONSTRAINT "framework_draft_parts_pkey" PRIMARY KEY("draft_id","id")
);
--> statement-breakpoint
CREATE TABLE "framework_draft_relations" (
	"draft_id" uuid NOT NULL,
	"lineage_id" uuid NOT NULL,
	"relation" text NOT NULL,
	"targets" uuid[] NOT NULL,
	"comparable" boolean NOT NULL,
	"reason" text NOT NULL,
	"seen" text NOT NULL,
	"version" integer NOT NULL,
	"updated_by_name" text NOT NULL,
	CONSTRAINT "framework_draft_relations_pkey" PRIMARY KEY("draft_id","lineage_id")
);
--> statement-breakpoint
CREATE TABLE "framework_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"framework_code" text NOT NULL,
	"based_on" uuid,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"release_notes" text NOT NULL,
	"writers" uuid[] NOT NULL,
	"asked_by" uuid,
	"asked_hash" text,
	"approved_by" uuid,
	"published_as" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by_name" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_by_name" text NOT NULL,
	CONSTRAINT "framework_drafts_two_people_check" CHECK ("framework_drafts"."approved_by" is null or not ("framework_drafts"."approved_by" = any ("framework_drafts"."writers") or "framework_drafts"."approved_by" = "framework_drafts"."asked_by")),
	CONSTRAINT "framework_drafts_published_check" CHECK (("framework_drafts"."state" = 'published') = ("framework_drafts"."published_as" is not null) and ("framework_drafts"."state" = 'published') = ("framework_drafts"."approved_by" is not null)),
	CONSTRAINT "framework_drafts_asked_check" CHECK ("framework_drafts"."state" <> 'awaiting_approval' or ("framework_drafts"."asked_by" is not null and "framework_drafts"."asked_hash" is not null))
);
--> statement-breakpoint
CREATE TABLE "framework_relations" (
	"version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"relation" text NOT NULL,
	"from_lineage_id" uuid,
	"to_lineage_id" uuid,
	"comparable" boolean NOT NULL,
	"reason" text,
	CONSTRAINT "framework_relations_pkey" PRIMARY KEY("version_id","position"),
	CONSTRAINT "framework_relations_pair_key" UNIQUE("version_id","from_lineage_id","to_lineage_id"),
	CONSTRAINT "framework_relations_ends_check" CHECK (("framework_relations"."relation" = 'new') = ("framework_relations"."from_lineage_id" is null) and ("framework_relations"."relation" = 'retired') = ("framework_relations"."to_lineage_id" is null)),
	CONSTRAINT "framework_relations_comparable_check" CHECK ("framework_relations"."relation" in ('same', 'reworded') or not "framework_relations"."comparable"),
	CONSTRAINT "framework_relations_lineage_check" CHECK ("framework_relations"."relation" not in ('same', 'reworded') or "framework_relations"."from_lineage_id" = "framework_relations"."to_lineage_id")
);
--> statement-breakpoint
CREATE TABLE "version_move_answers" (
	"council_id" uuid NOT NULL,
	"move_id" uuid NOT NULL,
	"side" text NOT NULL,
	"statement_code" text NOT NULL,
	"framework_version_id" uuid NOT NULL,
	"scale_code" text NOT NULL,
	"outcome" text NOT NULL,
	"counterparts" text[] NOT NULL,
	"answer_kind" text NOT NULL,
	"stage_code" text,
	"reason" text,
	"strengths" text NOT NULL,
	"impact" text NOT NULL,
	"areas_for_development" text NOT NULL,
	"version" integer NOT NULL,
	"updated_at" timestamp with time zone,
	"updated_by" uuid,
	"updated_by_name" text,
	CONSTRAINT "version_move_answers_pkey" PRIMARY KEY("council_id","move_id","side","statement_code")
);
--> statement-breakpoint
CREATE TABLE "version_moves" (
	"council_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"from_version_id" uuid NOT NULL,
	"to_version_id" uuid NOT NULL,
	"preview_hash" text NOT NULL,
	"assessment_version" integer NOT NULL,
	"moved_at" timestamp with time zone NOT NULL,
	"moved_by_name" text NOT NULL,
	"undo_until" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by_name" text,
	CONSTRAINT "version_moves_pkey" PRIMARY KEY("council_id","id"),
	CONSTRAINT "version_moves_undone_check" CHECK (("version_moves"."undone_at" is null) = ("version_moves"."undone_by_name" is null))
);
--> statement-breakpoint
ALTER TABLE "framework_scales" ADD COLUMN "position" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "framework_stages" ADD COLUMN "translations" jsonb;--> statement-breakpoint
ALTER TABLE "framework_statements" ADD COLUMN "guidance" text;--> statement-breakpoint
ALTER TABLE "framework_statements" ADD COLUMN "plain_text" text;--> statement-breakpoint
ALTER TABLE "framework_statements" ADD COLUMN "easy_read" text;--> statement-breakpoint
ALTER TABLE "framework_statements" ADD COLUMN "wordings" jsonb;--> statement-breakpoint
ALTER TABLE "framework_statements" ADD COLUMN "descriptors" jsonb;--> statement-breakpoint
ALTER TABLE "framework_statements" ADD COLUMN "indicators" text[];--> statement-breakpoint
ALTER TABLE "framework_statements" ADD COLUMN "weight" double precision;--> statement-breakpoint
ALTER TABLE "framework_statements" ADD COLUMN "gate" jsonb;--> statement-breakpoint
ALTER TABLE "framework_statements" ADD COLUMN "translations" jsonb;--> statement-breakpoint
ALTER TABLE "framework_themes" ADD COLUMN "guidance" text;--> statement-breakpoint
ALTER TABLE "framework_themes" ADD COLUMN "translations" jsonb;--> statement-breakpoint
ALTER TABLE "framework_versions" ADD COLUMN "languages" jsonb;--> statement-breakpoint
ALTER TABLE "framework_versions" ADD COLUMN "based_on" uuid;--> statement-breakpoint
ALTER TABLE "framework_versions" ADD COLUMN "release_notes" text;--> statement-breakpoint
ALTER TABLE "crosswalk_links" ADD CONSTRAINT "crosswalk_links_from_fkey" FOREIGN KEY ("crosswalk_id","from_version_id") REFERENCES "public"."crosswalks"("id","from_version_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalk_links" ADD CONSTRAINT "crosswalk_links_to_fkey" FOREIGN KEY ("crosswalk_id","to_version_id") REFERENCES "public"."crosswalks"("id","to_version_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalk_links" ADD CONSTRAINT "crosswalk_links_from_statement_fkey" FOREIGN KEY ("from_version_id","from_code") REFERENCES "public"."framework_statements"("version_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalk_links" ADD CONSTRAINT "crosswalk_links_to_statement_fkey" FOREIGN KEY ("to_version_id","to_code") REFERENCES "public"."framework_statements"("version_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalks" ADD CONSTRAINT "crosswalks_from_version_id_framework_versions_id_fk" FOREIGN KEY ("from_version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalks" ADD CONSTRAINT "crosswalks_to_version_id_framework_versions_id_fk" FOREIGN KEY ("to_version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_draft_comments" ADD CONSTRAINT "framework_draft_comments_draft_id_framework_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."framework_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_draft_parts" ADD CONSTRAINT "framework_draft_parts_draft_id_framework_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."framework_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_draft_parts" ADD CONSTRAINT "framework_draft_parts_parent_fkey" FOREIGN KEY ("draft_id","parent_id") REFERENCES "public"."framework_draft_parts"("draft_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_draft_relations" ADD CONSTRAINT "framework_draft_relations_draft_id_framework_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."framework_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_drafts" ADD CONSTRAINT "framework_drafts_based_on_framework_versions_id_fk" FOREIGN KEY ("based_on") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_drafts" ADD CONSTRAINT "framework_drafts_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_drafts" ADD CONSTRAINT "framework_drafts_approved_by_people_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_drafts" ADD CONSTRAINT "framework_drafts_published_as_framework_versions_id_fk" FOREIGN KEY ("published_as") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_relations" ADD CONSTRAINT "framework_relations_version_id_framework_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_relations" ADD CONSTRAINT "framework_relations_to_fkey" FOREIGN KEY ("version_id","to_lineage_id") REFERENCES "public"."framework_statements"("version_id","lineage_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_move_answers" ADD CONSTRAINT "version_move_answers_framework_version_id_framework_versions_id_fk" FOREIGN KEY ("framework_version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_move_answers" ADD CONSTRAINT "version_move_answers_updated_by_people_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_move_answers" ADD CONSTRAINT "version_move_answers_move_fkey" FOREIGN KEY ("council_id","move_id") REFERENCES "public"."version_moves"("council_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_moves" ADD CONSTRAINT "version_moves_from_version_id_framework_versions_id_fk" FOREIGN KEY ("from_version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_moves" ADD CONSTRAINT "version_moves_to_version_id_framework_versions_id_fk" FOREIGN KEY ("to_version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_moves" ADD CONSTRAINT "version_moves_assessment_fkey" FOREIGN KEY ("council_id","assessment_id") REFERENCES "public"."assessments"("council_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "framework_draft_comments_draft_idx" ON "framework_draft_comments" USING btree ("draft_id","created_at");--> statement-breakpoint
CREATE INDEX "framework_draft_parts_parent_idx" ON "framework_draft_parts" USING btree ("draft_id","parent_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "framework_draft_parts_about_key" ON "framework_draft_parts" USING btree ("draft_id") WHERE "framework_draft_parts"."kind" = 'about';--> statement-breakpoint
CREATE UNIQUE INDEX "framework_drafts_one_open_key" ON "framework_drafts" USING btree ("framework_code") WHERE "framework_drafts"."state" in ('editing', 'awaiting_approval');--> statement-breakpoint
ALTER TABLE "framework_versions" ADD CONSTRAINT "framework_versions_based_on_framework_versions_id_fk" FOREIGN KEY ("based_on") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;