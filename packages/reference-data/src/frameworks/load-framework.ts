import { v7 as newId } from 'uuid';
import type { Queryable } from '../queryable.ts';
import type { FrameworkContent, Statement } from './framework-content.ts';
import { frameworkHash } from './framework-hash.ts';
import { publishEdition } from './publish-edition.ts';

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
  await publishEdition(client, {
    frameworkId,
    version,
    content,
    basedOn: null,
    releaseNotes: null,
    lineageOf: (statement) => lineages.get(sameWords(statement)) ?? newId(),
    relations: [],
  });
  return { outcome: 'published', hash };
}

/** The framework of that code, made when there is none. */
export async function findOrMakeFramework(client: Queryable, code: string): Promise<string> {
  await client.query('insert into frameworks (id, code) values ($1, $2) on conflict (code) do nothing', [newId(), code]);
  const { rows } = await client.query('select id from frameworks where code = $1', [code]);
  return String(rows[0]?.['id']);
}

/** Only a statement with the same code and the same words is surely the same one; how others are related is for an editor to say. */
async function knownLineages(client: Queryable, frameworkId: unknown): Promise<Map<string, string>> {
  const { rows } = await client.query(
    `select s.code, s.text, s.lineage_id from framework_statements s
     join framework_versions v on v.id = s.version_id
     where v.framework_id = $1 order by v.published_at nulls first`,
    [frameworkId],
  );
  return new Map(
    rows.map((row) => [sameWords({ code: String(row['code']), text: String(row['text']) }), String(row['lineage_id'])]),
  );
}

function sameWords({ code, text }: Pick<Statement, 'code' | 'text'>): string {
  return JSON.stringify([code, text]);
}
