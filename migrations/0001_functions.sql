-- Everything the database itself must know: who is asking, and how events are numbered.

-- nullif: once a connection has served one council the setting reads '' and not NULL.
CREATE FUNCTION current_council_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.council_id', true), '')::uuid;
--> statement-breakpoint
-- Who acts, for statements that write in the same round trip as they are authorised; null for an API key.
CREATE FUNCTION current_person_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.person_id', true), '')::uuid;
--> statement-breakpoint
-- The idle limit of a session. In one place, for both functions that read sessions.
CREATE FUNCTION session_is_live(last_seen_at timestamptz, expires_at timestamptz) RETURNS boolean LANGUAGE sql STABLE
  RETURN last_seen_at > now() - interval '1 hour' AND expires_at > now();
--> statement-breakpoint
-- Authorises one request and names its council for the transaction. It raises when the caller may not, which
-- aborts whatever was sent with it: nothing is read or changed for someone who may not.
--   credential     'session' or 'key'; secret_hash: SHA-256 of the cookie's or key's secret
--   council_gss    the council the request acts for, or null (then a person's only membership is taken)
--   realm          'council', 'national' or 'person'
--   allowed_roles  the roles that may; for 'person' it is not looked at
--   needed_scope   the scope an API key must hold; null: no key may do this
-- Faults: WM401 not signed in; WM403 role; WM40S scope; WM40K no key may; WM40C no such council for this caller;
--         WM40N which council must be said; WM40X the council is suspended.
CREATE FUNCTION authorise(
  credential text, secret_hash bytea, council_gss text, realm text, allowed_roles text[], needed_scope text,
  OUT principal_id uuid, OUT principal_name text, OUT person_id uuid, OUT council_id uuid, OUT gss_code text,
  OUT demonstration boolean, OUT role text
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  found_session sessions%ROWTYPE;
  key_scopes text[];
  key_used_at timestamptz;
  council_status text;
  candidates integer;
BEGIN
  IF credential = 'session' THEN
    SELECT s.* INTO found_session FROM sessions s WHERE s.token_hash = authorise.secret_hash;
    IF NOT FOUND OR NOT session_is_live(found_session.last_seen_at, found_session.expires_at) THEN
      RAISE EXCEPTION 'no live session' USING ERRCODE = 'WM401';
    END IF;
    principal_id := found_session.person_id;
    person_id := found_session.person_id;
    SELECT p.name INTO principal_name FROM people p WHERE p.id = found_session.person_id;
    IF realm = 'council' THEN
      IF council_gss IS NULL THEN
        SELECT count(*) INTO candidates FROM memberships m WHERE m.person_id = found_session.person_id;
        IF candidates > 1 THEN
          RAISE EXCEPTION 'several memberships' USING ERRCODE = 'WM40N';
        END IF;
      END IF;
      SELECT m.council_id, m.role, c.gss_code, c.demonstration, c.status
        INTO council_id, role, gss_code, demonstration, council_status
        FROM memberships m JOIN councils c ON c.id = m.council_id
        WHERE m.person_id = found_session.person_id AND (council_gss IS NULL OR c.gss_code = council_gss);
      IF council_id IS NULL THEN
        RAISE EXCEPTION 'not a member' USING ERRCODE = 'WM40C';
      END IF;
      IF council_status <> 'active' THEN
        RAISE EXCEPTION 'suspended' USING ERRCODE = 'WM40X';
      END IF;
      IF NOT role = ANY (allowed_roles) THEN
        RAISE EXCEPTION 'role' USING ERRCODE = 'WM403';
      END IF;
    ELSIF realm = 'national' THEN
      SELECT n.role INTO role FROM national_roles n
        WHERE n.person_id = found_session.person_id AND n.role = ANY (allowed_roles) LIMIT 1;
      IF role IS NULL THEN
        RAISE EXCEPTION 'role' USING ERRCODE = 'WM403';
      END IF;
    END IF;
    -- Being used keeps a session alive; written at most once a minute, so that reading stays reading.
    IF found_session.last_seen_at < now() - interval '1 minute' THEN
      UPDATE sessions s SET last_seen_at = now() WHERE s.token_hash = authorise.secret_hash;
    END IF;
  ELSE
    IF realm = 'council' THEN
      SELECT k.id, k.name, k.council_id, k.scopes, k.last_used_at, c.gss_code, c.demonstration, c.status
        INTO principal_id, principal_name, council_id, key_scopes, key_used_at, gss_code, demonstration, council_status
        FROM api_keys k JOIN councils c ON c.id = k.council_id
        WHERE k.secret_hash = authorise.secret_hash AND k.revoked_at IS NULL AND k.expires_at > now();
    ELSE
      SELECT k.id, k.name, k.scopes, k.last_used_at INTO principal_id, principal_name, key_scopes, key_used_at
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
    IF NOT needed_scope = ANY (key_scopes) THEN
      RAISE EXCEPTION 'scope' USING ERRCODE = 'WM40S';
    END IF;
    IF key_used_at IS NULL OR key_used_at < now() - interval '1 minute' THEN
      UPDATE api_keys k SET last_used_at = now() WHERE k.secret_hash = authorise.secret_hash;
      UPDATE national_api_keys k SET last_used_at = now() WHERE k.secret_hash = authorise.secret_hash;
    END IF;
  END IF;
  -- true: for this transaction only. A session-wide setting would be met by the next council to borrow the connection.
  PERFORM set_config('app.council_id', coalesce(council_id::text, ''), true);
  PERFORM set_config('app.principal_kind', CASE credential WHEN 'session' THEN 'person' ELSE 'api_key' END, true);
  PERFORM set_config('app.principal_id', principal_id::text, true);
  PERFORM set_config('app.principal_name', principal_name, true);
  PERFORM set_config('app.person_id', coalesce(person_id::text, ''), true);
END $$;
--> statement-breakpoint
-- Who the session is and where they may act. It does not keep the session alive, so a page can ask how long is left.
CREATE FUNCTION session_memberships(
  secret_hash bytea,
  OUT person_id uuid, OUT name text, OUT email text, OUT idle_ends_at timestamptz, OUT ends_at timestamptz,
  OUT memberships jsonb, OUT national_roles text[]
) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  SELECT p.id, p.name, p.email, s.last_seen_at + interval '1 hour', s.expires_at
    INTO person_id, name, email, idle_ends_at, ends_at
    FROM sessions s JOIN people p ON p.id = s.person_id
    WHERE s.token_hash = session_memberships.secret_hash AND session_is_live(s.last_seen_at, s.expires_at);
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no live session' USING ERRCODE = 'WM401';
  END IF;
  SELECT coalesce(jsonb_agg(jsonb_build_object('gssCode', c.gss_code, 'name', a.name, 'role', m.role,
      'demonstration', c.demonstration, 'status', c.status) ORDER BY a.name), '[]')
    INTO memberships
    FROM memberships m JOIN councils c ON c.id = m.council_id JOIN areas a ON a.gss_code = c.gss_code
    WHERE m.person_id = session_memberships.person_id;
  SELECT coalesce(array_agg(n.role ORDER BY n.role), '{}') INTO national_roles
    FROM national_roles n WHERE n.person_id = session_memberships.person_id;
END $$;
--> statement-breakpoint
-- Takes up a council's invitation once, and names its council for the transaction. No row: the link does not work.
CREATE FUNCTION claim_invitation(
  token_hash bytea, OUT council_id uuid, OUT invitation_id uuid, OUT email text, OUT role text, OUT gss_code text
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  UPDATE invitations i SET used_at = now()
    WHERE i.token_hash = claim_invitation.token_hash AND i.used_at IS NULL AND i.expires_at > now()
    RETURNING i.council_id, i.id, i.email, i.role INTO council_id, invitation_id, email, role;
  IF council_id IS NULL THEN
    RAISE EXCEPTION 'no such link' USING ERRCODE = 'WM40L';
  END IF;
  SELECT c.gss_code INTO gss_code FROM councils c WHERE c.id = council_id;
  PERFORM set_config('app.council_id', council_id::text, true);
END $$;
--> statement-breakpoint
-- Whether the council has a lead: all that a national administrator is told of its people.
CREATE FUNCTION council_has_lead(wanted uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  RETURN EXISTS (SELECT FROM memberships m WHERE m.council_id = wanted AND m.role = 'lead');
--> statement-breakpoint
-- Numbers an event and chains it to the one before. The chain's row is locked until the change commits, which is
-- what makes the numbers gapless: a change that fails takes its number back. The hash is over times in UTC, whatever the
-- session's time zone; who verifies a chain sets the same.
CREATE FUNCTION number_event() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  previous text;
BEGIN
  SELECT c.last_sequence + 1, c.last_hash INTO NEW.sequence, previous
    FROM event_chains c WHERE c.council_id = NEW.council_id FOR UPDATE;
  NEW.hash := event_hash(previous, to_jsonb(NEW) - 'hash');
  UPDATE event_chains c SET last_sequence = NEW.sequence, last_hash = NEW.hash WHERE c.council_id = NEW.council_id;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- The link of a chain: SHA-256 over the previous hash and the row as jsonb text (keys in jsonb's own fixed order).
CREATE FUNCTION event_hash(previous text, content jsonb) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN encode(sha256(convert_to(previous || content::text, 'UTF8')), 'hex');
--> statement-breakpoint
CREATE FUNCTION number_national_event() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  previous record;
BEGIN
  -- One chain for the nation: few changes, so one lock is enough.
  PERFORM pg_advisory_xact_lock(hashtext('national_events'));
  SELECT e.sequence, e.hash INTO previous FROM national_events e ORDER BY e.sequence DESC LIMIT 1;
  NEW.sequence := coalesce(previous.sequence, 0) + 1;
  NEW.hash := event_hash(coalesce(previous.hash, ''), to_jsonb(NEW) - 'hash');
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE FUNCTION start_event_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO event_chains (council_id, last_sequence, last_hash) VALUES (NEW.id, 0, '');
  RETURN NULL;
END $$;
--> statement-breakpoint
-- For tables whose rows are facts that stay: events, submissions, figures of a release.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'WM409';
END $$;
--> statement-breakpoint
-- A published edition is immutable, and so is everything below it.
CREATE FUNCTION refuse_published_version() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  concerned uuid[];
BEGIN
  IF TG_TABLE_NAME = 'framework_versions' THEN
    -- Retiring is a statement about an edition, not a change of it.
    IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'status' = to_jsonb(OLD) - 'status'
       AND OLD.status = 'published' AND NEW.status = 'retired' THEN
      RETURN NEW;
    END IF;
    IF OLD.status <> 'draft' THEN
      RAISE EXCEPTION 'published versions cannot change' USING ERRCODE = 'WM409';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  concerned := CASE TG_OP
    WHEN 'INSERT' THEN ARRAY[NEW.version_id]
    WHEN 'DELETE' THEN ARRAY[OLD.version_id]
    ELSE ARRAY[OLD.version_id, NEW.version_id] END;
  IF EXISTS (SELECT FROM framework_versions v WHERE v.id = ANY (concerned) AND v.status <> 'draft') THEN
    RAISE EXCEPTION 'published versions cannot change' USING ERRCODE = 'WM409';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
--> statement-breakpoint
-- A release moves frozen -> published -> withdrawn (or frozen -> withdrawn), and nothing else of it ever changes.
CREATE FUNCTION guard_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - ARRAY['state', 'published_at', 'public_from', 'withdrawn_at', 'withdrawn_reason']
     <> to_jsonb(OLD) - ARRAY['state', 'published_at', 'public_from', 'withdrawn_at', 'withdrawn_reason']
     OR NOT ((OLD.state = 'frozen' AND NEW.state IN ('published', 'withdrawn')) OR (OLD.state = 'published' AND NEW.state = 'withdrawn'))
  THEN
    RAISE EXCEPTION 'a frozen release cannot change' USING ERRCODE = 'WM409';
  END IF;
  RETURN NEW;
END $$;
