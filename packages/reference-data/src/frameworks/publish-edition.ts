import { v7 as newId } from 'uuid';
import type { Queryable } from '../queryable.ts';
import type { FrameworkContent, Statement } from './framework-content.ts';
import { frameworkHash } from './framework-hash.ts';

/** How a statement stands to the edition this one was made from; see `framework_relations`. */
export interface EditionRelation {
  relation: 'same' | 'reworded' | 'split' | 'merged' | 'retired' | 'new';
  fromLineageId: string | null;
  toLineageId: string | null;
  comparable: boolean;
  reason: string | null;
}

export interface NewEdition {
  frameworkId: string;
  /** `major.minor.patch`, not yet taken. */
  version: string;
  content: FrameworkContent;
  /** Id of the version it was made from. */
  basedOn: string | null;
  releaseNotes: string | null;
  lineageOf: (statement: Statement) => string;
  relations: readonly EditionRelation[];
}

/** Writes an edition whole and publishes it, in a transaction of the caller's. @returns the id of the version */
export async function publishEdition(client: Queryable, edition: NewEdition): Promise<string> {
  const versionId = newId();
  await insertVersion(client, versionId, edition);
  await insertParts(client, versionId, edition.content, edition.lineageOf);
  await insert(
    client,
    'framework_relations',
    edition.relations.map(({ relation, fromLineageId, toLineageId, comparable, reason }, index) => ({
      version_id: versionId,
      position: index + 1,
      relation,
      from_lineage_id: fromLineageId,
      to_lineage_id: toLineageId,
      comparable,
      reason,
    })),
  );
  // Published last: from then on the database refuses any change to the version and its parts.
  await client.query(`update framework_versions set status = 'published', published_at = now() where id = $1`, [versionId]);
  return versionId;
}

async function insertVersion(client: Queryable, versionId: string, edition: NewEdition): Promise<void> {
  const { frameworkId, version, content, basedOn, releaseNotes } = edition;
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
      languages: content.languages ?? null,
      based_on: basedOn,
      release_notes: releaseNotes,
      hash: frameworkHash(content),
    },
  ]);
}

async function insertParts(
  client: Queryable,
  versionId: string,
  content: FrameworkContent,
  lineageOf: (statement: Statement) => string,
): Promise<void> {
  const own = { version_id: versionId };
  await insert(
    client,
    'framework_scales',
    content.scales.map(({ code, title }, index) => ({ ...own, code, title, position: index + 1 })),
  );
  await insert(
    client,
    'framework_stages',
    content.scales.flatMap((scale) =>
      scale.stages.map(({ translations, ...stage }) => ({
        ...own,
        scale_code: scale.code,
        ...stage,
        translations: translations ?? null,
      })),
    ),
  );
  await insert(
    client,
    'framework_themes',
    content.themes.map(
      ({ code, parentCode, position, title, summary, indicators, crosswalk, headingFrom, guidance, translations }) => ({
        ...own,
        code,
        parent_code: parentCode,
        position,
        title,
        summary,
        indicators,
        crosswalk,
        heading_from: headingFrom,
        guidance: guidance ?? null,
        translations: translations ?? null,
      }),
    ),
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
      guidance: statement.guidance ?? null,
      plain_text: statement.plainText ?? null,
      easy_read: statement.easyRead ?? null,
      wordings: statement.wordings ?? null,
      descriptors: statement.descriptors ?? null,
      indicators: statement.indicators ?? null,
      weight: statement.weight ?? null,
      gate: statement.gate ?? null,
      translations: statement.translations ?? null,
    })),
  );
}

/** One statement for all rows; lists and objects become arrays and jsonb as the table's columns say. */
async function insert(client: Queryable, table: string, rows: Record<string, unknown>[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
    [JSON.stringify(rows)],
  );
}
