CREATE TABLE "session_councils" (
	"council_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"gss_code" text NOT NULL,
	"demonstration" boolean NOT NULL,
	"status" text NOT NULL,
	"person_id" uuid NOT NULL,
	"person_name" text NOT NULL,
	"role" text NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "session_councils_pkey" PRIMARY KEY("token_hash","gss_code")
);
--> statement-breakpoint
ALTER TABLE "councils" ADD CONSTRAINT "councils_status_key" UNIQUE("id","gss_code","demonstration","status");
--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_role_key" UNIQUE("council_id","person_id","role");
--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_name_key" UNIQUE("id","name");
--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_council_id_councils_id_fk";
--> statement-breakpoint
ALTER TABLE "session_councils" ADD CONSTRAINT "session_councils_token_hash_sessions_token_hash_fk" FOREIGN KEY ("token_hash") REFERENCES "public"."sessions"("token_hash") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "session_councils" ADD CONSTRAINT "session_councils_council_fkey" FOREIGN KEY ("council_id","gss_code","demonstration","status") REFERENCES "public"."councils"("id","gss_code","demonstration","status") ON DELETE cascade ON UPDATE cascade;
--> statement-breakpoint
ALTER TABLE "session_councils" ADD CONSTRAINT "session_councils_membership_fkey" FOREIGN KEY ("council_id","person_id","role") REFERENCES "public"."memberships"("council_id","person_id","role") ON DELETE cascade ON UPDATE cascade;
--> statement-breakpoint
ALTER TABLE "session_councils" ADD CONSTRAINT "session_councils_person_fkey" FOREIGN KEY ("person_id","person_name") REFERENCES "public"."people"("id","name") ON DELETE cascade ON UPDATE cascade;
