import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { v7 as newId } from 'uuid';
import type { Queryable } from '../queryable.ts';
import type { CrosswalkFile } from './parse-crosswalk.ts';

export type CrosswalkLoad =
  { outcome: 'loaded' | 'unchanged' } | { outcome: 'refused'; faults: { pointer: string; reason: string }[] };

/**
 * Keeps a crosswalk between two published versions, in a transaction of the caller's. The same again changes nothing; another
 * under its code is refused, and so is one that names a statement or a stage that is not there.
 */
export async function loadCrosswalk(client: Queryable, file: CrosswalkFile): Promise<CrosswalkLoad> {
  const hash = createHash('sha256')
    .update(canonicalize(file) ?? '')
    .digest('hex');
  const { rows } = await client.query('select hash from crosswalks where code = $1', [file.code]);
  if (rows[0]) {
    if (rows[0]['hash'] === hash) return { outcome: 'unchanged' };
    return refused('/code', `${file.code} is kept with other content: give the file a new code`);
  }
  const [from, to] = [await findSide(client, file.from), await findSide(client, file.to)];
  if (!from) return refused('/from', `there is no version ${file.from.version} of ${file.from.framework}`);
  if (!to) return refused('/to', `there is no version ${file.to.version} of ${file.to.framework}`);
  const faults = [
    ...file.links.flatMap((link, index) => [
      ...(from.statements.has(link.from)
        ? []
        : [{ pointer: `/links/${index}/from`, reason: `${link.from} is not one of its statements` }]),
      ...(to.statements.has(link.to)
        ? []
        : [{ pointer: `/links/${index}/to`, reason: `${link.to} is not one of its statements` }]),
    ]),
    ...Object.entries(file.stages).flatMap(([stage, other]) => [
      ...(from.stages.has(stage) ? [] : [{ pointer: `/stages/${stage}`, reason: `${stage} is not one of its stages` }]),
      ...(to.stages.has(other) ? [] : [{ pointer: `/stages/${stage}`, reason: `${other} is not one of the other's stages` }]),
    ]),
  ];
  if (faults.length > 0) return { outcome: 'refused', faults };
  const id = newId();
  await client.query(
    `insert into crosswalks (id, code, title, note, from_version_id, to_version_id, stages, hash) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, file.code, file.title, file.note, from.id, to.id, JSON.stringify(file.stages), hash],
  );
  await client.query(
    `insert into crosswalk_links (crosswalk_id, position, from_version_id, from_code, to_version_id, to_code, relation, note)
     select $1, l.position, $2, l.link ->> 'from', $3, l.link ->> 'to', l.link ->> 'relation', l.link ->> 'note'
     from json_array_elements($4::json) with ordinality as l(link, position)`,
    [id, from.id, to.id, JSON.stringify(file.links)],
  );
  return { outcome: 'loaded' };
}

const refused = (pointer: string, reason: string): CrosswalkLoad => ({ outcome: 'refused', faults: [{ pointer, reason }] });

async function findSide(client: Queryable, { framework, version }: CrosswalkFile['from']) {
  const { rows } = await client.query(
    `select v.id, array(select code from framework_statements s where s.version_id = v.id) as statements,
       array(select code from framework_stages s where s.version_id = v.id) as stages
     from framework_versions v join frameworks f on f.id = v.framework_id where f.code = $1 and v.version = $2 and v.status <> 'draft'`,
    [framework, version],
  );
  const [row] = rows;
  if (!row) return undefined;
  // Arrays of text, by the query above.
  return { id: row['id'], statements: new Set(row['statements'] as string[]), stages: new Set(row['stages'] as string[]) };
}
