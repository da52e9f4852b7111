CREATE TABLE "indicator_methods" (
	"indicator_id" smallint NOT NULL,
	"code" text NOT NULL,
	"position" smallint NOT NULL,
	"title" text NOT NULL,
	"series_id" integer NOT NULL,
	"from_day" date,
	"to_day" date,
	"break_note" text,
	CONSTRAINT "indicator_methods_pkey" PRIMARY KEY("indicator_id","code"),
	CONSTRAINT "indicator_methods_position_key" UNIQUE("indicator_id","position"),
	CONSTRAINT "indicator_methods_break_check" CHECK (("indicator_methods"."position" = 1) = ("indicator_methods"."break_note" is null))
);
--> statement-breakpoint
CREATE TABLE "indicator_themes" (
	"code" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "indicator_themes_position_key" UNIQUE("position")
);
--> statement-breakpoint
CREATE TABLE "indicators" (
	"id" smallint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "indicators_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 32767 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"title" text NOT NULL,
	"definition" text NOT NULL,
	"theme_code" text NOT NULL,
	"position" smallint NOT NULL,
	"publisher" text NOT NULL,
	"licence" text NOT NULL,
	"attribution" text NOT NULL,
	"unit" text NOT NULL,
	"polarity" text NOT NULL,
	"banded" boolean NOT NULL,
	"decimal_places" smallint NOT NULL,
	"period_kind" text NOT NULL,
	"caveat" text,
	"other_codes" text[] NOT NULL,
	CONSTRAINT "indicators_code_key" UNIQUE("code"),
	CONSTRAINT "indicators_position_key" UNIQUE("position"),
	CONSTRAINT "indicators_banded_check" CHECK (not "indicators"."banded" or "indicators"."polarity" <> 'none')
);
--> statement-breakpoint
CREATE TABLE "inspections" (
	"area_id" smallint NOT NULL,
	"framework" text NOT NULL,
	"started_on" date,
	"published_on" date NOT NULL,
	"outcome" text,
	"grade" smallint,
	"next_by" date,
	"compiled_by" text NOT NULL,
	"verified" boolean NOT NULL,
	"attribution" text NOT NULL,
	"report_url" text,
	CONSTRAINT "inspections_pkey" PRIMARY KEY("area_id","framework","published_on","compiled_by"),
	CONSTRAINT "inspections_grade_check" CHECK ("inspections"."grade" is null or ("inspections"."grade" between 1 and 3 and "inspections"."framework" = '2023'))
);
--> statement-breakpoint
CREATE TABLE "datasets" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "datasets_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"title" text NOT NULL,
	"publisher" text NOT NULL,
	"licence" text NOT NULL,
	"attribution" text NOT NULL,
	"source_url" text,
	"methodology" text NOT NULL,
	CONSTRAINT "datasets_code_key" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "observations" (
	"vintage_id" integer NOT NULL,
	"series_id" integer NOT NULL,
	"period_id" smallint NOT NULL,
	"area_id" smallint NOT NULL,
	"value" numeric,
	"symbol" text,
	CONSTRAINT "observations_pkey" PRIMARY KEY("vintage_id","series_id","period_id","area_id"),
	CONSTRAINT "observations_value_check" CHECK (case when "observations"."symbol" is null then "observations"."value" is not null
        else "observations"."symbol" = 'low' or ("observations"."value" is null and "observations"."symbol" in ('c', 'x', 'z')) end)
);
--> statement-breakpoint
CREATE TABLE "series" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "series_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"dataset_id" integer NOT NULL,
	"measure" text NOT NULL,
	"filters" jsonb NOT NULL,
	"label" text NOT NULL,
	"unit" text NOT NULL,
	"decimal_places" smallint,
	"value_labels" jsonb,
	CONSTRAINT "series_key" UNIQUE("dataset_id","measure","filters")
);
--> statement-breakpoint
CREATE TABLE "vintages" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "vintages_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"dataset_id" integer NOT NULL,
	"code" text NOT NULL,
	"label" text NOT NULL,
	"published_on" date,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"coverage" text NOT NULL,
	"rows" integer NOT NULL,
	"observations" integer NOT NULL,
	"report" jsonb NOT NULL,
	"is_latest" boolean NOT NULL,
	"loaded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vintages_code_key" UNIQUE("dataset_id","code"),
	CONSTRAINT "vintages_file_key" UNIQUE("dataset_id","sha256"),
	CONSTRAINT "vintages_latest_check" CHECK (not "vintages"."is_latest" or "vintages"."coverage" = 'whole')
);
--> statement-breakpoint
CREATE TABLE "periods" (
	"id" smallint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "periods_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 32767 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"ends_on" date NOT NULL,
	CONSTRAINT "periods_code_key" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "statistical_areas" (
	"id" smallint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "statistical_areas_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 32767 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"level" text NOT NULL,
	"name" text NOT NULL,
	"gss_code" text,
	CONSTRAINT "statistical_areas_code_key" UNIQUE("code"),
	CONSTRAINT "statistical_areas_local_check" CHECK ("statistical_areas"."gss_code" is null or "statistical_areas"."level" = 'local')
);
--> statement-breakpoint
ALTER TABLE "indicator_methods" ADD CONSTRAINT "indicator_methods_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_methods" ADD CONSTRAINT "indicator_methods_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_theme_code_indicator_themes_code_fk" FOREIGN KEY ("theme_code") REFERENCES "public"."indicator_themes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_area_id_statistical_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."statistical_areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_dataset_id_datasets_id_fk" FOREIGN KEY ("dataset_id") REFERENCES "public"."datasets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vintages" ADD CONSTRAINT "vintages_dataset_id_datasets_id_fk" FOREIGN KEY ("dataset_id") REFERENCES "public"."datasets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statistical_areas" ADD CONSTRAINT "statistical_areas_gss_code_areas_gss_code_fk" FOREIGN KEY ("gss_code") REFERENCES "public"."areas"("gss_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "vintages_latest_idx" ON "vintages" USING btree ("dataset_id") WHERE "vintages"."is_latest";