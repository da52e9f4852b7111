import { randomBytes } from 'node:crypto';
import { sharedTables } from '@waymark/db';
import pg from 'pg';
import type { Scene } from './scene.ts';

/**
 * What the roles of the database can really see and do of one council's, tried by SQL with another council named, none, or
 * as a role that has no business there. Within the transaction of `client`, a superuser's; nothing tried stays.
 */
export async function reachFaults(client: pg.ClientBase, scene: Scene): Promise<string[]> {
  const tables = await councilTables(client);
  return [
    ...(await seenRows(client, 'waymark_api', scene.foreign.id, tables, scene)),
    ...(await seenRows(client, 'waymark_api', '', tables, scene)),
    // Row security is forced on the owner, whom no policy admits but those of waymark_gate, which it may act as.
    ...(await seenRows(
      client,
      'waymark_owner',
      scene.ours.id,
      tables.filter((table) => !readByTheGate.includes(table)),
      scene,
    )),
    ...(await seenWords(client, 'waymark_api', scene.foreign.id, scene)),
    ...(await seenWords(client, 'waymark_release', scene.ours.id, scene)),
    ...(await seenWords(client, 'waymark_national', scene.ours.id, scene)),
    ...(await seenByNation(client, scene)),
    ...(await countedWithoutTakingPart(client, scene)),
    ...(await writtenRows(client, tables, scene)),
    ...(await looseKeys(client, scene)),
    ...(await fooledGate(client, scene)),
  ];
}

/** Where secrets are looked up. */
export const readByTheGate = ['api_keys', 'invitations', 'memberships', 'session_councils'];

type Tried = { rows: Record<string, unknown>[]; count: number } | { code: string; words: string };

/** Does statements as a role with a council named, and undoes them. The last one's result, or the fault. */
async function tryAs(
  client: pg.ClientBase,
  role: string,
  council: string,
  ...statements: [string, unknown[]?][]
): Promise<Tried> {
  await client.query('savepoint tried');
  try {
    await client.query(`set local role ${role}`);
    await client.query(`select set_config('app.council_id', $1, true)`, [council]);
    let last: Tried = { rows: [], count: 0 };
    for (const [text, values] of statements) {
      const { rows, rowCount } = await client.query<Record<string, unknown>>(text, values);
      last = { rows, count: rowCount ?? 0 };
    }
    return last;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    return { code: error.code ?? '', words: error.message };
  } finally {
    await client.query('rollback to savepoint tried');
  }
}

async function councilTables(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
  );
  return rows.map(({ name }) => name).filter((name) => !(name in sharedTables));
}

async function seenRows(client: pg.ClientBase, role: string, council: string, tables: string[], { ours }: Scene) {
  const faults: string[] = [];
  for (const table of tables) {
    const tried = await tryAs(client, role, council, [`select from ${table} where council_id = $1`, [ours.id]]);
    const named = council === '' ? 'no council' : council === ours.id ? 'it' : 'another council';
    if ('rows' in tried && tried.count > 0) faults.push(`${role} sees rows of ${table} with ${named} named`);
    if ('code' in tried && tried.code !== '42501') faults.push(`${role} on ${table}: ${tried.words}`);
  }
  return faults;
}

/** Reads every column it may of every relation that is not shared, whatever kind it is. */
async function seenWords(client: pg.ClientBase, role: string, council: string, { words }: Scene) {
  const { rows: relations } = await client.query<{ name: string; columns: string[] }>(
    `select c.relname as name, array_agg(quote_ident(a.attname)) as columns from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f') and has_column_privilege($1, c.oid, a.attnum, 'select')
     group by 1`,
    [role],
  );
  const faults: string[] = [];
  for (const { name, columns } of relations.filter((relation) => !(relation.name in sharedTables))) {
    const tried = await tryAs(client, role, council, [
      `select concat_ws(' ', ${columns.map((c) => `${c}::text`).join(', ')}) as text from ${name}`,
    ]);
    if ('code' in tried) continue;
    const found = words.foundIn(JSON.stringify(tried.rows));
    // Whom an administrator invites, the administrator may know.
    const told = role === 'waymark_national' && name === 'invitations' ? ['email of an invitation'] : [];
    for (const place of found.filter((one) => !told.includes(one))) faults.push(`${role} reads the ${place} in ${name}`);
  }
  return faults;
}

async function seenByNation(client: pg.ClientBase, { ours }: Scene) {
  const work = [
    'assessments',
    'judgements',
    'submissions',
    'submission_answers',
    'release_contributors',
    'council_consents',
    'memberships',
    'api_keys',
    'version_moves',
    'version_move_answers',
    'local_statements',
  ];
  const faults: string[] = [];
  for (const table of work) {
    const tried = await tryAs(client, 'waymark_national', ours.id, [`select from ${table} limit 1`]);
    if ('rows' in tried) faults.push(`waymark_national may read ${table}`);
  }
  return faults;
}

async function countedWithoutTakingPart(client: pg.ClientBase, { apart }: Scene) {
  const text = 'select from submission_answers where council_id = $1';
  const tried = await tryAs(client, 'waymark_release', '', [text, [apart.id]]);
  return 'rows' in tried && tried.count > 0 ? ['waymark_release reads answers of a council that does not take part'] : [];
}

/** A row of ours, written, changed or removed by whoever acts for another council. */
async function writtenRows(client: pg.ClientBase, tables: string[], { ours, foreign }: Scene) {
  const faults: string[] = [];
  for (const table of tables) {
    const row = await oneRow(client, table, ours.id);
    const copy = `insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`;
    const added = await tryAs(client, 'waymark_api', foreign.id, [copy, [row]]);
    // Anything but a refusal means that row security let it through, whatever stopped it then.
    if (!('code' in added) || added.code !== '42501') faults.push(`waymark_api may add a row of another council to ${table}`);
    const { rows: columns } = await client.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and has_column_privilege('waymark_api', attrelid, attnum, 'update')`,
      [table],
    );
    const changes: string[] = columns.map(({ name }) => `update ${table} set ${name} = ${name} where council_id = $1`);
    for (const change of [...changes.slice(0, 1), `delete from ${table} where council_id = $1`]) {
      const tried = await tryAs(client, 'waymark_api', foreign.id, [change, [ours.id]]);
      if (('rows' in tried && tried.count > 0) || ('code' in tried && tried.code !== '42501'))
        faults.push(`waymark_api: ${change}`);
    }
  }
  return faults;
}

async function oneRow(client: pg.ClientBase, table: string, councilId: string): Promise<Record<string, unknown>> {
  const { rows } = await client.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(t) as row from ${table} t where council_id = $1 limit 1`,
    [councilId],
  );
  if (!rows[0]) throw new Error(`the scene has no row of ours in ${table}`);
  return rows[0].row;
}

/** Keys are checked without row security: a row of one council must not be tied to one of another. */
async function looseKeys(client: pg.ClientBase, { ours, foreign }: Scene) {
  const faults: string[] = [];
  for (const table of ['judgements', 'local_statements', 'submissions', 'submission_answers', 'release_contributors']) {
    const row = { ...(await oneRow(client, table, ours.id)), council_id: foreign.id };
    const copy = `insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`;
    const tried = await tryAs(client, 'none', '', [copy, [row]]);
    if (!('code' in tried) || tried.code !== '23503') faults.push(`a row of ${table} can be tied to another council's`);
  }
  return faults;
}

/** Someone who can run SQL as the api plants a table before the real one, and signs in by it. */
async function fooledGate(client: pg.ClientBase, { ours }: Scene) {
  const secret = randomBytes(32);
  const tried = await tryAs(
    client,
    'waymark_api',
    '',
    [
      `create temp table session_councils (council_id uuid, token_hash bytea, gss_code text, demonstration boolean, status text,
        person_id uuid, person_name text, role text, ends_at timestamptz, seen_at timestamptz)`,
    ],
    [
      `insert into pg_temp.session_councils (council_id, token_hash, gss_code, demonstration, status, person_id, person_name, role, ends_at, seen_at)
       values ($1, $2, $3, true, 'active', $4, 'Nobody', 'lead', now() + interval '1 hour', now())`,
      [ours.id, secret, ours.gssCode, ours.lead.personId],
    ],
    // As far as it may: where the function is not fooled it never comes to it.
    ['grant all on pg_temp.session_councils to waymark_gate'],
    [`select * from authorise('session', $1, $2, 'council', '{lead}', null, true)`, [secret, ours.gssCode]],
  );
  return 'code' in tried && tried.code === 'WM401' ? [] : [`a planted table signs in: ${JSON.stringify(tried)}`];
}
