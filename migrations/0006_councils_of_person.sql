-- Whoever holds the link of a password reset gets into the account, so each council that the account acts for is told
-- in its own chain of events. Which councils those are no national role may read for itself, and a link is used before
-- anybody is signed in; so this says which to tell, and nothing else of them. In one order, so that of two resets at
-- once one waits for the other, and neither in a circle.
CREATE FUNCTION councils_of_person(wanted uuid) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT m.council_id FROM memberships m WHERE m.person_id = wanted ORDER BY m.council_id;
END;
--> statement-breakpoint
REVOKE ALL ON FUNCTION councils_of_person(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT CREATE ON SCHEMA public TO waymark_gate;
--> statement-breakpoint
ALTER FUNCTION councils_of_person(uuid) OWNER TO waymark_gate;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM waymark_gate;
--> statement-breakpoint
SET LOCAL ROLE waymark_gate;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION councils_of_person(uuid) TO waymark_api, waymark_national;
--> statement-breakpoint
RESET ROLE;
