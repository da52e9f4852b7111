import { registeredCohorts } from '../cohorts/registered.ts';
import type { Queryable } from '../queryable.ts';
import type { ReferenceData } from './records.ts';

/** Rows written and rows removed, over all tables. Both are 0 when the database already says what the files say. */
export interface RowCounts {
  written: number;
  removed: number;
}

interface Target {
  table: string;
  columns: string[];
  key: string[];
  rows: Record<string, unknown>[];
}

/**
 * Makes the reference tables say what the files say, in one transaction of the caller's.
 * Regions, ICBs, areas, cohorts and cycles are only added to or changed, since other rows rest on them; the lists below them are replaced by difference.
 */
export async function loadReferenceData(client: Queryable, data: ReferenceData): Promise<RowCounts> {
  const counts: RowCounts = { written: 0, removed: 0 };
  for (const target of rootTables(data)) counts.written += await write(client, target);
  for (const target of listTables(data)) {
    counts.removed += await removeOthers(client, target);
    counts.written += await write(client, target);
  }
  return counts;
}

/** Inserts or changes rows; a row that already reads the same is not touched. */
async function write(client: Queryable, { table, columns, key, rows }: Target): Promise<number> {
  const others = columns.filter((column) => !key.includes(column));
  const onConflict =
    others.length === 0
      ? 'do nothing'
      : `do update set ${others.map((column) => `${column} = excluded.${column}`).join(', ')}
         where (${others.map((column) => `kept.${column}`).join(', ')}) is distinct from (${others.map((column) => `excluded.${column}`).join(', ')})`;
  const { rowCount } = await client.query(
    `insert into ${table} as kept (${columns.join(', ')})
     select ${columns.join(', ')} from json_populate_recordset(null::${table}, $1::json)
     on conflict (${key.join(', ')}) ${onConflict}`,
    [JSON.stringify(rows)],
  );
  return rowCount ?? 0;
}

async function removeOthers(client: Queryable, { table, key, rows }: Target): Promise<number> {
  const { rowCount } = await client.query(
    `delete from ${table} as kept
     where not exists (select from json_populate_recordset(null::${table}, $1::json) as wanted
                       where (${key.map((column) => `wanted.${column}`).join(', ')}) = (${key.map((column) => `kept.${column}`).join(', ')}))`,
    [JSON.stringify(rows)],
  );
  return rowCount ?? 0;
}

function target<T extends object>(table: string, key: string[], records: T[], columns: Record<keyof T & string, string>): Target {
  const pairs = Object.entries<string>(columns);
  const rows = records.map((record) => {
    const fields = new Map<string, unknown>(Object.entries(record));
    return Object.fromEntries(pairs.map(([field, column]) => [column, fields.get(field)]));
  });
  return { table, key, rows, columns: pairs.map(([, column]) => column) };
}

function rootTables(data: ReferenceData): Target[] {
  return [
    target('regions', ['code'], data.regions, { code: 'code', name: 'name' }),
    target('icbs', ['code'], data.icbs, { code: 'code', odsCode: 'ods_code', name: 'name', nhsRegionName: 'nhs_region_name' }),
    target('areas', ['gss_code'], data.areas, {
      gssCode: 'gss_code',
      dfeCode: 'dfe_code',
      name: 'name',
      type: 'type',
      regionCode: 'region_code',
    }),
    target(
      'cohorts',
      ['code'],
      registeredCohorts(data.areas, data.families).map(({ code, title, kind, description }, place) => ({
        code,
        title,
        kind,
        description,
        position: place + 1,
      })),
      { code: 'code', title: 'title', kind: 'kind', description: 'description', position: 'position' },
    ),
    target('cycles', ['code'], data.cycles, { code: 'code', title: 'title', opensOn: 'opens_on', closesOn: 'closes_on' }),
  ];
}

function listTables(data: ReferenceData): Target[] {
  return [
    target('area_icbs', ['gss_code', 'icb_code'], data.areaIcbs, {
      gssCode: 'gss_code',
      icbCode: 'icb_code',
      lsoaCount: 'lsoa_count',
      lsoaShare: 'lsoa_share',
    }),
    target('area_former_codes', ['old_gss_code', 'new_gss_code'], data.codeChanges, {
      oldGssCode: 'old_gss_code',
      oldName: 'old_name',
      oldDfeCode: 'old_dfe_code',
      newGssCode: 'new_gss_code',
      newName: 'new_name',
      newDfeCode: 'new_dfe_code',
      change: 'change',
      treatAsSameArea: 'treat_as_same_area',
      oldTerminatedOn: 'old_terminated_on',
      newOperativeOn: 'new_operative_on',
    }),
    target('area_aliases', ['gss_code', 'alias_type', 'alias'], data.aliases, {
      gssCode: 'gss_code',
      aliasType: 'alias_type',
      alias: 'alias',
    }),
    target(
      'cohort_areas',
      ['cohort_code', 'gss_code'],
      registeredCohorts(data.areas, data.families).flatMap(({ code, members }) =>
        members.map((gssCode) => ({ cohortCode: code, gssCode })),
      ),
      { cohortCode: 'cohort_code', gssCode: 'gss_code' },
    ),
    target('area_neighbours', ['gss_code', 'model', 'year', 'rank'], data.neighbours, {
      gssCode: 'gss_code',
      model: 'model',
      year: 'year',
      rank: 'rank',
      neighbourGssCode: 'neighbour_gss_code',
      neighbourName: 'neighbour_name',
      closeness: 'closeness',
    }),
  ];
}
