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
ALTER TABLE "crosswalk_links" ADD CONSTRAINT "crosswalk_links_from_fkey" FOREIGN KEY ("crosswalk_id","from_version_id") REFERENCES "public"."crosswalks"("id","from_version_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalk_links" ADD CONSTRAINT "crosswalk_links_to_fkey" FOREIGN KEY ("crosswalk_id","to_version_id") REFERENCES "public"."crosswalks"("id","to_version_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalk_links" ADD CONSTRAINT "crosswalk_links_from_statement_fkey" FOREIGN KEY ("from_version_id","from_code") REFERENCES "public"."framework_statements"("version_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalk_links" ADD CONSTRAINT "crosswalk_links_to_statement_fkey" FOREIGN KEY ("to_version_id","to_code") REFERENCES "public"."framework_statements"("version_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalks" ADD CONSTRAINT "crosswalks_from_version_id_framework_versions_id_fk" FOREIGN KEY ("from_version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crosswalks" ADD CONSTRAINT "crosswalks_to_version_id_framework_versions_id_fk" FOREIGN KEY ("to_version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;