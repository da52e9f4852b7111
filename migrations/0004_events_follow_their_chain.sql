ALTER TABLE "events" DROP CONSTRAINT "events_council_id_councils_id_fk";
