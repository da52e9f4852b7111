import type pg from 'pg';
import { Places, type Place } from '../source/places.ts';

interface CodeChange {
  oldCode: string;
  newCode: string;
  oldName: string;
  newName: string;
  oldDfeCode: string;
  newDfeCode: string;
  same: boolean;
}

const england = { code: 'E92000001', level: 'national', name: 'England' } as const;
/** Some series have these in place of London. */
const partsOfLondon = [
  { code: 'E13000001', level: 'london_part', name: 'Inner London' },
  { code: 'E13000002', level: 'london_part', name: 'Outer London' },
] as const;

/**
 * Makes `statistical_areas` say what the areas, the regions and the changes of codes say, and returns all places with the
 * ways files name them. A place that is no longer named keeps its row, since observations point to it.
 */
export async function loadStatisticalAreas(client: pg.ClientBase): Promise<Places> {
  const areas = await rowsOf<{ code: string; name: string; dfeCode: string }>(
    client,
    'select gss_code as code, name, dfe_code as "dfeCode" from areas',
  );
  const regions = await rowsOf<{ code: string; name: string }>(client, 'select code, name from regions');
  const aliases = await rowsOf<{ alias: string; code: string }>(
    client,
    `select alias, gss_code as code from area_aliases where alias_type = 'name'`,
  );
  const changes = await rowsOf<CodeChange>(
    client,
    `select old_gss_code as "oldCode", new_gss_code as "newCode", old_name as "oldName", new_name as "newName",
       old_dfe_code as "oldDfeCode", new_dfe_code as "newDfeCode", treat_as_same_area as same from area_former_codes`,
  );
  const today = new Set(areas.map(({ code }) => code));
  const former = new Map(
    changes
      .flatMap(({ oldCode, oldName, newCode, newName }) => [[oldCode, oldName] as const, [newCode, newName] as const])
      .filter(([code]) => !today.has(code)),
  );
  const wanted = [
    england,
    ...regions.map((region) => ({ ...region, level: 'regional' })),
    ...partsOfLondon,
    ...areas.map(({ code, name }) => ({ code, name, level: 'local', gss_code: code })),
    ...[...former].map(([code, name]) => ({ code, name, level: 'local', gss_code: goesOnAs(code, changes, today) })),
  ];
  await client.query(
    `insert into statistical_areas (code, level, name, gss_code)
     select code, level, name, gss_code from json_to_recordset($1) as w (code text, level text, name text, gss_code text)
     on conflict (code) do update set level = excluded.level, name = excluded.name, gss_code = excluded.gss_code
     where (statistical_areas.level, statistical_areas.name, statistical_areas.gss_code)
       is distinct from (excluded.level, excluded.name, excluded.gss_code)`,
    [JSON.stringify(wanted)],
  );
  const places = await rowsOf<Place>(client, 'select id, code, level, name, gss_code as "gssCode" from statistical_areas');
  // Of one number for an area before and after a change, today's.
  const dfeCodes = [
    ...changes.filter(({ oldCode }) => !today.has(oldCode)).map(({ oldDfeCode, oldCode }) => [oldDfeCode, oldCode] as const),
    ...areas.map(({ dfeCode, code }) => [dfeCode, code] as const),
  ];
  return new Places(places, { dfeCodes, aliases: aliases.map(({ alias, code }) => [alias, code] as const) });
}

/** Today's area that a series of this code goes on as; null where the changes say that it ends. */
function goesOnAs(code: string, changes: readonly CodeChange[], today: ReadonlySet<string>): string | null {
  const seen = new Set<string>();
  let next: string | undefined = code;
  while (next !== undefined && !seen.has(next)) {
    if (today.has(next)) return next;
    seen.add(next);
    const at: string = next;
    const change = changes.find(
      ({ oldCode, newCode, same }) => same && (oldCode === at ? !seen.has(newCode) : newCode === at && !seen.has(oldCode)),
    );
    next = change && (change.oldCode === at ? change.newCode : change.oldCode);
  }
  return null;
}

async function rowsOf<Row extends object>(client: pg.ClientBase, text: string): Promise<Row[]> {
  return (await client.query<Row>(text)).rows;
}
