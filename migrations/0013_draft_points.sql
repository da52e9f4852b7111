CREATE TABLE "framework_draft_removed_parts" (
	"draft_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"point" integer NOT NULL,
	"kind" text NOT NULL,
	"content" jsonb NOT NULL,
	"removed_by_name" text NOT NULL,
	CONSTRAINT "framework_draft_removed_parts_pkey" PRIMARY KEY("draft_id","id","point")
);
--> statement-breakpoint
ALTER TABLE "framework_draft_parts" ADD COLUMN "point" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "framework_draft_removed_parts" ADD CONSTRAINT "framework_draft_removed_parts_draft_id_framework_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."framework_drafts"("id") ON DELETE no action ON UPDATE no action;