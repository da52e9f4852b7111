import { join } from 'node:path';
import type { FileFault } from '@waymark/reference-data';
import type pg from 'pg';
import { filesFolder } from '../catalogue/catalogue.ts';
import { inspectorates } from '../catalogue/publishers.ts';
import { inspectionFiles, type Inspection } from '../source/inspection-files.ts';
import { FaultList } from '../source/fault-list.ts';
import type { Places } from '../source/places.ts';
import { readRecords } from '../source/read-records.ts';

/**
 * Makes `inspections` say what the files say: context beside the figures. In a transaction of its own; with any fault the
 * table is as it was.
 */
export async function loadInspections(
  client: pg.ClientBase,
  places: Places,
): Promise<{ inspections: number } | { faults: FileFault[] }> {
  const found: Inspection[] = [];
  const faults: FileFault[] = [];
  for (const { file, read } of inspectionFiles) {
    const list = new FaultList(file);
    let header: string[] | null = null;
    for await (const { line, cells } of readRecords(join(filesFolder, 'inspections', file), list)) {
      if (header === null) {
        header = cells;
        continue;
      }
      const columns = header;
      const inspection = read((name) => cells[columns.indexOf(name)] ?? '', places);
      if ('fault' in inspection) list.reject(line, inspection.column, inspection.fault);
      else found.push(inspection);
    }
    faults.push(...list.refusals, ...list.rejections);
  }
  if (faults.length > 0) return { faults };
  await client.query('begin');
  await client.query('delete from inspections');
  await client.query(
    `insert into inspections (area_id, framework, started_on, published_on, outcome, grade, next_by, compiled_by, verified, attribution, report_url)
     select w."areaId", w.framework, w."startedOn", w."publishedOn", w.outcome, w.grade, w."nextBy", w."compiledBy", w.verified, $2, w."reportUrl"
     from json_to_recordset($1) as w ("areaId" smallint, framework text, "startedOn" date, "publishedOn" date, outcome text, grade smallint,
       "nextBy" date, "compiledBy" text, verified boolean, "reportUrl" text)`,
    [JSON.stringify(found), inspectorates.attribution],
  );
  await client.query('commit');
  return { inspections: found.length };
}
