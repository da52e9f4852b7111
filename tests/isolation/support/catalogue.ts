import type pg from 'pg';
import { sharedTables } from '@waymark/db';

/** What the catalogue says against the isolation of councils, in words. Nothing: an empty list. */
export async function catalogueFaults(root: pg.Pool): Promise<string[]> {
  const checks = [
    unclassifiedTables,
    openTables,
    policyFaults,
    keysWithoutCouncil,
    foreignKeysWithoutCouncil,
    views,
    raisedFunctions,
    owners,
    nationalReach,
    releaseReach,
  ];
  return (await Promise.all(checks.map((check) => check(root)))).flat();
}

/** Unique keys of council tables that do not lead with the council, each with why that tells nobody anything. */
const globalKeys: Record<string, string> = {
  invitations_token_key: 'the hash of 256 random bits',
  api_keys_secret_key: 'the hash of 256 random bits',
};

/** Functions with raised rights, all of waymark_gate; see docs/decisions/0002. */
const gateFunctions = ['authorise', 'claim_invitation', 'council_has_lead', 'session_memberships', 'start_event_chain'];

/** What waymark_national may touch of council tables: who acts for a council, and its events; none of its work. */
const nationalTables = ['events', 'event_chains', 'invitations'];

const list = (names: string[]) => names.map((name) => `'${name}'`).join(', ');
const councilTables = `select c.oid, c.relname as name, c.relrowsecurity as on, c.relforcerowsecurity as forced
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname not in (${list(Object.keys(sharedTables))})`;

type Check = (root: pg.Pool) => Promise<string[]>;
const namesOf = async (root: pg.Pool, sql: string, words: (name: string) => string) =>
  (await root.query<{ name: string }>(sql)).rows.map(({ name }) => words(name));

const unclassifiedTables: Check = async (root) => [
  ...(await namesOf(
    root,
    `select name from (${councilTables}) t where not exists (select from pg_attribute a
       where a.attrelid = t.oid and a.attname = 'council_id' and a.attnotnull and not a.attisdropped)`,
    (name) => `${name} has no council_id and is not among the shared tables`,
  )),
  ...(await namesOf(
    root,
    `select shared.name from unnest(array[${list(Object.keys(sharedTables))}]) as shared (name)
     left join pg_class c on c.relname = shared.name and c.relkind = 'r'
     left join pg_attribute a on a.attrelid = c.oid and a.attname = 'council_id'
     where c.oid is null or a.attname is not null`,
    (name) => `${name} is listed as shared and is not there, or has a council_id`,
  )),
];

const openTables: Check = async (root) => [
  ...(await namesOf(root, `select name from (${councilTables}) t where not t.on`, (name) => `${name} has row security off`)),
  ...(await namesOf(
    root,
    `select name from (${councilTables}) t where not t.forced`,
    (name) => `${name} does not force row security`,
  )),
];

const ownCouncil = '(council_id = ( SELECT current_council_id() AS current_council_id))';

/** To the letter: one restrictive policy for all commands, for both roles of the api, on reading and on writing. */
const policyFaults: Check = async (root) => {
  const { rows } = await root.query<{ table: string; policy: string | null; text: string | null }>(
    `select t.name as table, p.policyname as policy,
       concat_ws(' | ', p.permissive, p.cmd, array_to_string(array(select unnest(p.roles) order by 1), ','), p.qual, p.with_check) as text
     from (${councilTables}) t left join pg_policies p on p.schemaname = 'public' and p.tablename = t.name and p.permissive = 'RESTRICTIVE'`,
  );
  const wanted = `RESTRICTIVE | ALL | waymark_api,waymark_national | ${ownCouncil} | ${ownCouncil}`;
  return rows
    .filter(({ text, policy }) => policy !== 'only_own_council' || text !== wanted)
    .map(({ table }) => `${table} lacks the restrictive policy, to the letter`);
};

const keysWithoutCouncil: Check = (root) =>
  namesOf(
    root,
    `select i.indexrelid::regclass::text as name from pg_index i join (${councilTables}) t on t.oid = i.indrelid
     where i.indisunique and (select a.attname from pg_attribute a where a.attrelid = i.indrelid and a.attnum = i.indkey[0]) <> 'council_id'
       and i.indexrelid::regclass::text not in (${list(Object.keys(globalKeys))})`,
    (name) => `the unique key ${name} does not lead with the council: it would tell one council what another has`,
  );

/** Foreign keys bypass row security, so the council has to be part of the key. */
const foreignKeysWithoutCouncil: Check = (root) =>
  namesOf(
    root,
    `select k.conname as name from pg_constraint k join (${councilTables}) child on child.oid = k.conrelid
     join (${councilTables}) parent on parent.oid = k.confrelid
     where k.contype = 'f' and not exists (
       select from unnest(k.conkey, k.confkey) as pair (ours, theirs)
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.ours and a.attname = 'council_id'
       join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.theirs and b.attname = 'council_id')`,
    (name) => `the foreign key ${name} does not include the council`,
  );

const views: Check = (root) =>
  namesOf(
    root,
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and (c.relkind = 'm' or c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false))`,
    (name) => `${name} is a view that reads with its owner's rights`,
  );

const raisedFunctions: Check = (root) =>
  namesOf(
    root,
    `select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname = 'public' and p.prosecdef and not (p.proname in (${list(gateFunctions)})
       and pg_get_userbyid(p.proowner) = 'waymark_gate' and coalesce(p.proconfig @> array['search_path=public, pg_temp'], false))`,
    (name) => `${name} runs with raised rights and is not one of the gate's, or its search_path is not pinned`,
  );

const owners: Check = async (root) => [
  ...(await namesOf(
    root,
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and pg_get_userbyid(c.relowner) <> 'waymark_owner'`,
    (name) => `${name} does not belong to waymark_owner`,
  )),
  ...(await namesOf(
    root,
    `select rolname as name from pg_roles where rolname like 'waymark_%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`,
    (name) => `${name} has more rights than it needs`,
  )),
  ...(await namesOf(
    root,
    `select rolname as name from pg_roles where rolname in ('waymark_api', 'waymark_release', 'waymark_national', 'waymark_gate')
       and pg_has_role(rolname, 'waymark_owner', 'member')`,
    (name) => `${name} is a member of waymark_owner`,
  )),
];

const nationalReach: Check = (root) =>
  namesOf(
    root,
    `select distinct t.name from (${councilTables}) t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0
     where t.name not in (${list(nationalTables)})
       and has_column_privilege('waymark_national', t.oid, a.attnum, 'select, insert, update')`,
    (name) => `waymark_national can reach ${name}`,
  );

/** Of councils' tables the release job reads which submission is the latest, answers without words, and whom it counted. */
const releaseReach: Check = (root) =>
  namesOf(
    root,
    `select distinct t.name || '.' || a.attname as name from (${councilTables}) t
     join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
     where has_column_privilege('waymark_release', t.oid, a.attnum, 'select')
       and (t.name not in ('submissions', 'submission_answers', 'release_contributors') or a.attname in ('document', 'hash', 'sealed_by', 'sealed_by_name'))`,
    (name) => `waymark_release can read ${name}`,
  );
