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
  const faults = [...linkFaults(file, 'from', from), ...linkFaults(file, 'to', to), ...stageFaults(file, from, to)];
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

type Side = NonNullable<Awaited<ReturnType<typeof findSide>>>;

/** A crosswalk reads one scale as another: on a second scale, the same code may be another stage. */
function linkFaults({ links }: CrosswalkFile, end: 'from' | 'to', side: Side) {
  const scale = scaleLinked(links, end, side);
  return links.flatMap((link, index) => {
    const found = side.statements.get(link[end]);
    const pointer = `/links/${index}/${end}`;
    if (!found) return [{ pointer, reason: `${link[end]} is not one of its statements` }];
    return found === scale ? [] : [{ pointer, reason: `${link[end]} is on the scale ${found}, and those before it on ${scale}` }];
  });
}

function stageFaults({ stages, links }: CrosswalkFile, from: Side, to: Side) {
  const [earlier, later] = [from.stages.get(scaleLinked(links, 'from', from)), to.stages.get(scaleLinked(links, 'to', to))];
  return Object.entries(stages).flatMap(([stage, other]) => [
    ...(earlier?.includes(stage) ? [] : [{ pointer: `/stages/${stage}`, reason: `${stage} is not one of its stages` }]),
    ...(later?.includes(other) ? [] : [{ pointer: `/stages/${stage}`, reason: `${other} is not one of the other's stages` }]),
  ]);
}

function scaleLinked(links: CrosswalkFile['links'], end: 'from' | 'to', side: Side): string {
  return links.map((link) => side.statements.get(link[end])).find((scale) => scale !== undefined) ?? '';
}

async function findSide(client: Queryable, { framework, version }: CrosswalkFile['from']) {
  const { rows } = await client.query(
    `select v.id, (select json_object_agg(code, scale_code) from framework_statements s where s.version_id = v.id) as statements,
       (select json_object_agg(scale_code, codes) from (
         select scale_code, array_agg(code) as codes from framework_stages s where s.version_id = v.id group by scale_code
       ) as by_scale) as stages
     from framework_versions v join frameworks f on f.id = v.framework_id where f.code = $1 and v.version = $2 and v.status <> 'draft'`,
    [framework, version],
  );
  const [row] = rows;
  if (!row) return undefined;
  // Objects of text and of arrays of text, by the query above.
  return {
    id: row['id'],
    statements: new Map(Object.entries(row['statements'] as Record<string, string>)),
    stages: new Map(Object.entries(row['stages'] as Record<string, string[]>)),
  };
}
