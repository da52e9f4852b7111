import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAll, signOff, startAssessment } from '../support/assessments.ts';
import { contentOf } from '../support/recorded.ts';
import { openWorld, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;
let owner: pg.Pool;

beforeAll(async () => {
  world = await openWorld();
  council = await world.newCouncil();
  const { id } = await startAssessment(world, council.lead);
  await answerAll(world, council.editor, id);
  await signOff(world, council.lead, id);
  await world.ask('POST', '/v1/national/invitations', {
    as: await world.newNational('administrator'),
    body: { email: 'a@b.example', role: 'analyst' },
  });
  owner = new pg.Pool({ connectionString: world.database.ownerUrl, max: 1 });
});
afterAll(async () => {
  await owner.end();
  await world.close();
});

/** Row security hides councils' rows from the owner as well; the owner can switch it off, and is then met by the trigger. */
const asOwner = (sql: string) =>
  owner.query(`do $$ declare t text; begin
      foreach t in array array['events','submissions','submission_answers'] loop execute format('alter table %I no force row level security', t); end loop;
    end $$; ${sql}`);
const asSuperuser = (sql: string) => world.database.root.query(sql);

const changes: [string, string][] = [
  ['submissions', `update submissions set document = '{}'`],
  ['submissions', 'update submissions set contributes = true'],
  ['submissions', 'delete from submissions'],
  ['submissions', 'truncate submissions cascade'],
  ['submission_answers', `update submission_answers set stage_code = '4'`],
  ['submission_answers', 'delete from submission_answers'],
  ['events', `update events set actor_name = 'nobody'`],
  ['events', 'delete from events'],
  ['events', 'truncate events'],
  ['national_events', `update national_events set action = 'nothing'`],
  ['national_events', 'delete from national_events'],
  ['framework_versions', `update framework_versions set title = 'Another'`],
  ['framework_versions', `update framework_versions set status = 'draft'`],
  ['framework_versions', 'delete from framework_versions'],
  ['framework_statements', `update framework_statements set text = 'Another'`],
  ['framework_statements', `delete from framework_statements where code = 'A1'`],
  [
    'framework_statements',
    `insert into framework_statements select (jsonb_populate_record(s, '{"code": "Z99", "position": 999}')).* from framework_statements s limit 1`,
  ],
  ['framework_stages', `update framework_stages set label = 'Another'`],
  ['framework_scales', 'truncate framework_scales cascade'],
  ['framework_themes', `update framework_themes set title = 'Another'`],
];

describe.each([
  ['the owner of the schema', asOwner],
  ['a superuser', asSuperuser],
])('%s', (_, run) => {
  it.each(changes)('cannot change %s: %s', async (table, sql) => {
    const { rows } = await world.database.root.query(`select count(*)::int as there from ${table}`);
    expect(rows[0].there).toBeGreaterThan(0);
    const before = await contentOf(world);
    await expect(run(sql)).rejects.toMatchObject({ code: 'WM409' });
    expect(await contentOf(world)).toBe(before);
  });

  it('can change what may change', async () => {
    await expect(run(`update regions set name = name`)).resolves.toBeDefined();
  });
});

describe('the role of the api', () => {
  it.each(changes)('has no right to change %s: %s', async (_, sql) => {
    await expect(world.db.pool.query(sql)).rejects.toMatchObject({ code: '42501' });
  });
});
