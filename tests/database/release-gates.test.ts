import { randomUUID } from 'node:crypto';
import { bandOf, maximumContributors, minimumContributors } from '@waymark/disclosure';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

// What fails an audit cannot be stored, whatever the job's code says: each is tried as the job's own role, beside what can be.
let database: TestDatabase;
let client: pg.Client;
let id: string;

beforeAll(async () => {
  database = await cloneDatabase(inject('superuserUrl'));
  client = new pg.Client({ connectionString: database.releaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

beforeEach(async () => {
  id = randomUUID();
  await client.query('begin');
  await client.query(
    `insert into releases (id, framework_id, framework_version_id, cycle_code, demonstration, state, opened_at, opened_by_name)
     select $1, v.framework_id, v.id, '2026-27', false, 'open', now(), 'a test' from framework_versions v limit 1`,
    [id],
  );
  await client.query(`update releases set state = 'frozen', frozen_at = now() where id = $1`, [id]);
});
afterEach(() => client.query('rollback'));

const audit = ({ rung = 1, determined = 0, narrowed = 0, isolating = null as number | null } = {}) =>
  client.query(
    `insert into release_audits (release_id, rung, determined, narrowed, smallest_isolating_set, report, audited_at)
     values ($1, $2, $3, $4, $5, '{}', now())`,
    [id, rung, determined, narrowed, isolating],
  );
interface CohortRow {
  code?: string;
  kind?: string;
  rung?: number;
  fineness?: string;
  n?: number | null;
}
const cohort = ({ code = 'type-county', kind = 'type', rung = 1, fineness = 'table', n = 13 }: CohortRow = {}) =>
  client.query(
    `insert into release_cohorts (release_id, cohort_code, title, kind, rung, fineness, contributors) values ($1, $2, 'A', $3, $4, $5, $6)`,
    [id, code, kind, rung, fineness, n],
  );
const cell = ({ code = 'type-county', fineness = 'table', n = 13, from = 0, to = 6 } = {}) =>
  client.query(
    `insert into release_cells (release_id, cohort_code, statement_code, category, fineness, contributors, count_from, count_to)
     values ($1, $2, 'A1', '1', $3, $4, $5, $6)`,
    [id, code, fineness, n, from, to],
  );
const move = (state: string, more = '') => client.query(`update releases set state = $2${more} where id = $1`, [id, state]);
const [refusedByKey, refusedByCheck, refusedByGuard] = ['23503', '23514', 'WM409'];

describe('what passed the audit', () => {
  it('is stored: bands of registered cohorts of its rung', async () => {
    await audit();
    await cohort();
    expect((await cell()).rowCount).toBe(1);
    await cohort({ code: 'england', kind: 'england', fineness: 'single', n: 40 });
  });

  it('goes on, and no step is left out', async () => {
    await audit();
    await move('audited', `, manifest = '{}', hash = 'x'`);
    await expect(move('published')).rejects.toMatchObject({ code: refusedByGuard });
  });
});

describe('an audit that failed is not stored', () => {
  it.each([
    ['somebody is determined', { determined: 1 }],
    ['somebody is narrowed to two', { narrowed: 1 }],
    ['a small set is isolated', { isolating: 3 }],
  ])('%s', async (_, verdict) => {
    await expect(audit(verdict)).rejects.toMatchObject({ code: refusedByCheck });
  });
});

describe('of a cohort there is nothing', () => {
  beforeEach(() => audit());

  it.each([
    ['of twelve', { n: 12 }, refusedByCheck],
    ['that is not registered', { code: 'ten-neighbours' }, refusedByKey],
    ['of another kind than the rung holds', { code: 'region-north', kind: 'region' }, refusedByKey],
    ['that says it is of another kind', { code: 'region-north', kind: 'type' }, refusedByKey],
    ['on another rung than was audited', { code: 'region-north', kind: 'region', rung: 2 }, refusedByKey],
    ['cut in some other way', { fineness: 'exact' }, undefined],
  ])('%s', async (_, made, code) => {
    const attempt = code === undefined ? cohort(made).then(() => cell(made)) : cohort(made);
    await expect(attempt).rejects.toMatchObject({ code: code ?? refusedByKey });
  });
});

describe('no cell holds', () => {
  beforeEach(async () => {
    await audit();
    await cohort();
    await cohort({ code: 'type-unitary-authority', n: null });
  });

  it.each([
    ['an exact count', { from: 6, to: 6 }],
    ['a narrower band', { from: 0, to: 5 }],
    ['a band of another n', { n: 14, from: 0, to: 7 }],
    ['a band of another fineness', { fineness: 'single', from: 0, to: 6 }],
    ['a figure of a cohort that is withheld', { code: 'type-unitary-authority' }],
    ['a figure of a cohort that is not there', { code: 'type-county-2' }],
  ])('%s', async (_, made) => {
    await expect(cell(made)).rejects.toMatchObject({ code: refusedByKey });
  });
});

describe('a release', () => {
  it.each(['audited', 'approved', 'published'])('is not %s without an audit that passed', async (state) => {
    await expect(move(state, state === 'audited' ? `, manifest = '{}', hash = 'x'` : '')).rejects.toMatchObject({
      code: state === 'audited' ? refusedByKey : refusedByGuard,
    });
  });

  it.each(['frozen', 'audited', 'published'])('does not begin %s', async (state) => {
    await expect(
      client.query(
        `insert into releases (id, framework_id, framework_version_id, cycle_code, demonstration, state, opened_at, opened_by_name, frozen_at)
         select gen_random_uuid(), v.framework_id, v.id, '2027-28', false, $1, now(), 'a test', now() from framework_versions v limit 1`,
        [state],
      ),
    ).rejects.toMatchObject({ code: refusedByGuard });
  });

  it('is audited by nobody but the job', async () => {
    await audit();
    await client.query('commit');
    const root = await database.root.connect();
    try {
      await root.query('begin; set local role waymark_national');
      const attempt = root.query(`update releases set state = 'audited' where id = $1`, [id]);
      await expect(attempt).rejects.toMatchObject({ code: refusedByGuard });
    } finally {
      await root.query('rollback');
      root.release();
      await database.root.query(`begin; set local session_replication_role = replica;
        delete from release_audits where release_id = '${id}'; delete from releases where id = '${id}'; commit`);
    }
  });
});

describe('the bands', () => {
  it('are those of the cut table, in each fineness, and no others', async () => {
    const wanted = new Set<string>();
    for (const fineness of ['table', 'single'] as const) {
      for (let n = minimumContributors; n <= maximumContributors; n += 1) {
        for (let count = 0; count <= n; count += 1) {
          const { countFrom, countTo } = bandOf(count, n, fineness);
          wanted.add(`${fineness} ${n} ${countFrom} ${countTo}`);
        }
      }
    }
    const { rows } = await database.root.query<{ band: string }>(
      `select concat_ws(' ', fineness, contributors, count_from, count_to) as band from bands`,
    );
    expect(rows.map(({ band }) => band).sort()).toEqual([...wanted].sort());
  });

  it('are nobody’s to add to or change', async () => {
    await expect(client.query(`insert into bands values ('table', 13, 6, 6)`)).rejects.toMatchObject({ code: '42501' });
    await expect(database.root.query('update bands set count_from = 1')).rejects.toMatchObject({ code: 'WM409' });
    await expect(database.root.query('delete from release_rungs')).rejects.toMatchObject({ code: 'WM409' });
  });
});
