-- A council's changes take turns. Whoever changes something holds this lock until the transaction ends, so each statement
-- sees all that was changed for the council before it, and no row has to be locked for that. Councils do not wait for each other.
CREATE FUNCTION turn_of(council_id uuid) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN hashtextextended(council_id::text, 0);
--> statement-breakpoint
REVOKE ALL ON FUNCTION turn_of(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION turn_of(uuid) TO waymark_api, waymark_national, waymark_gate;
--> statement-breakpoint
-- Nobody but authorise sees it; closed all the same, as every council table is.
ALTER TABLE session_councils ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE session_councils FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY only_own_council ON session_councils AS RESTRICTIVE TO waymark_api, waymark_national
  USING (council_id = (SELECT current_council_id())) WITH CHECK (council_id = (SELECT current_council_id()));
--> statement-breakpoint
CREATE POLICY api_access ON session_councils TO waymark_api, waymark_national USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY gate_keeps ON session_councils TO waymark_gate USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (seen_at) ON session_councils TO waymark_gate;
--> statement-breakpoint
DROP FUNCTION authorise(text, bytea, text, text, text[], text);
--> statement-breakpoint
-- Who a session is, and for which council: where session_councils does not say it.
CREATE FUNCTION look_at_session(
  secret_hash bytea, council_gss text, realm text, allowed_roles text[],
  OUT council_id uuid, OUT gss_code text, OUT demonstration boolean, OUT council_status text, OUT person_id uuid,
  OUT person_name text, OUT role text
) LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  seen_at timestamptz;
  ends_at timestamptz;
  candidates integer;
BEGIN
  SELECT s.person_id, p.name, s.last_seen_at, s.expires_at INTO person_id, person_name, seen_at, ends_at
    FROM sessions s JOIN people p ON p.id = s.person_id WHERE s.token_hash = look_at_session.secret_hash;
  IF person_id IS NULL OR NOT session_is_live(seen_at, ends_at) THEN
    RAISE EXCEPTION 'no live session' USING ERRCODE = 'WM401';
  END IF;
  IF realm = 'national' THEN
    SELECT n.role INTO role FROM national_roles n
      WHERE n.person_id = look_at_session.person_id AND n.role = ANY (allowed_roles) LIMIT 1;
    IF role IS NULL THEN
      RAISE EXCEPTION 'role' USING ERRCODE = 'WM403';
    END IF;
  ELSIF realm = 'council' THEN
    IF council_gss IS NULL THEN
      SELECT count(*) INTO candidates FROM memberships m WHERE m.person_id = look_at_session.person_id;
      IF candidates > 1 THEN
        RAISE EXCEPTION 'several memberships' USING ERRCODE = 'WM40N';
      END IF;
    END IF;
    SELECT m.council_id, m.role, c.gss_code, c.demonstration, c.status
      INTO council_id, role, gss_code, demonstration, council_status
      FROM memberships m JOIN councils c ON c.id = m.council_id
      WHERE m.person_id = look_at_session.person_id AND (council_gss IS NULL OR c.gss_code = council_gss);
    IF council_id IS NULL THEN
      RAISE EXCEPTION 'not a member' USING ERRCODE = 'WM40C';
    END IF;
  END IF;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION look_at_session(bytea, text, text, text[]) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION look_at_session(bytea, text, text, text[]) TO waymark_gate;
--> statement-breakpoint
-- Notes that a session or key is in use, at most once a minute, so that reading stays reading. Nobody waits for it: what
-- cannot be noted at once, or rests on something that changes this moment, the next request notes.
CREATE FUNCTION note_use(credential text, secret_hash bytea, council_id uuid) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp SET lock_timeout = '1ms' AS $$
BEGIN
  IF credential = 'key' THEN
    UPDATE api_keys k SET last_used_at = now() WHERE k.secret_hash = note_use.secret_hash;
    UPDATE national_api_keys k SET last_used_at = now() WHERE k.secret_hash = note_use.secret_hash;
    RETURN;
  END IF;
  UPDATE sessions s SET last_seen_at = now()
    WHERE s.token_hash = note_use.secret_hash AND s.last_seen_at < now() - interval '1 minute';
  IF council_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM session_councils n
    WHERE n.token_hash = note_use.secret_hash AND n.council_id = note_use.council_id AND n.seen_at >= now() - interval '1 minute'
  ) THEN
    INSERT INTO session_councils (council_id, token_hash, gss_code, demonstration, status, person_id, person_name, role, ends_at, seen_at)
      SELECT c.id, s.token_hash, c.gss_code, c.demonstration, c.status, p.id, p.name, m.role, s.expires_at, now()
      FROM sessions s JOIN people p ON p.id = s.person_id JOIN memberships m ON m.person_id = p.id JOIN councils c ON c.id = m.council_id
      WHERE s.token_hash = note_use.secret_hash AND c.id = note_use.council_id
      ON CONFLICT ON CONSTRAINT session_councils_pkey DO UPDATE SET seen_at = now();
  END IF;
EXCEPTION WHEN foreign_key_violation OR lock_not_available THEN
  NULL;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION note_use(text, bytea, uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION note_use(text, bytea, uuid) TO waymark_gate;
--> statement-breakpoint
-- The council that a session or key would change, before anything about it is known for certain; null: none.
CREATE FUNCTION council_concerned(credential text, secret_hash bytea, council_gss text) RETURNS uuid
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  concerned uuid;
BEGIN
  IF credential = 'key' THEN
    SELECT k.council_id INTO concerned FROM api_keys k WHERE k.secret_hash = council_concerned.secret_hash;
    RETURN concerned;
  END IF;
  SELECT n.council_id INTO concerned FROM session_councils n
    WHERE n.token_hash = council_concerned.secret_hash AND n.gss_code = council_gss;
  IF concerned IS NULL THEN
    SELECT m.council_id INTO concerned
      FROM sessions s JOIN memberships m ON m.person_id = s.person_id JOIN councils c ON c.id = m.council_id
      WHERE s.token_hash = council_concerned.secret_hash AND (council_gss IS NULL OR c.gss_code = council_gss) LIMIT 1;
  END IF;
  RETURN concerned;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION council_concerned(text, bytea, text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION council_concerned(text, bytea, text) TO waymark_gate;
--> statement-breakpoint
-- Authorises one request and names its council for the transaction. It raises when the caller may not, which
-- aborts whatever was sent with it: nothing is read or changed for someone who may not.
--   credential     'session' or 'key'; secret_hash: SHA-256 of the cookie's or key's secret
--   council_gss    the council the request acts for, or null (then a person's only membership is taken)
--   realm          'council', 'national' or 'person'
--   allowed_roles  the roles that may; for 'person' it is not looked at
--   needed_scope   the scope an API key must hold; null: no key may do this
--   changes        whether something is to be changed: names who does it, and waits for the council's turn
-- Faults: WM401 not signed in; WM403 role; WM40S scope; WM40K no key may; WM40C no such council for this caller;
--         WM40N which council must be said; WM40X the council is suspended.
CREATE FUNCTION authorise(
  credential text, secret_hash bytea, council_gss text, realm text, allowed_roles text[], needed_scope text, changes boolean,
  OUT principal_id uuid, OUT principal_name text, OUT person_id uuid, OUT council_id uuid, OUT gss_code text,
  OUT demonstration boolean, OUT role text
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  seen_at timestamptz;
  ends_at timestamptz;
  key_scopes text[];
  council_status text;
  is_noted boolean;
  whose_turn uuid;
  -- An assignment is evaluated as it stands; PERFORM would run a query each time, which costs more than all of these.
  setting text;
BEGIN
  IF changes AND realm = 'council' THEN
    -- The turn comes before the look: whoever has it may be about to take away what the look would find.
    whose_turn := council_concerned(credential, secret_hash, council_gss);
    IF whose_turn IS NOT NULL THEN
      PERFORM pg_advisory_xact_lock(turn_of(whose_turn));
    END IF;
  END IF;
  IF credential = 'session' THEN
    IF realm = 'council' THEN
      SELECT s.council_id, s.gss_code, s.demonstration, s.status, s.person_id, s.person_name, s.role, s.seen_at, s.ends_at
        INTO council_id, gss_code, demonstration, council_status, person_id, principal_name, role, seen_at, ends_at
        FROM session_councils s WHERE s.token_hash = authorise.secret_hash AND s.gss_code = authorise.council_gss;
    END IF;
    -- What is older than a minute says that the session was there then; whether it still is, the session itself says.
    is_noted := coalesce(seen_at >= now() - interval '1 minute' AND ends_at > now(), false);
    IF NOT is_noted THEN
      SELECT f.* INTO council_id, gss_code, demonstration, council_status, person_id, principal_name, role
        FROM look_at_session(secret_hash, council_gss, realm, allowed_roles) f;
    END IF;
    principal_id := person_id;
    IF realm = 'council' THEN
      IF council_status IS DISTINCT FROM 'active' THEN
        RAISE EXCEPTION 'suspended' USING ERRCODE = 'WM40X';
      END IF;
      IF (role = ANY (allowed_roles)) IS NOT TRUE THEN
        RAISE EXCEPTION 'role' USING ERRCODE = 'WM403';
      END IF;
    END IF;
  ELSE
    IF realm = 'council' THEN
      SELECT k.id, k.name, k.council_id, k.scopes, k.last_used_at, c.gss_code, c.demonstration, c.status
        INTO principal_id, principal_name, council_id, key_scopes, seen_at, gss_code, demonstration, council_status
        FROM api_keys k JOIN councils c ON c.id = k.council_id
        WHERE k.secret_hash = authorise.secret_hash AND k.revoked_at IS NULL AND k.expires_at > now();
    ELSE
      SELECT k.id, k.name, k.scopes, k.last_used_at INTO principal_id, principal_name, key_scopes, seen_at
        FROM national_api_keys k
        WHERE k.secret_hash = authorise.secret_hash AND k.revoked_at IS NULL AND k.expires_at > now();
    END IF;
    IF principal_id IS NULL THEN
      -- A live key of the other realm is known, only not for this.
      IF EXISTS (SELECT FROM api_keys k WHERE k.secret_hash = authorise.secret_hash AND k.revoked_at IS NULL AND k.expires_at > now())
        OR EXISTS (SELECT FROM national_api_keys k WHERE k.secret_hash = authorise.secret_hash AND k.revoked_at IS NULL AND k.expires_at > now())
      THEN
        RAISE EXCEPTION 'realm' USING ERRCODE = 'WM40K';
      END IF;
      RAISE EXCEPTION 'no live key' USING ERRCODE = 'WM401';
    END IF;
    IF council_gss IS NOT NULL AND realm = 'council' AND council_gss <> gss_code THEN
      RAISE EXCEPTION 'not its council' USING ERRCODE = 'WM40C';
    END IF;
    IF council_status IS NOT NULL AND council_status <> 'active' THEN
      RAISE EXCEPTION 'suspended' USING ERRCODE = 'WM40X';
    END IF;
    IF needed_scope IS NULL THEN
      RAISE EXCEPTION 'no key may' USING ERRCODE = 'WM40K';
    END IF;
    IF (needed_scope = ANY (key_scopes)) IS NOT TRUE THEN
      RAISE EXCEPTION 'scope' USING ERRCODE = 'WM40S';
    END IF;
    is_noted := coalesce(seen_at >= now() - interval '1 minute', false);
  END IF;
  IF changes AND council_id IS DISTINCT FROM whose_turn THEN
    -- Their only membership moved to another council while they waited.
    RAISE EXCEPTION 'another council' USING ERRCODE = '40001';
  END IF;
  IF NOT is_noted THEN
    PERFORM note_use(credential, secret_hash, council_id);
  END IF;
  -- true: for this transaction only. A session-wide setting would be met by the next council to borrow the connection.
  setting := set_config('app.council_id', coalesce(council_id::text, ''), true);
  IF changes THEN
    setting := set_config('app.principal_kind', CASE credential WHEN 'session' THEN 'person' ELSE 'api_key' END, true);
    setting := set_config('app.principal_id', principal_id::text, true);
    setting := set_config('app.principal_name', principal_name, true);
    setting := set_config('app.person_id', coalesce(person_id::text, ''), true);
  END IF;
END $$;
--> statement-breakpoint
GRANT CREATE ON SCHEMA public TO waymark_gate;
--> statement-breakpoint
ALTER FUNCTION authorise(text, bytea, text, text, text[], text, boolean) OWNER TO waymark_gate;
--> statement-breakpoint
SET LOCAL ROLE waymark_gate;
--> statement-breakpoint
REVOKE ALL ON FUNCTION authorise(text, bytea, text, text, text[], text, boolean) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION authorise(text, bytea, text, text, text[], text, boolean) TO waymark_api;
--> statement-breakpoint
-- Takes up a council's invitation once, in the council's turn, and names the council for the transaction. The turn comes before
-- any row: whoever has it may be about to void this very invitation.
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
  UPDATE invitations i SET used_at = now()
    WHERE i.token_hash = claim_invitation.token_hash AND i.used_at IS NULL AND i.expires_at > now()
    RETURNING i.id, i.email, i.role INTO invitation_id, email, role;
  IF invitation_id IS NULL THEN
    RAISE EXCEPTION 'no such link' USING ERRCODE = 'WM40L';
  END IF;
  SELECT c.gss_code INTO gss_code FROM councils c WHERE c.id = council_id;
  PERFORM set_config('app.council_id', council_id::text, true);
END $$;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM waymark_gate;
--> statement-breakpoint
-- Numbers an event and chains it to the one before, in one step that also locks the chain until the change commits. That is
-- what makes the numbers gapless: a change that fails takes its number back. The hash is over times in UTC, whatever the
-- session's time zone; who verifies a chain sets the same. Without a chain there is no council: the number stays null, and is refused.
CREATE OR REPLACE FUNCTION number_event() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
BEGIN
  UPDATE event_chains c
    SET last_sequence = c.last_sequence + 1,
      last_hash = event_hash(c.last_hash, to_jsonb(NEW) - 'hash' || jsonb_build_object('sequence', c.last_sequence + 1))
    WHERE c.council_id = NEW.council_id
    RETURNING c.last_sequence, c.last_hash INTO NEW.sequence, NEW.hash;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- convert_to is stable, so a function that says it is more than that is run apart, and not as part of the query it stands in.
ALTER FUNCTION event_hash(text, jsonb) STABLE;
