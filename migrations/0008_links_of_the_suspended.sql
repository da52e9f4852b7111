-- A suspended council changes nothing, so a link into it waits until it may go on.
GRANT CREATE ON SCHEMA public TO waymark_gate;
--> statement-breakpoint
SET LOCAL ROLE waymark_gate;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION claim_invitation(
  token_hash bytea, OUT council_id uuid, OUT invitation_id uuid, OUT email text, OUT role text, OUT gss_code text
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  SELECT i.council_id INTO council_id FROM invitations i
    WHERE i.token_hash = claim_invitation.token_hash AND i.used_at IS NULL AND i.expires_at > now();
  IF council_id IS NOT NULL THEN
    PERFORM pg_advisory_xact_lock(turn_of(council_id));
  END IF;
  SELECT c.gss_code INTO gss_code FROM councils c WHERE c.id = council_id AND c.status = 'active';
  UPDATE invitations i SET used_at = now()
    WHERE i.token_hash = claim_invitation.token_hash AND i.used_at IS NULL AND i.expires_at > now() AND gss_code IS NOT NULL
    RETURNING i.id, i.email, i.role INTO invitation_id, email, role;
  IF invitation_id IS NULL THEN
    RAISE EXCEPTION 'no such link' USING ERRCODE = 'WM40L';
  END IF;
  PERFORM set_config('app.council_id', council_id::text, true);
END $$;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM waymark_gate;
