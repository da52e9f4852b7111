import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { catalogueFaults } from './support/catalogue.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase(inject('superuserUrl'));
});
afterAll(() => database.drop());

describe('the catalogue', () => {
  it('has no table, key, policy, view, function or right that lets one council see another', async () => {
    expect(await catalogueFaults(database.root)).toEqual([]);
  });
});

/** Each weakening, the fault it must be met with. All are seen in a database of their own. */
const weakenings: [what: string, sql: string, fault: RegExp][] = [
  ['a table nobody thought about', 'create table notes (id int primary key)', /notes has no council_id/],
  [
    'a council table left open',
    'create table notes (council_id uuid not null, id int, primary key (council_id, id))',
    /notes has row security off/,
  ],
  ['a policy dropped', 'drop policy only_own_council on judgements', /judgements lacks the restrictive policy/],
  [
    'a policy that checks reading only',
    `drop policy only_own_council on events; create policy only_own_council on events as restrictive to waymark_api, waymark_national
       using (council_id = (select current_council_id())) with check (true)`,
    /events lacks the restrictive policy/,
  ],
  [
    'a policy for one command only',
    `drop policy only_own_council on assessments; create policy only_own_council on assessments as restrictive for select
       to waymark_api, waymark_national using (council_id = (select current_council_id()))`,
    /assessments lacks the restrictive policy/,
  ],
  [
    'a policy that leaves a role out',
    `drop policy only_own_council on memberships; create policy only_own_council on memberships as restrictive to waymark_api
       using (council_id = (select current_council_id())) with check (council_id = (select current_council_id()))`,
    /memberships lacks the restrictive policy/,
  ],
  ['row security not forced', 'alter table submissions no force row level security', /submissions does not force/],
  ['row security off', 'alter table api_keys disable row level security', /api_keys has row security off/],
  [
    'a unique key without the council',
    'create unique index told on assessments (framework_id, cycle_code)',
    /the unique key told/,
  ],
  [
    'a foreign key without the council',
    `create unique index submission_ids on submissions (council_id, id, hash); alter table submissions add constraint submissions_id_key unique (id);
     alter table submission_answers add constraint loose_fkey foreign key (submission_id) references submissions (id)`,
    /the foreign key loose_fkey/,
  ],
  ["a view with its owner's rights", 'create view all_judgements as select * from judgements', /all_judgements is a view/],
  ['a materialised view', 'create materialized view kept as select * from judgements', /kept is a view/],
  [
    'a function with raised rights',
    `create function peek() returns bigint language sql security definer as 'select count(*) from judgements'`,
    /peek runs with raised rights/,
  ],
  [
    'a search_path not pinned',
    'alter function claim_invitation(bytea) reset search_path',
    /claim_invitation runs with raised rights/,
  ],
  [
    'a table that the api owns',
    'grant create on schema public to waymark_api; alter table judgements owner to waymark_api',
    /judgements does not belong/,
  ],
  [
    'a national role that reads work',
    'grant select (impact) on judgements to waymark_national',
    /waymark_national can reach judgements/,
  ],
  [
    'a release job that reads words',
    'grant select on submissions to waymark_release',
    /waymark_release can read submissions.document/,
  ],
];

describe('weakened in turn, it says so', () => {
  it.each(weakenings)('%s', async (_what, sql, fault) => {
    const weakened = await cloneDatabase(inject('superuserUrl'));
    try {
      await weakened.root.query(sql);
      expect((await catalogueFaults(weakened.root)).join('\n')).toMatch(fault);
    } finally {
      await weakened.drop();
    }
  });
});
