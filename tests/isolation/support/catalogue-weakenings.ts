/** Ways to weaken the closing of councils against each other, each with what the catalogue check must say of it. */
export const catalogueWeakenings: [what: string, change: string, fault: RegExp][] = [
  ['a table nobody thought about', 'create table notes (id uuid primary key)', /notes is neither shared nor has council_id/],
  [
    'a council that may be left out',
    'create table notes (council_id uuid, id uuid, unique (council_id, id))',
    /notes is neither shared nor has council_id not null/,
  ],
  [
    'a council table left open',
    'create table notes (council_id uuid not null references councils (id), id uuid, primary key (council_id, id))',
    /notes has no row security[^]*notes lacks the one restrictive policy/,
  ],
  ['a shared table with a council', 'alter table people add council_id uuid', /people is listed as shared and has council_id/],
  ['a shared table that went', 'drop table sign_in_failures', /sign_in_failures is listed as shared and does not exist/],
  ['row security off', 'alter table api_keys disable row level security', /api_keys has no row security/],
  ['row security not forced', 'alter table submissions no force row level security', /submissions does not force/],
  ['a policy dropped', 'drop policy only_own_council on judgements', /judgements lacks the one restrictive policy/],
  ['a policy that reads everything', 'alter policy only_own_council on events using (true)', /events lacks/],
  ['a policy that writes everything', 'alter policy only_own_council on events with check (true)', /events lacks/],
  [
    'a policy that takes no council for any council',
    `alter policy only_own_council on judgements using (council_id = coalesce((select current_council_id()), council_id))`,
    /judgements lacks/,
  ],
  ['a policy that leaves a role out', 'alter policy only_own_council on memberships to waymark_api', /memberships lacks/],
  [
    'a policy for one command only',
    `drop policy only_own_council on assessments; create policy only_own_council on assessments as restrictive for select
       to waymark_api, waymark_national using (council_id = (select current_council_id()))`,
    /assessments lacks/,
  ],
  [
    'a policy that admits more',
    'create policy extra on judgements for select to waymark_release using (true)',
    /judgements has a policy nobody listed: extra/,
  ],
  [
    'the release job counting those that do not take part',
    'alter policy release_reads on submission_answers using (true)',
    /submission_answers has a policy nobody listed: release_reads/,
  ],
  [
    'a unique key across councils',
    'create unique index told on assessments (framework_id, cycle_code)',
    /assessments is unique across councils by told/,
  ],
  ['a primary key gone', 'alter table events drop constraint events_pkey', /events has no primary key/],
  [
    'a foreign key without the council',
    `alter table assessments add constraint assessments_id_key unique (id);
     alter table judgements drop constraint judgements_assessment_fkey;
     alter table judgements add constraint loose_fkey foreign key (assessment_id) references assessments (id)`,
    /judgements refers to a council's row without council_id: loose_fkey/,
  ],
  [
    'a foreign key gone',
    'alter table judgements drop constraint judgements_assessment_fkey',
    /judgements is tied to no council[^]*judgements.assessment_id names a row and no foreign key holds it/,
  ],
  ["a view with its owner's rights", 'create view everything as select * from judgements', /everything is a view without/],
  ['a materialised view', 'create materialized view kept as select * from judgements', /kept is a kind of relation/],
  ['a publication', 'create publication out for all tables', /a publication would carry rows away: out/],
  [
    'a rule',
    'create rule aside as on insert to judgements do also insert into people (id, email, name) values (new.assessment_id, new.reason, new.impact)',
    /judgements has a rule/,
  ],
  [
    'a function with raised rights',
    `create function peek() returns bigint language sql security definer as 'select count(*) from judgements'`,
    /peek\(\) can be called by everyone[^]*peek\(\) is SECURITY DEFINER and not listed/,
  ],
  ['a search_path not pinned', 'alter function claim_invitation(bytea) reset search_path', /does not pin its search_path/],
  [
    'a search_path that puts temporary tables first',
    'alter function authorise(text, bytea, text, text, text[], text, boolean) set search_path = pg_temp, public',
    /authorise\(.*\) does not pin its search_path/,
  ],
  [
    'a function of the owner',
    'alter function claim_invitation(bytea) owner to waymark_owner',
    /is not SECURITY DEFINER of waymark_gate/,
  ],
  [
    'a function for one role too many',
    'grant execute on function authorise(text, bytea, text, text, text[], text, boolean) to waymark_release',
    /can be called by waymark_release/,
  ],
  [
    'a table that the api owns',
    'grant create on schema public to waymark_api; alter table judgements owner to waymark_api',
    /waymark_api may make objects in the schema[^]*waymark_api owns pg_class/,
  ],
  ['a table of the gate', 'alter table sessions owner to waymark_gate', /waymark_gate owns pg_class/],
  ['a role that bypasses', 'alter role waymark_api bypassrls', /waymark_api may pass by row security/],
  ['a role that makes roles', 'alter role waymark_owner createrole', /waymark_owner may pass by row security, or make what does/],
  ['a national role that signs in', 'alter role waymark_national login', /waymark_national may sign in/],
  ['a role that joins another', 'grant waymark_owner to waymark_release', /waymark_release is a member of waymark_owner/],
  ['national rights always held', 'alter role waymark_api inherit', /waymark_api inherits rights/],
  [
    'rights in advance',
    'alter default privileges in schema public grant select on tables to waymark_national',
    /rights are handed out in advance/,
  ],
  ['a right for everyone', 'grant select (impact) on judgements to public', /everyone may SELECT judgements.impact/],
  ['emptying a table', 'grant truncate on judgements to waymark_api', /waymark_api may TRUNCATE judgements/],
  [
    'moving a row to another council',
    'grant update (council_id) on judgements to waymark_api',
    /may change whose a row of judgements is/,
  ],
  ['removing work', 'grant delete on assessments to waymark_api', /waymark_api may remove rows of assessments/],
  [
    'a national role that reads work',
    'grant select (impact) on judgements to waymark_national',
    /waymark_national may SELECT judgements.impact/,
  ],
  [
    'a national role that reads members',
    'grant select on memberships to waymark_national',
    /waymark_national may SELECT memberships/,
  ],
  [
    'a release job that reads documents',
    'grant select (document) on submissions to waymark_release',
    /waymark_release may SELECT submissions.document/,
  ],
  ['a release job that reads words', 'grant select on judgements to waymark_release', /waymark_release may SELECT judgements/],
  [
    'a release job that reads local statements',
    'grant select (answer_kind) on local_statements to waymark_release',
    /waymark_release may SELECT local_statements.answer_kind/,
  ],
  ['a gate that reads work', 'grant select on judgements to waymark_gate', /waymark_gate may SELECT judgements/],
];
