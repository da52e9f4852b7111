CREATE TABLE "council_consents" (
	"council_id" uuid NOT NULL,
	"framework_id" uuid NOT NULL,
	"cycle_code" text NOT NULL,
	"tier" text NOT NULL,
	"contact_name" text,
	"contact_email" text,
	"version" integer NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"updated_by_name" text NOT NULL,
	CONSTRAINT "council_consents_pkey" PRIMARY KEY("council_id","framework_id","cycle_code"),
	CONSTRAINT "council_consents_contact_check" CHECK (("council_consents"."contact_name" is null) = ("council_consents"."contact_email" is null)),
	CONSTRAINT "council_consents_named_contact_check" CHECK ("council_consents"."contact_name" is null or "council_consents"."tier" in ('named', 'public'))
);
--> statement-breakpoint
CREATE TABLE "named_councils" (
	"gss_code" text NOT NULL,
	"framework_id" uuid NOT NULL,
	"cycle_code" text NOT NULL,
	"tier" text NOT NULL,
	"contact_name" text,
	"contact_email" text,
	CONSTRAINT "named_councils_pkey" PRIMARY KEY("gss_code","framework_id","cycle_code")
);
--> statement-breakpoint
CREATE TABLE "bands" (
	"fineness" text NOT NULL,
	"contributors" integer NOT NULL,
	"count_from" integer NOT NULL,
	"count_to" integer NOT NULL,
	CONSTRAINT "bands_pkey" PRIMARY KEY("fineness","contributors","count_from","count_to")
);
--> statement-breakpoint
CREATE TABLE "cohort_areas" (
	"cohort_code" text NOT NULL,
	"gss_code" text NOT NULL,
	CONSTRAINT "cohort_areas_pkey" PRIMARY KEY("cohort_code","gss_code")
);
--> statement-breakpoint
CREATE TABLE "cohorts" (
	"code" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"description" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "cohorts_kind_key" UNIQUE("code","kind")
);
--> statement-breakpoint
CREATE TABLE "release_audits" (
	"release_id" uuid PRIMARY KEY NOT NULL,
	"rung" smallint NOT NULL,
	"determined" integer NOT NULL,
	"narrowed" integer NOT NULL,
	"smallest_isolating_set" integer,
	"report" text[] NOT NULL,
	"audited_at" timestamp with time zone NOT NULL,
	CONSTRAINT "release_audits_rung_key" UNIQUE("release_id","rung"),
	CONSTRAINT "release_audits_determined_check" CHECK ("release_audits"."determined" = 0),
	CONSTRAINT "release_audits_narrowed_check" CHECK ("release_audits"."narrowed" = 0),
	CONSTRAINT "release_audits_isolating_check" CHECK ("release_audits"."smallest_isolating_set" is null)
);
--> statement-breakpoint
CREATE TABLE "release_named_answers" (
	"release_id" uuid NOT NULL,
	"gss_code" text NOT NULL,
	"statement_code" text NOT NULL,
	"answer_kind" text NOT NULL,
	"stage_code" text,
	CONSTRAINT "release_named_answers_pkey" PRIMARY KEY("release_id","gss_code","statement_code"),
	CONSTRAINT "release_named_answers_stage_check" CHECK (("release_named_answers"."answer_kind" = 'stage') = ("release_named_answers"."stage_code" is not null))
);
--> statement-breakpoint
CREATE TABLE "release_rungs" (
	"rung" smallint NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "release_rungs_pkey" PRIMARY KEY("rung","kind")
);
--> statement-breakpoint
-- The cut table of the audit; a test compares the two. Cut once, a cohort is cut at the last number of its row.
INSERT INTO bands (fineness, contributors, count_from, count_to)
SELECT fineness, n, cut, coalesce(lead(cut) OVER (PARTITION BY fineness, n ORDER BY cut) - 1, n) FROM (VALUES
  (13, ARRAY[0, 7], 7),
  (14, ARRAY[0, 8], 8),
  (15, ARRAY[0, 8], 8),
  (16, ARRAY[0, 9], 9),
  (17, ARRAY[0, 9], 9),
  (18, ARRAY[0, 10], 10),
  (19, ARRAY[0, 10, 12], 10),
  (20, ARRAY[0, 11, 13], 11),
  (21, ARRAY[0, 11, 14], 11),
  (22, ARRAY[0, 8, 15], 8),
  (23, ARRAY[0, 8, 16], 8),
  (24, ARRAY[0, 9, 16], 9),
  (25, ARRAY[0, 9, 17], 9),
  (26, ARRAY[0, 9, 18], 9),
  (27, ARRAY[0, 7, 14], 14),
  (28, ARRAY[0, 11, 18, 20], 11),
  (29, ARRAY[0, 11, 19, 21], 11),
  (30, ARRAY[0, 11, 20, 22], 11),
  (31, ARRAY[0, 11, 21, 23], 11),
  (32, ARRAY[0, 11, 13, 22, 24], 13),
  (33, ARRAY[0, 9, 17, 25], 17),
  (34, ARRAY[0, 7, 14, 21], 14),
  (35, ARRAY[0, 9, 18, 20, 27], 18),
  (36, ARRAY[0, 10, 19, 27], 19),
  (37, ARRAY[0, 10, 19, 21, 28], 19),
  (38, ARRAY[0, 10, 20, 22, 29], 20),
  (39, ARRAY[0, 10, 20, 23, 30], 20),
  (40, ARRAY[0, 11, 21, 23, 31], 21),
  (41, ARRAY[0, 7, 14, 21, 28], 21),
  (42, ARRAY[0, 9, 18, 25, 27], 18),
  (43, ARRAY[0, 11, 22, 24, 26, 34], 22),
  (44, ARRAY[0, 9, 18, 27, 29], 18),
  (45, ARRAY[0, 12, 23, 25, 27, 34, 36], 23),
  (46, ARRAY[0, 8, 16, 24, 32], 24),
  (47, ARRAY[0, 8, 16, 24, 33], 24),
  (48, ARRAY[0, 7, 14, 21, 28, 35], 21),
  (49, ARRAY[0, 13, 25, 27, 30, 37, 39], 25),
  (50, ARRAY[0, 11, 20, 22, 31, 33, 40], 22),
  (51, ARRAY[0, 9, 18, 26, 34, 36], 26),
  (52, ARRAY[0, 9, 18, 27, 35, 37], 27),
  (53, ARRAY[0, 9, 18, 27, 29, 36, 38], 27),
  (54, ARRAY[0, 8, 16, 24, 31, 40], 24),
  (55, ARRAY[0, 7, 14, 21, 28, 35, 42], 28),
  (56, ARRAY[0, 10, 20, 29, 37, 40], 29),
  (57, ARRAY[0, 10, 20, 29, 31, 38, 41], 29),
  (58, ARRAY[0, 10, 20, 30, 32, 39, 42], 30),
  (59, ARRAY[0, 10, 20, 30, 33, 40, 43], 30),
  (60, ARRAY[0, 9, 18, 27, 34, 36, 43, 45], 27),
  (61, ARRAY[0, 9, 18, 27, 35, 37, 44, 46], 27),
  (62, ARRAY[0, 8, 16, 24, 32, 39, 48], 32),
  (63, ARRAY[0, 8, 16, 24, 32, 40, 49], 32),
  (64, ARRAY[0, 11, 22, 33, 36, 43, 45, 47], 33),
  (65, ARRAY[0, 11, 22, 24, 33, 35, 44, 46, 48], 33),
  (66, ARRAY[0, 10, 20, 30, 37, 40, 47, 50], 30),
  (67, ARRAY[0, 10, 20, 30, 38, 41, 48, 51], 30),
  (68, ARRAY[0, 10, 20, 30, 39, 42, 49, 52], 30),
  (69, ARRAY[0, 9, 18, 27, 35, 43, 45, 52, 54], 35),
  (70, ARRAY[0, 8, 16, 24, 32, 39, 47, 56], 32),
  (71, ARRAY[0, 8, 16, 24, 32, 40, 48, 56], 32),
  (72, ARRAY[0, 11, 22, 31, 33, 42, 44, 51, 53, 55], 33),
  (73, ARRAY[0, 11, 22, 33, 41, 43, 45, 52, 54, 56], 33),
  (74, ARRAY[0, 11, 22, 32, 34, 43, 46, 53, 55, 57], 34),
  (75, ARRAY[0, 11, 22, 33, 43, 45, 47, 54, 56, 58], 33),
  (76, ARRAY[0, 10, 20, 30, 39, 47, 50, 57, 60], 39),
  (77, ARRAY[0, 10, 20, 30, 39, 41, 48, 51, 58, 61], 39),
  (78, ARRAY[0, 9, 18, 27, 36, 43, 45, 52, 54, 62], 36),
  (79, ARRAY[0, 9, 18, 27, 36, 44, 46, 53, 55, 63], 36),
  (80, ARRAY[0, 9, 18, 27, 36, 45, 47, 54, 56, 64], 36),
  (81, ARRAY[0, 12, 24, 35, 37, 47, 49, 51, 58, 60, 63], 37),
  (82, ARRAY[0, 12, 24, 36, 38, 47, 49, 52, 59, 61, 64], 38),
  (83, ARRAY[0, 11, 22, 31, 33, 42, 44, 53, 55, 62, 64, 66], 42),
  (84, ARRAY[0, 11, 22, 33, 43, 45, 52, 54, 56, 63, 65, 67], 43),
  (85, ARRAY[0, 11, 22, 32, 34, 43, 45, 54, 57, 64, 66, 68], 43),
  (86, ARRAY[0, 10, 20, 30, 40, 47, 50, 57, 60, 68], 40),
  (87, ARRAY[0, 10, 20, 30, 40, 48, 51, 58, 61, 69], 40),
  (88, ARRAY[0, 10, 20, 30, 40, 49, 52, 59, 62, 70], 40),
  (89, ARRAY[0, 10, 20, 30, 40, 50, 53, 60, 63, 71], 40),
  (90, ARRAY[0, 14, 21, 28, 35, 42, 49, 56, 63, 70], 42),
  (91, ARRAY[0, 12, 24, 34, 36, 46, 49, 58, 61, 68, 70, 72], 46),
  (92, ARRAY[0, 12, 24, 35, 37, 47, 49, 58, 60, 62, 69, 71, 73], 47),
  (93, ARRAY[0, 12, 24, 35, 37, 47, 50, 59, 61, 63, 70, 72, 74], 47),
  (94, ARRAY[0, 11, 22, 33, 42, 44, 53, 55, 62, 64, 66, 73, 75], 44),
  (95, ARRAY[0, 11, 22, 33, 44, 52, 54, 56, 63, 65, 67, 74, 76], 44),
  (96, ARRAY[0, 11, 22, 33, 43, 45, 54, 57, 64, 66, 68, 76], 45),
  (97, ARRAY[0, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77], 49),
  (98, ARRAY[0, 11, 22, 33, 35, 44, 46, 55, 57, 66, 68, 70, 78], 46),
  (99, ARRAY[0, 13, 26, 37, 39, 50, 52, 54, 63, 65, 67, 74, 76, 79], 50),
  (100, ARRAY[0, 13, 26, 38, 40, 51, 54, 63, 65, 68, 75, 77, 80], 51),
  (101, ARRAY[0, 13, 26, 38, 40, 51, 53, 55, 64, 66, 69, 76, 78, 80], 51),
  (102, ARRAY[0, 12, 24, 36, 46, 48, 57, 60, 67, 69, 72, 79, 81], 48),
  (103, ARRAY[0, 12, 24, 36, 46, 48, 58, 61, 68, 70, 73, 80, 82], 48),
  (104, ARRAY[0, 12, 24, 35, 37, 47, 49, 58, 61, 70, 72, 74, 81, 83], 49),
  (105, ARRAY[0, 11, 22, 33, 42, 44, 53, 55, 64, 66, 73, 75, 77, 84], 53),
  (106, ARRAY[0, 12, 24, 36, 38, 48, 50, 59, 62, 71, 73, 76, 84], 50),
  (107, ARRAY[0, 12, 24, 36, 38, 48, 50, 60, 63, 72, 74, 77, 85], 50),
  (108, ARRAY[0, 17, 25, 34, 42, 50, 59, 67, 75, 77, 85], 50),
  (109, ARRAY[0, 11, 22, 33, 44, 46, 55, 57, 66, 68, 70, 77, 79, 81], 55),
  (110, ARRAY[0, 13, 26, 37, 39, 50, 52, 61, 63, 65, 74, 76, 78, 85, 88], 52),
  (111, ARRAY[0, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77, 84], 56),
  (112, ARRAY[0, 13, 26, 38, 40, 51, 53, 62, 64, 66, 75, 77, 80, 87, 89], 53),
  (113, ARRAY[0, 13, 26, 38, 40, 51, 53, 63, 65, 67, 76, 78, 81, 88, 90], 53),
  (114, ARRAY[0, 12, 24, 36, 46, 48, 58, 60, 69, 72, 79, 81, 84, 91], 58),
  (115, ARRAY[0, 12, 24, 36, 46, 48, 58, 61, 70, 73, 80, 82, 85, 92], 58),
  (116, ARRAY[0, 11, 22, 33, 42, 44, 53, 55, 64, 66, 75, 77, 84, 86, 88], 55),
  (117, ARRAY[0, 11, 22, 33, 44, 55, 63, 65, 67, 74, 76, 78, 85, 87, 89], 55),
  (118, ARRAY[0, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77, 84, 91], 56),
  (119, ARRAY[0, 11, 22, 33, 44, 55, 65, 67, 69, 76, 78, 80, 87, 89, 91], 55),
  (120, ARRAY[0, 11, 22, 33, 44, 46, 55, 57, 66, 68, 77, 79, 81, 88, 90, 92], 57),
  (121, ARRAY[0, 14, 28, 41, 43, 54, 57, 68, 70, 72, 81, 83, 85, 87, 94, 96], 57),
  (122, ARRAY[0, 14, 28, 41, 44, 55, 58, 68, 70, 72, 82, 84, 86, 88, 95, 97], 58),
  (123, ARRAY[0, 13, 26, 37, 39, 50, 52, 62, 65, 74, 76, 78, 87, 89, 91, 98], 62),
  (124, ARRAY[0, 13, 26, 39, 50, 52, 63, 66, 75, 77, 79, 86, 88, 90, 92, 99], 63),
  (125, ARRAY[0, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77, 84, 91, 98], 63),
  (126, ARRAY[0, 12, 23, 35, 46, 48, 58, 60, 69, 72, 81, 84, 92, 94, 96], 60),
  (127, ARRAY[0, 15, 30, 38, 45, 53, 60, 68, 75, 83, 90, 98, 101], 60),
  (128, ARRAY[0, 12, 24, 36, 47, 49, 59, 61, 70, 73, 82, 84, 86, 93, 95, 98], 61),
  (129, ARRAY[0, 12, 24, 36, 47, 49, 59, 61, 71, 74, 83, 85, 87, 94, 96, 99], 61),
  (130, ARRAY[0, 12, 24, 36, 48, 50, 60, 62, 71, 74, 83, 85, 88, 95, 97, 100], 62),
  (131, ARRAY[0, 12, 24, 36, 48, 50, 60, 62, 72, 75, 84, 86, 89, 96, 98, 101], 62),
  (132, ARRAY[0, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77, 84, 91, 98, 105], 63),
  (133, ARRAY[0, 15, 30, 37, 45, 52, 60, 67, 74, 82, 89, 97, 104, 106], 67),
  (134, ARRAY[0, 16, 24, 32, 40, 48, 56, 64, 71, 79, 87, 95, 104], 64),
  (135, ARRAY[0, 16, 24, 32, 40, 48, 56, 64, 72, 80, 88, 96, 105], 64),
  (136, ARRAY[0, 13, 26, 37, 39, 50, 52, 63, 65, 74, 76, 78, 87, 89, 91, 100, 102, 104], 65),
  (137, ARRAY[0, 13, 26, 39, 50, 52, 63, 65, 75, 77, 79, 88, 90, 92, 99, 101, 103, 105], 65),
  (138, ARRAY[0, 13, 26, 39, 50, 53, 63, 66, 76, 79, 89, 91, 93, 100, 102, 104, 106], 66),
  (139, ARRAY[0, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77, 84, 91, 98, 105], 70),
  (140, ARRAY[0, 13, 26, 39, 51, 54, 64, 67, 77, 80, 90, 92, 95, 102, 104, 106, 108], 67),
  (141, ARRAY[0, 16, 32, 39, 48, 55, 64, 71, 78, 80, 87, 94, 96, 103, 110, 112], 71),
  (142, ARRAY[0, 16, 24, 32, 40, 48, 56, 64, 72, 79, 87, 95, 103, 112], 72),
  (143, ARRAY[0, 16, 24, 32, 40, 48, 56, 64, 72, 80, 88, 96, 104, 113], 72),
  (144, ARRAY[0, 17, 26, 34, 43, 51, 60, 68, 77, 85, 94, 102, 104, 112], 68),
  (145, ARRAY[0, 15, 30, 44, 46, 58, 60, 62, 73, 75, 77, 88, 90, 93, 102, 104, 106, 109, 116], 73),
  (146, ARRAY[0, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77, 84, 91, 98, 105, 112], 70),
  (147, ARRAY[0, 14, 28, 40, 42, 54, 56, 68, 70, 80, 82, 85, 94, 96, 99, 108, 110, 113], 70),
  (148, ARRAY[0, 19, 28, 38, 47, 56, 66, 75, 83, 85, 93, 95, 102, 104, 111, 114], 75),
  (149, ARRAY[0, 13, 26, 39, 50, 52, 62, 65, 75, 78, 88, 91, 100, 102, 104, 111, 113, 115, 117], 75),
  (150, ARRAY[0, 16, 24, 32, 40, 48, 56, 64, 71, 80, 87, 95, 103, 111, 120], 71),
  (151, ARRAY[0, 16, 24, 32, 40, 48, 56, 64, 72, 80, 88, 96, 104, 112, 120], 72),
  (152, ARRAY[0, 16, 32, 41, 48, 57, 64, 73, 80, 82, 89, 96, 98, 105, 112, 114, 121], 73),
  (153, ARRAY[0, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77, 84, 91, 98, 105, 112, 119], 77)
) AS row (n, cuts, once), LATERAL (SELECT 'table' AS fineness, unnest(cuts) AS cut UNION ALL SELECT 'single', unnest(ARRAY[0, once])) AS cuts;
--> statement-breakpoint
INSERT INTO release_rungs (rung, kind) VALUES (0, 'england'), (1, 'england'), (1, 'type'), (2, 'england'), (2, 'type'), (2, 'region'),
  (3, 'england'), (3, 'type'), (3, 'region'), (3, 'family');
--> statement-breakpoint
-- The releases there are need it before the reference data is loaded anew, which brings the others.
INSERT INTO cohorts (code, title, kind, description, position) VALUES ('england', 'England', 'england', 'All local areas in England.', 1);
--> statement-breakpoint
ALTER TABLE "release_cells" DROP CONSTRAINT "release_cells_cohort_fkey";
--> statement-breakpoint
ALTER TABLE "releases" ALTER COLUMN "frozen_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "releases" ALTER COLUMN "manifest" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "releases" ALTER COLUMN "hash" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "release_cells" ADD COLUMN "fineness" text DEFAULT 'table' NOT NULL;--> statement-breakpoint
ALTER TABLE "release_cells" ADD COLUMN "contributors" integer;--> statement-breakpoint
ALTER TABLE "release_cohorts" ADD COLUMN "kind" text DEFAULT 'england' NOT NULL;--> statement-breakpoint
ALTER TABLE "release_cohorts" ADD COLUMN "rung" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "release_cohorts" ADD COLUMN "fineness" text DEFAULT 'table' NOT NULL;--> statement-breakpoint
ALTER TABLE "release_contributors" ADD COLUMN "tier" text DEFAULT 'anonymous' NOT NULL;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "opened_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "opened_by" uuid;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "opened_by_name" text DEFAULT 'release job' NOT NULL;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "freeze_asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "even_if_withheld" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "refusal" text;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "progress_step" text;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "progress_done" integer;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "progress_total" integer;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "approved_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "approved_by" uuid;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "approved_by_name" text;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "passed_id" uuid GENERATED ALWAYS AS (case when state in ('audited', 'approved', 'published') then id end) STORED;--> statement-breakpoint
-- Releases made before have England alone, which the theorem proves, and wait for an analyst like any other.
ALTER TABLE releases DISABLE TRIGGER guard_release;
--> statement-breakpoint
UPDATE releases SET opened_at = frozen_at, state = CASE state WHEN 'frozen' THEN 'audited' ELSE state END;
--> statement-breakpoint
ALTER TABLE releases ENABLE TRIGGER guard_release;
--> statement-breakpoint
ALTER TABLE releases ALTER COLUMN opened_at SET NOT NULL, ALTER COLUMN opened_by_name DROP DEFAULT;
--> statement-breakpoint
INSERT INTO release_audits (release_id, rung, determined, narrowed, report, audited_at)
SELECT id, 0, 0, 0, ARRAY['England alone is published: for one group the bands are proved to keep every stage possible for every council.'], frozen_at
FROM releases;
--> statement-breakpoint
ALTER TABLE release_cells DISABLE TRIGGER refuse_change;
--> statement-breakpoint
UPDATE release_cells c SET contributors = k.contributors FROM release_cohorts k
WHERE k.release_id = c.release_id AND k.cohort_code = c.cohort_code;
--> statement-breakpoint
ALTER TABLE release_cells ENABLE TRIGGER refuse_change;
--> statement-breakpoint
ALTER TABLE release_cells ALTER COLUMN contributors SET NOT NULL, ALTER COLUMN fineness DROP DEFAULT;
--> statement-breakpoint
ALTER TABLE release_cohorts ALTER COLUMN kind DROP DEFAULT, ALTER COLUMN rung DROP DEFAULT, ALTER COLUMN fineness DROP DEFAULT;
--> statement-breakpoint
ALTER TABLE release_contributors ALTER COLUMN tier DROP DEFAULT;
--> statement-breakpoint
-- What councils chose at sign-off is what they consented to. For this moment the owner may read whose it is.
ALTER TABLE submissions NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
INSERT INTO council_consents (council_id, framework_id, cycle_code, tier, version, updated_at, updated_by_name)
SELECT council_id, framework_id, cycle_code, 'anonymous', 1, sealed_at, sealed_by_name FROM (
  SELECT DISTINCT ON (council_id, framework_id, cycle_code) * FROM submissions ORDER BY council_id, framework_id, cycle_code, sealed_at DESC
) AS latest WHERE contributes;
--> statement-breakpoint
ALTER TABLE submissions FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "council_consents" ADD CONSTRAINT "council_consents_framework_id_frameworks_id_fk" FOREIGN KEY ("framework_id") REFERENCES "public"."frameworks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_consents" ADD CONSTRAINT "council_consents_cycle_code_cycles_code_fk" FOREIGN KEY ("cycle_code") REFERENCES "public"."cycles"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_consents" ADD CONSTRAINT "council_consents_council_fkey" FOREIGN KEY ("council_id") REFERENCES "public"."councils"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "named_councils" ADD CONSTRAINT "named_councils_gss_code_areas_gss_code_fk" FOREIGN KEY ("gss_code") REFERENCES "public"."areas"("gss_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "named_councils" ADD CONSTRAINT "named_councils_framework_id_frameworks_id_fk" FOREIGN KEY ("framework_id") REFERENCES "public"."frameworks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "named_councils" ADD CONSTRAINT "named_councils_cycle_code_cycles_code_fk" FOREIGN KEY ("cycle_code") REFERENCES "public"."cycles"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_areas" ADD CONSTRAINT "cohort_areas_cohort_code_cohorts_code_fk" FOREIGN KEY ("cohort_code") REFERENCES "public"."cohorts"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_areas" ADD CONSTRAINT "cohort_areas_gss_code_areas_gss_code_fk" FOREIGN KEY ("gss_code") REFERENCES "public"."areas"("gss_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_audits" ADD CONSTRAINT "release_audits_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_named_answers" ADD CONSTRAINT "release_named_answers_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_named_answers" ADD CONSTRAINT "release_named_answers_gss_code_areas_gss_code_fk" FOREIGN KEY ("gss_code") REFERENCES "public"."areas"("gss_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cohort_areas_area_idx" ON "cohort_areas" USING btree ("gss_code");--> statement-breakpoint
ALTER TABLE "release_cells" ADD CONSTRAINT "release_cells_band_fkey" FOREIGN KEY ("fineness","contributors","count_from","count_to") REFERENCES "public"."bands"("fineness","contributors","count_from","count_to") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_cohorts" ADD CONSTRAINT "release_cohorts_contributors_key" UNIQUE("release_id","cohort_code","fineness","contributors");--> statement-breakpoint
ALTER TABLE "release_cells" ADD CONSTRAINT "release_cells_cohort_fkey" FOREIGN KEY ("release_id","cohort_code","fineness","contributors") REFERENCES "public"."release_cohorts"("release_id","cohort_code","fineness","contributors") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_cohorts" ADD CONSTRAINT "release_cohorts_registered_fkey" FOREIGN KEY ("cohort_code","kind") REFERENCES "public"."cohorts"("code","kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_cohorts" ADD CONSTRAINT "release_cohorts_rung_fkey" FOREIGN KEY ("rung","kind") REFERENCES "public"."release_rungs"("rung","kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_cohorts" ADD CONSTRAINT "release_cohorts_audit_fkey" FOREIGN KEY ("release_id","rung") REFERENCES "public"."release_audits"("release_id","rung") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_opened_by_people_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_approved_by_people_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_frozen_check" CHECK (("releases"."state" = 'open') = ("releases"."frozen_at" is null));--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_manifest_check" CHECK (("releases"."manifest" is null) = ("releases"."hash" is null));--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_other_analyst_check" CHECK ("releases"."approved_by" <> "releases"."opened_by");--> statement-breakpoint
ALTER TABLE releases ADD CONSTRAINT releases_passed_fkey FOREIGN KEY (passed_id) REFERENCES release_audits (release_id);
