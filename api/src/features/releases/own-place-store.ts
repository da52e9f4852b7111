import type { CouncilScope, FixedStatement } from '@waymark/db';

export interface OwnPlaceRow {
  cycleCode: string | null;
  revision: number | null;
  sealedAt: Date | null;
  isCounted: boolean;
  /** Codes of the registered cohorts the council is in. */
  cohortCodes: string[];
  /** `[statementCode, answerKind, stageCode]` by the release's codes; null when nothing is signed off. */
  answers: [string, 'stage' | 'not_known' | 'not_applicable', string | null][] | null;
}

/**
 * `release`: the release, where it is published to this council; `own`: the council's sealed revision to set beside it; `answered`: its
 * answers by the release's codes, where every edition on the way between the two says that they can be set side by side.
 */
const beside = `
    with recursive release as (
      select r.id, r.framework_id, r.framework_version_id, r.cycle_code, part.tier is not null as "takesPart"
      from releases r
      left join release_contributors part on part.council_id = current_council_id() and part.release_id = r.id
      where r.id = $1 and r.state = 'published'
        and (r.public_from <= (now() at time zone 'Europe/London')::date or part.tier is not null)
    ), own as (
      select s.council_id, s.id, s.framework_version_id, s.cycle_code, s.revision, s.sealed_at
      from submissions s join release on s.framework_id = release.framework_id
      where s.council_id = current_council_id()
      order by s.cycle_code = release.cycle_code desc, s.sealed_at desc limit 1
    ), way as (
      select v.id, v.based_on from release cross join own join framework_versions v
        on v.id = release.framework_version_id and v.id <> own.framework_version_id
      union all
      select v.id, v.based_on from way cross join own join framework_versions v on v.id = way.based_on and v.id <> own.framework_version_id
    ), answered as (
      select now.code, now.scale_code, a.answer_kind, a.stage_code
      from release cross join own
      join submission_answers a on a.council_id = own.council_id and a.submission_id = own.id
      join framework_statements was on was.version_id = own.framework_version_id and was.code = a.statement_code
      join framework_statements now on now.version_id = release.framework_version_id and now.lineage_id = was.lineage_id
      where (own.framework_version_id = release.framework_version_id or exists (select from way where way.based_on = own.framework_version_id))
        and not exists (select from framework_relations r join way on way.id = r.version_id
          where r.from_lineage_id = was.lineage_id and not r.comparable)
    )`;

/** One statement, so that a council's own view costs one round trip. No row: not published to this council, or not there. */
const readOwnPlace: FixedStatement = {
  name: 'read_own_place',
  text: `${beside}
    select own.cycle_code as "cycleCode", own.revision, own.sealed_at as "sealedAt",
      exists (select from release_contributors c where c.council_id = own.council_id and c.release_id = release.id
        and c.submission_id = own.id and c.tier = 'anonymous') as "isCounted",
      array(select a.cohort_code from cohort_areas a join councils c on c.gss_code = a.gss_code
        where c.id = current_council_id()) as "cohortCodes",
      (select json_agg(json_build_array(code, answer_kind, stage_code)) from answered) as answers
    from release left join own on true`,
};

export async function findOwnPlace(council: CouncilScope, releaseId: string): Promise<OwnPlaceRow | undefined> {
  const rows = await council.readFixed<OwnPlaceRow>(readOwnPlace, [releaseId]);
  return rows[0];
}

export interface PeerRow {
  gssCode: string;
  name: string;
  tier: 'named' | 'public';
  contactName: string | null;
  contactEmail: string | null;
  isSameFamily: boolean;
  neighbourRank: number | null;
  closeness: string | null;
  /** `[statementCode, its stage, own stage]`. */
  statements: [string, string, string][];
}

/** Areas of like context that are named to this council and further on than it is: one row, or none as above. */
const readPeers: FixedStatement = {
  name: 'read_peers',
  text: `${beside}, me as (
      select c.gss_code, f.cohort_code as family
      from councils c left join (cohort_areas f join cohorts k on k.code = f.cohort_code and k.kind = 'family') on f.gss_code = c.gss_code
      where c.id = current_council_id()
    ), further as (
      select p.gss_code, json_agg(json_build_array(p.statement_code, p.stage_code, own.stage_code) order by s.position) as statements
      from release cross join answered own
      join framework_statements s on s.version_id = release.framework_version_id and s.code = own.code
      join framework_stages mine on mine.version_id = s.version_id and mine.scale_code = s.scale_code and mine.code = own.stage_code
      join release_named_answers p on p.release_id = release.id and p.statement_code = own.code
      join framework_stages theirs on theirs.version_id = s.version_id and theirs.scale_code = s.scale_code and theirs.code = p.stage_code
      where theirs.value > mine.value
      group by p.gss_code
    ), peers as (
      select a.gss_code, a.name, n.tier, n.contact_name, n.contact_email, further.statements, near.rank, near.closeness,
        exists (select from cohort_areas f where f.gss_code = a.gss_code and f.cohort_code = me.family) as same_family
      from release cross join me cross join further
      join named_councils n on n.gss_code = further.gss_code and n.framework_id = release.framework_id and n.cycle_code = release.cycle_code
      join areas a on a.gss_code = n.gss_code
      left join area_neighbours near on near.gss_code = me.gss_code and near.year = 2025 and near.neighbour_gss_code = a.gss_code
      where a.gss_code <> me.gss_code and (n.tier = 'public' or release."takesPart")
    )
    select coalesce((select json_agg(json_build_object('gssCode', gss_code, 'name', name, 'tier', tier, 'contactName', contact_name,
        'contactEmail', contact_email, 'isSameFamily', same_family, 'neighbourRank', rank, 'closeness', closeness, 'statements', statements)
        order by rank nulls last, name) from peers where same_family or rank is not null), '[]') as peers
    from release`,
};

export async function findPeers(council: CouncilScope, releaseId: string): Promise<PeerRow[] | undefined> {
  const rows = await council.readFixed<{ peers: PeerRow[] }>(readPeers, [releaseId]);
  return rows[0]?.peers;
}
