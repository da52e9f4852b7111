-- The roles of Waymark. Run once per cluster by a role that may create roles; it can be run again at any time.
-- `npm start` runs it for you. Without superuser: have your database administrator run it, then give the three
-- sign-in roles a password (ALTER ROLE … PASSWORD …), make waymark_owner the owner of the database, and start with
-- DATABASE_URL (waymark_owner), API_DATABASE_URL (waymark_api) and RELEASE_DATABASE_URL (waymark_release).
DO $$
DECLARE
  wanted text;
BEGIN
  -- waymark_owner owns the schema and runs migrations: no superuser, no BYPASSRLS.
  -- waymark_api serves requests, waymark_release makes releases: both own nothing.
  -- waymark_gate owns the functions that authenticate; waymark_national is taken on for national administrators' work.
  FOREACH wanted IN ARRAY ARRAY['waymark_owner', 'waymark_api', 'waymark_release', 'waymark_gate', 'waymark_national'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      EXECUTE format('CREATE ROLE %I NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOINHERIT', wanted);
    END IF;
  END LOOP;
END $$;

ALTER ROLE waymark_owner LOGIN INHERIT;
ALTER ROLE waymark_api LOGIN NOINHERIT;
ALTER ROLE waymark_release LOGIN NOINHERIT;

-- The owner hands the authenticating functions to waymark_gate, for which it must be able to act as it.
GRANT waymark_gate TO waymark_owner;
-- The api takes on waymark_national for one transaction at a time (SET LOCAL ROLE) and inherits nothing from it.
GRANT waymark_national TO waymark_api;

-- A slow or forgotten statement ends by itself.
ALTER ROLE waymark_api SET statement_timeout = '10s';
ALTER ROLE waymark_api SET lock_timeout = '5s';
ALTER ROLE waymark_api SET idle_in_transaction_session_timeout = '15s';
-- What waited for its turn has to see what was changed meanwhile, whatever the server's own default is.
ALTER ROLE waymark_api SET default_transaction_isolation = 'read committed';
