import { v7 as newId } from 'uuid';
import type { Queryable } from '../queryable.ts';
import type { FrameworkContent, Statement } from './framework-content.ts';
import { frameworkHash } from './framework-hash.ts';

export type FrameworkLoad = { outcome: 'published' | 'unchanged'; hash: string } | { outcome: 'refused'; reason: string };

/**
 * Publishes a framework's content as the given version, in a transaction of the caller's.
 * The same content again changes nothing; other content under a published number is refused and writes nothing.
 */
export async function loadFramework(client: Queryable, content: FrameworkContent, version: string): Promise<FrameworkLoad> {
  const hash = frameworkHash(content);
  // Two starts at once must not both find the version missing.
  await client.query(`select pg_advisory_xact_lock(hashtext('waymark.load_framework'))`);
  const frameworkId = await findOrMakeFramework(client, content.code);
  const existing = await client.query('select status, hash from framework_versions where framework_id = $1 and version = $2', [
    frameworkId,
    version,
  ]);
  const [found] = existing.rows;
  if (found?.['hash'] === hash) return { outcome: 'unchanged', hash };
  if (found !== undefined) {
    return {
      outcome: 'refused',
      reason: `${content.code} ${version} is kept with other content: published versions cannot change; give the file a new version`,
    };
  }

  const lineages = await knownLineages(client, frameworkId);
  const versionId = newId();
  await insertVersion(client, { frameworkId, versionId, version, hash, content });
  await insertParts(client, versionId, content, (statement) => lineages.get(sameWords(statement)) ?? newId());
  // Published last: from then on the database refuses any change to the version and its parts.
  await client.query(`update framework_versions set status = 'published', published_at = now() where id = $1`, [versionId]);
  return { outcome: 'published', hash };
}

async function findOrMakeFramework(client: Queryable, code: string): Promise<unknown> {
  await client.query('insert into frameworks (id, code) values ($1, $2) on conflict (code) do nothing', [newId(), code]);
  const { rows } = await client.query('select id from frameworks where code = $1', [code]);
  return rows[0]?.['id'];
}

/** Only a statement with the same code and the same words is surely the same one; how others are related is for an editor to say. */
async function knownLineages(client: Queryable, frameworkId: unknown): Promise<Map<string, unknown>> {
  const { rows } = await client.query(
    `select s.code, s.text, s.lineage_id from framework_statements s
     join framework_versions v on v.id = s.version_id
     where v.framework_id = $1 order by v.published_at nulls first`,
    [frameworkId],
  );
  return new Map(rows.map((row) => [sameWords({ code: String(row['code']), text: String(row['text']) }), row['lineage_id']]));
}

function sameWords({ code, text }: Pick<Statement, 'code' | 'text'>): string {
  return JSON.stringify([code, text]);
}

interface NewVersion {
  frameworkId: unknown;
  versionId: string;
  version: string;
  hash: string;
  content: FrameworkContent;
}

async function insertVersion(client: Queryable, { frameworkId, versionId, version, hash, content }: NewVersion): Promise<void> {
  await insert(client, 'framework_versions', [
    {
      id: versionId,
      framework_id: frameworkId,
      version,
      status: 'draft',
      title: content.title,
      informed_by: content.sourceNote.informedBy,
      relation: content.sourceNote.relation,
      licence: content.licence,
      instructions: content.instructions,
      statutory_note: content.statutoryNote,
      indicator_note: content.indicatorNote,
      partner_types: content.partnerTypes,
      unplaced_answers: content.unplacedAnswers,
      hash,
    },
  ]);
}

async function insertParts(
  client: Queryable,
  versionId: string,
  content: FrameworkContent,
  lineageOf: (statement: Statement) => unknown,
): Promise<void> {
  const own = { version_id: versionId };
  await insert(
    client,
    'framework_scales',
    content.scales.map(({ code, title }) => ({ ...own, code, title })),
  );
  await insert(
    client,
    'framework_stages',
    content.scales.flatMap((scale) => scale.stages.map((stage) => ({ ...own, scale_code: scale.code, ...stage }))),
  );
  await insert(
    client,
    'framework_themes',
    content.themes.map(({ code, parentCode, position, title, summary, indicators, crosswalk, headingFrom }) => ({
      ...own,
      code,
      parent_code: parentCode,
      position,
      title,
      summary,
      indicators,
      crosswalk,
      heading_from: headingFrom,
    })),
  );
  await insert(
    client,
    'framework_statements',
    content.statements.map((statement) => ({
      ...own,
      id: newId(),
      lineage_id: lineageOf(statement),
      code: statement.code,
      theme_code: statement.themeCode,
      scale_code: statement.scaleCode,
      position: statement.position,
      short_title: statement.shortTitle,
      text: statement.text,
      statutory: statement.statutory,
      look_fors: statement.lookFors,
      partners: statement.partners,
    })),
  );
}

/** One statement for all rows; lists and objects become arrays and jsonb as the table's columns say. */
async function insert(client: Queryable, table: string, rows: Record<string, unknown>[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
    [JSON.stringify(rows)],
  );
}
