CREATE TABLE "assessments" (
	"council_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"framework_id" uuid NOT NULL,
	"framework_version_id" uuid NOT NULL,
	"cycle_code" text NOT NULL,
	"state" text NOT NULL,
	"revision" integer NOT NULL,
	"version" integer NOT NULL,
	"demonstration" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assessments_pkey" PRIMARY KEY("council_id","id"),
	CONSTRAINT "assessments_one_per_cycle_key" UNIQUE("council_id","framework_id","cycle_code"),
	CONSTRAINT "assessments_demonstration_key" UNIQUE("council_id","id","demonstration")
);
--> statement-breakpoint
CREATE TABLE "judgements" (
	"council_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"statement_code" text NOT NULL,
	"framework_version_id" uuid NOT NULL,
	"scale_code" text NOT NULL,
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
	CONSTRAINT "judgements_pkey" PRIMARY KEY("council_id","assessment_id","statement_code"),
	CONSTRAINT "judgements_stage_check" CHECK (("judgements"."answer_kind" = 'stage') = ("judgements"."stage_code" is not null)),
	CONSTRAINT "judgements_reason_check" CHECK (("judgements"."answer_kind" in ('not_known', 'not_applicable')) = ("judgements"."reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "submission_answers" (
	"council_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"statement_code" text NOT NULL,
	"answer_kind" text NOT NULL,
	"stage_code" text,
	CONSTRAINT "submission_answers_pkey" PRIMARY KEY("council_id","submission_id","statement_code"),
	CONSTRAINT "submission_answers_answered_check" CHECK ("submission_answers"."answer_kind" <> 'not_answered'),
	CONSTRAINT "submission_answers_stage_check" CHECK (("submission_answers"."answer_kind" = 'stage') = ("submission_answers"."stage_code" is not null))
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"council_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"framework_id" uuid NOT NULL,
	"framework_version_id" uuid NOT NULL,
	"cycle_code" text NOT NULL,
	"demonstration" boolean NOT NULL,
	"contributes" boolean NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	"sealed_by" uuid,
	"sealed_by_name" text NOT NULL,
	"document" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "submissions_pkey" PRIMARY KEY("council_id","id"),
	CONSTRAINT "submissions_revision_key" UNIQUE("council_id","assessment_id","revision"),
	CONSTRAINT "submissions_release_key" UNIQUE("council_id","id","framework_id","cycle_code","demonstration")
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"council_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"begins_with" text NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"scopes" text[] NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_keys_pkey" PRIMARY KEY("council_id","id"),
	CONSTRAINT "api_keys_secret_key" UNIQUE("secret_hash")
);
--> statement-breakpoint
CREATE TABLE "councils" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gss_code" text NOT NULL,
	"status" text NOT NULL,
	"demonstration" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "councils_gss_code_key" UNIQUE("gss_code"),
	CONSTRAINT "councils_demonstration_key" UNIQUE("id","demonstration")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"council_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "invitations_pkey" PRIMARY KEY("council_id","id"),
	CONSTRAINT "invitations_token_key" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"council_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_pkey" PRIMARY KEY("council_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "event_chains" (
	"council_id" uuid PRIMARY KEY NOT NULL,
	"last_sequence" bigint NOT NULL,
	"last_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"council_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"actor_name" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"hash" text NOT NULL,
	CONSTRAINT "events_pkey" PRIMARY KEY("council_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"council_id" uuid NOT NULL,
	"principal_id" uuid NOT NULL,
	"operation" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"status" integer,
	"body" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY("council_id","principal_id","operation","key")
);
--> statement-breakpoint
CREATE TABLE "national_events" (
	"sequence" bigint PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"actor_name" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "national_idempotency_keys" (
	"principal_id" uuid NOT NULL,
	"operation" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"status" integer,
	"body" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "national_idempotency_keys_pkey" PRIMARY KEY("principal_id","operation","key")
);
--> statement-breakpoint
CREATE TABLE "framework_scales" (
	"version_id" uuid NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	CONSTRAINT "framework_scales_pkey" PRIMARY KEY("version_id","code")
);
--> statement-breakpoint
CREATE TABLE "framework_stages" (
	"version_id" uuid NOT NULL,
	"scale_code" text NOT NULL,
	"code" text NOT NULL,
	"value" integer NOT NULL,
	"label" text NOT NULL,
	"summary" text,
	"descriptor" text NOT NULL,
	CONSTRAINT "framework_stages_pkey" PRIMARY KEY("version_id","scale_code","code"),
	CONSTRAINT "framework_stages_value_key" UNIQUE("version_id","scale_code","value")
);
--> statement-breakpoint
CREATE TABLE "framework_statements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lineage_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"code" text NOT NULL,
	"theme_code" text NOT NULL,
	"scale_code" text NOT NULL,
	"position" integer NOT NULL,
	"short_title" text,
	"text" text NOT NULL,
	"statutory" boolean NOT NULL,
	"look_fors" text[] NOT NULL,
	"partners" text[] NOT NULL,
	CONSTRAINT "framework_statements_code_key" UNIQUE("version_id","code"),
	CONSTRAINT "framework_statements_lineage_key" UNIQUE("version_id","lineage_id")
);
--> statement-breakpoint
CREATE TABLE "framework_themes" (
	"version_id" uuid NOT NULL,
	"code" text NOT NULL,
	"parent_code" text,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"indicators" text[] NOT NULL,
	"crosswalk" jsonb NOT NULL,
	"heading_from" text,
	CONSTRAINT "framework_themes_pkey" PRIMARY KEY("version_id","code")
);
--> statement-breakpoint
CREATE TABLE "framework_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"framework_id" uuid NOT NULL,
	"version" text NOT NULL,
	"status" text NOT NULL,
	"title" text NOT NULL,
	"informed_by" text NOT NULL,
	"relation" text NOT NULL,
	"licence" text NOT NULL,
	"instructions" text[] NOT NULL,
	"statutory_note" text,
	"indicator_note" text,
	"partner_types" jsonb NOT NULL,
	"unplaced_answers" jsonb NOT NULL,
	"hash" text NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "framework_versions_version_key" UNIQUE("framework_id","version")
);
--> statement-breakpoint
CREATE TABLE "frameworks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "frameworks_code_key" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "account_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"email" text NOT NULL,
	"national_role" text,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "account_links_token_key" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"password_hash" text NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "national_api_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"begins_with" text NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"scopes" text[] NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "national_api_keys_secret_key" UNIQUE("secret_hash")
);
--> statement-breakpoint
CREATE TABLE "national_roles" (
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "national_roles_pkey" PRIMARY KEY("person_id","role")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_email_key" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"address" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "area_aliases" (
	"gss_code" text NOT NULL,
	"alias_type" text NOT NULL,
	"alias" text NOT NULL,
	CONSTRAINT "area_aliases_pkey" PRIMARY KEY("gss_code","alias_type","alias")
);
--> statement-breakpoint
CREATE TABLE "area_former_codes" (
	"old_gss_code" text NOT NULL,
	"old_name" text NOT NULL,
	"old_dfe_code" text NOT NULL,
	"new_gss_code" text NOT NULL,
	"new_name" text NOT NULL,
	"new_dfe_code" text NOT NULL,
	"change" text NOT NULL,
	"treat_as_same_area" boolean NOT NULL,
	"old_terminated_on" date,
	"new_operative_on" date,
	CONSTRAINT "area_former_codes_pkey" PRIMARY KEY("old_gss_code","new_gss_code")
);
--> statement-breakpoint
CREATE TABLE "area_icbs" (
	"gss_code" text NOT NULL,
	"icb_code" text NOT NULL,
	"lsoa_count" integer NOT NULL,
	"lsoa_share" numeric(5, 4) NOT NULL,
	CONSTRAINT "area_icbs_pkey" PRIMARY KEY("gss_code","icb_code")
);
--> statement-breakpoint
CREATE TABLE "area_neighbours" (
	"gss_code" text NOT NULL,
	"model" text NOT NULL,
	"year" integer NOT NULL,
	"rank" integer NOT NULL,
	"neighbour_gss_code" text NOT NULL,
	"neighbour_name" text NOT NULL,
	"closeness" text,
	CONSTRAINT "area_neighbours_pkey" PRIMARY KEY("gss_code","model","year","rank")
);
--> statement-breakpoint
CREATE TABLE "areas" (
	"gss_code" text PRIMARY KEY NOT NULL,
	"dfe_code" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"region_code" text NOT NULL,
	CONSTRAINT "areas_dfe_code_key" UNIQUE("dfe_code")
);
--> statement-breakpoint
CREATE TABLE "cycles" (
	"code" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "icbs" (
	"code" text PRIMARY KEY NOT NULL,
	"ods_code" text NOT NULL,
	"name" text NOT NULL,
	"nhs_region_name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "regions" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "release_cells" (
	"release_id" uuid NOT NULL,
	"cohort_code" text NOT NULL,
	"statement_code" text NOT NULL,
	"category" text NOT NULL,
	"count_from" integer NOT NULL,
	"count_to" integer NOT NULL,
	CONSTRAINT "release_cells_pkey" PRIMARY KEY("release_id","cohort_code","statement_code","category"),
	CONSTRAINT "release_cells_band_check" CHECK (0 <= "release_cells"."count_from" and "release_cells"."count_from" <= "release_cells"."count_to")
);
--> statement-breakpoint
CREATE TABLE "release_cohorts" (
	"release_id" uuid NOT NULL,
	"cohort_code" text NOT NULL,
	"title" text NOT NULL,
	"contributors" integer,
	CONSTRAINT "release_cohorts_pkey" PRIMARY KEY("release_id","cohort_code"),
	CONSTRAINT "release_cohorts_minimum_check" CHECK ("release_cohorts"."contributors" >= 13)
);
--> statement-breakpoint
CREATE TABLE "release_contributors" (
	"council_id" uuid NOT NULL,
	"release_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"framework_id" uuid NOT NULL,
	"cycle_code" text NOT NULL,
	"demonstration" boolean NOT NULL,
	CONSTRAINT "release_contributors_pkey" PRIMARY KEY("council_id","release_id")
);
--> statement-breakpoint
CREATE TABLE "releases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"framework_id" uuid NOT NULL,
	"framework_version_id" uuid NOT NULL,
	"cycle_code" text NOT NULL,
	"demonstration" boolean NOT NULL,
	"state" text NOT NULL,
	"frozen_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"public_from" date,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_reason" text,
	"manifest" jsonb NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "releases_one_per_cycle_key" UNIQUE("framework_id","cycle_code","demonstration"),
	CONSTRAINT "releases_contributor_key" UNIQUE("id","framework_id","cycle_code","demonstration")
);
--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_framework_id_frameworks_id_fk" FOREIGN KEY ("framework_id") REFERENCES "public"."frameworks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_framework_version_id_framework_versions_id_fk" FOREIGN KEY ("framework_version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_cycle_code_cycles_code_fk" FOREIGN KEY ("cycle_code") REFERENCES "public"."cycles"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_council_fkey" FOREIGN KEY ("council_id","demonstration") REFERENCES "public"."councils"("id","demonstration") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judgements" ADD CONSTRAINT "judgements_updated_by_people_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judgements" ADD CONSTRAINT "judgements_assessment_fkey" FOREIGN KEY ("council_id","assessment_id") REFERENCES "public"."assessments"("council_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judgements" ADD CONSTRAINT "judgements_stage_fkey" FOREIGN KEY ("framework_version_id","scale_code","stage_code") REFERENCES "public"."framework_stages"("version_id","scale_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_answers" ADD CONSTRAINT "submission_answers_submission_fkey" FOREIGN KEY ("council_id","submission_id") REFERENCES "public"."submissions"("council_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_framework_version_id_framework_versions_id_fk" FOREIGN KEY ("framework_version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_cycle_code_cycles_code_fk" FOREIGN KEY ("cycle_code") REFERENCES "public"."cycles"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_sealed_by_people_id_fk" FOREIGN KEY ("sealed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_assessment_fkey" FOREIGN KEY ("council_id","assessment_id","demonstration") REFERENCES "public"."assessments"("council_id","id","demonstration") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_council_id_councils_id_fk" FOREIGN KEY ("council_id") REFERENCES "public"."councils"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "councils" ADD CONSTRAINT "councils_gss_code_areas_gss_code_fk" FOREIGN KEY ("gss_code") REFERENCES "public"."areas"("gss_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_council_id_councils_id_fk" FOREIGN KEY ("council_id") REFERENCES "public"."councils"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_council_id_councils_id_fk" FOREIGN KEY ("council_id") REFERENCES "public"."councils"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_chains" ADD CONSTRAINT "event_chains_council_id_councils_id_fk" FOREIGN KEY ("council_id") REFERENCES "public"."councils"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_council_id_councils_id_fk" FOREIGN KEY ("council_id") REFERENCES "public"."councils"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_council_id_councils_id_fk" FOREIGN KEY ("council_id") REFERENCES "public"."councils"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_scales" ADD CONSTRAINT "framework_scales_version_id_framework_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_stages" ADD CONSTRAINT "framework_stages_scale_fkey" FOREIGN KEY ("version_id","scale_code") REFERENCES "public"."framework_scales"("version_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_statements" ADD CONSTRAINT "framework_statements_theme_fkey" FOREIGN KEY ("version_id","theme_code") REFERENCES "public"."framework_themes"("version_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_statements" ADD CONSTRAINT "framework_statements_scale_fkey" FOREIGN KEY ("version_id","scale_code") REFERENCES "public"."framework_scales"("version_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_themes" ADD CONSTRAINT "framework_themes_version_id_framework_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_themes" ADD CONSTRAINT "framework_themes_parent_fkey" FOREIGN KEY ("version_id","parent_code") REFERENCES "public"."framework_themes"("version_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_versions" ADD CONSTRAINT "framework_versions_framework_id_frameworks_id_fk" FOREIGN KEY ("framework_id") REFERENCES "public"."frameworks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_links" ADD CONSTRAINT "account_links_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "national_api_keys" ADD CONSTRAINT "national_api_keys_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "national_roles" ADD CONSTRAINT "national_roles_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_aliases" ADD CONSTRAINT "area_aliases_gss_code_areas_gss_code_fk" FOREIGN KEY ("gss_code") REFERENCES "public"."areas"("gss_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_icbs" ADD CONSTRAINT "area_icbs_gss_code_areas_gss_code_fk" FOREIGN KEY ("gss_code") REFERENCES "public"."areas"("gss_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_icbs" ADD CONSTRAINT "area_icbs_icb_code_icbs_code_fk" FOREIGN KEY ("icb_code") REFERENCES "public"."icbs"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_neighbours" ADD CONSTRAINT "area_neighbours_gss_code_areas_gss_code_fk" FOREIGN KEY ("gss_code") REFERENCES "public"."areas"("gss_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "areas" ADD CONSTRAINT "areas_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_cells" ADD CONSTRAINT "release_cells_cohort_fkey" FOREIGN KEY ("release_id","cohort_code") REFERENCES "public"."release_cohorts"("release_id","cohort_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_cohorts" ADD CONSTRAINT "release_cohorts_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_contributors" ADD CONSTRAINT "release_contributors_release_fkey" FOREIGN KEY ("release_id","framework_id","cycle_code","demonstration") REFERENCES "public"."releases"("id","framework_id","cycle_code","demonstration") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_contributors" ADD CONSTRAINT "release_contributors_submission_fkey" FOREIGN KEY ("council_id","submission_id","framework_id","cycle_code","demonstration") REFERENCES "public"."submissions"("council_id","id","framework_id","cycle_code","demonstration") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_framework_id_frameworks_id_fk" FOREIGN KEY ("framework_id") REFERENCES "public"."frameworks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_framework_version_id_framework_versions_id_fk" FOREIGN KEY ("framework_version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_cycle_code_cycles_code_fk" FOREIGN KEY ("cycle_code") REFERENCES "public"."cycles"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "memberships_person_idx" ON "memberships" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_person_idx" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_in_failures_email_idx" ON "sign_in_failures" USING btree ("email","at");--> statement-breakpoint
CREATE INDEX "sign_in_failures_address_idx" ON "sign_in_failures" USING btree ("address","at");--> statement-breakpoint
CREATE INDEX "areas_region_idx" ON "areas" USING btree ("region_code");