/** Weakenings of one council table, each with what it lets somebody do. */
export const tableWeakenings: Record<
  string,
  { weaken: (table: string) => string; tables?: readonly string[]; fault: (table: string) => string }
> = {
  'its policy dropped': {
    weaken: (table) => `drop policy only_own_council on ${table}`,
    fault: (table) => `waymark_api sees rows of ${table} with another council named`,
  },
  'its policy made one of several that admit': {
    weaken: (table) =>
      `drop policy only_own_council on ${table}; create policy only_own_council on ${table} to waymark_api, waymark_national
         using (council_id = (select current_council_id())) with check (council_id = (select current_council_id()))`,
    fault: (table) => `waymark_api sees rows of ${table} with another council named`,
  },
  'row security off': {
    weaken: (table) => `alter table ${table} disable row level security`,
    fault: (table) => `waymark_api sees rows of ${table} with another council named`,
  },
  'row security not forced': {
    weaken: (table) => `alter table ${table} no force row level security`,
    // The owner sees the three others as waymark_gate; the catalogue check tells of those.
    tables: [
      'assessments',
      'council_consents',
      'event_chains',
      'events',
      'idempotency_keys',
      'judgements',
      'local_statements',
      'release_contributors',
      'submission_answers',
      'submissions',
      'version_move_answers',
      'version_moves',
    ],
    fault: (table) => `waymark_owner sees rows of ${table} with it named`,
  },
  'reading everything': {
    weaken: (table) => `alter policy only_own_council on ${table} using (true)`,
    fault: (table) => `waymark_api sees rows of ${table} with another council named`,
  },
  'no council meaning every council': {
    weaken: (table) =>
      `alter policy only_own_council on ${table} using (council_id = coalesce((select current_council_id()), council_id))`,
    fault: (table) => `waymark_api sees rows of ${table} with no council named`,
  },
  'writing everything': {
    weaken: (table) => `alter policy only_own_council on ${table} with check (true)`,
    // The api may add no row at all to the two others.
    tables: [
      'memberships',
      'invitations',
      'api_keys',
      'assessments',
      'judgements',
      'local_statements',
      'submissions',
      'submission_answers',
      'events',
      'idempotency_keys',
      'version_moves',
      'version_move_answers',
    ],
    fault: (table) => `waymark_api may add a row of another council to ${table}`,
  },
};

/** A foreign key that takes the parent's id alone. */
const loose = (table: string, parent: string, column: string, key: string) =>
  `alter table ${parent} add constraint loose_key unique (id); alter table ${table} drop constraint ${key};
   alter table ${table} add constraint loose_fkey foreign key (${column}) references ${parent} (id)`;

/** Weakenings that are not of one table's policy, each with what it lets somebody do. */
export const otherWeakenings: [what: string, change: string, fault: RegExp][] = [
  [
    'a national role that reads words',
    'grant select on judgements to waymark_national',
    /waymark_national reads the impact in judgements/,
  ],
  [
    'a national role that reads sealed copies',
    'grant select on submissions to waymark_national',
    /waymark_national reads the strengths in submissions/,
  ],
  [
    'a national role that reads one column',
    'grant select (hash) on submissions to waymark_national',
    /waymark_national may read submissions/,
  ],
  [
    'a release job that reads local statements',
    'grant select on local_statements to waymark_release; create policy release_reads on local_statements for select to waymark_release using (true)',
    /waymark_release reads the local impact in local_statements/,
  ],
  [
    'a release job that reads documents',
    'grant select (document) on submissions to waymark_release',
    /waymark_release reads the impact in submissions/,
  ],
  [
    'answers of those that do not take part',
    'alter policy release_reads on submission_answers using (true)',
    /does not take part/,
  ],
  [
    "a view with its owner's rights",
    'create view everything as select * from judgements; grant select on everything to waymark_api',
    /reads the impact in everything/,
  ],
  [
    'a materialised view',
    'create materialized view kept as select * from events; grant select on kept to waymark_api',
    /waymark_api reads the impact in kept/,
  ],
  [
    'a setting that falls back on a council',
    `create or replace function current_council_id() returns uuid language sql stable parallel safe
      return coalesce(nullif(current_setting('app.council_id', true), '')::uuid, (select min(id::text)::uuid from councils))`,
    /waymark_api sees rows of judgements with no council named/,
  ],
  [
    'judgements tied by id alone',
    loose('judgements', 'assessments', 'assessment_id', 'judgements_assessment_fkey'),
    /a row of judgements can be tied/,
  ],
  [
    'local statements tied by id alone',
    loose('local_statements', 'assessments', 'assessment_id', 'local_statements_assessment_fkey'),
    /a row of local_statements can be tied/,
  ],
  [
    'submissions tied by id alone',
    loose('submissions', 'assessments', 'assessment_id', 'submissions_assessment_fkey'),
    /a row of submissions can be tied/,
  ],
  [
    'answers tied by id alone',
    loose('submission_answers', 'submissions', 'submission_id', 'submission_answers_submission_fkey'),
    /a row of submission_answers can be tied/,
  ],
  [
    'contributors tied by id alone',
    loose('release_contributors', 'submissions', 'submission_id', 'release_contributors_submission_fkey'),
    /a row of release_contributors can be tied/,
  ],
  ['a search_path not pinned', 'alter function authorise reset search_path', /a planted table signs in/],
  ['a role that bypasses', 'alter role waymark_api bypassrls', /waymark_api sees rows of judgements with another council named/],
];
