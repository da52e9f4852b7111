import { isoFromDayFirst } from './days.ts';
import type { FileFault } from '../fault.ts';
import type { Closeness, Neighbour } from './records.ts';
import { faultAt, repeated, unknown, type Tables } from './tables.ts';

type NeighbourTables = Pick<Tables, 'areas' | 'codeChanges' | 'neighbours' | 'closeness'>;
type NeighbourRow = Tables['neighbours']['rows'][number];

/** DfE labels closeness for one year only, in a wide file of its own. */
export const closenessYear = 2025;
const ranks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** What is wrong with the lists of ten, and between them and the closeness labels. */
export function neighbourFaults({ areas, codeChanges, neighbours, closeness }: NeighbourTables): FileFault[] {
  const gssCodes = new Set(areas.rows.map(({ values }) => values.gss_code));
  const dfeCodes = new Set(areas.rows.map(({ values }) => values.dfe_code));
  const abolishedOn = new Map(
    codeChanges.rows.map(({ values }) => [values.old_gss_code, isoFromDayFirst(values.old_terminated)]),
  );
  return [
    ...unknown(neighbours, 'gss_code', gssCodes, 'an area in areas.csv'),
    ...repeated(neighbours, 'gss_code', 'model', 'year', 'rank'),
    ...repeated(neighbours, 'gss_code', 'model', 'year', 'neighbour_gss_code'),
    ...neighbours.rows.flatMap((row) => {
      const { gss_code: gssCode, neighbour_gss_code: code, year } = row.values;
      const at = (reason: string) => [faultAt(neighbours, row, 'neighbour_gss_code', reason)];
      if (code === gssCode) return at(`${code} is its own neighbour`);
      if (gssCodes.has(code)) return [];
      const abolished = abolishedOn.get(code);
      if (abolished === undefined) return at(`${code} is not an area in areas.csv or area_code_changes.csv`);
      return abolished < `${year}-01-01` ? at(`${code} was abolished on ${abolished}, before ${year}`) : [];
    }),
    ...[...lists(neighbours.rows)].flatMap(([, list]) => {
      const [first] = list;
      if (first === undefined || list.length === ranks.length) return [];
      const { gss_code: gssCode, year } = first.values;
      return [faultAt(neighbours, first, 'gss_code', `${gssCode} has ${list.length} neighbours in ${year} where ten are wanted`)];
    }),
    ...repeated(closeness, 'old_la_code'),
    ...unknown(closeness, 'old_la_code', dfeCodes, 'the DfE number of an area in areas.csv'),
    ...closenessFaults({ areas, neighbours, closeness }),
  ];
}

function lists(rows: NeighbourRow[]) {
  return Map.groupBy(rows, ({ values }) => `${values.gss_code} ${values.year} ${values.model}`);
}

/** Both files must give an area the same neighbour at the same rank, or a label would be joined to the wrong one. */
function closenessFaults({ areas, neighbours, closeness }: Pick<Tables, 'areas' | 'neighbours' | 'closeness'>): FileFault[] {
  const dfeCodes = new Map(areas.rows.map(({ values }) => [values.gss_code, values.dfe_code]));
  const wide = new Map(closeness.rows.map((row) => [row.values.old_la_code, row]));
  return neighbours.rows.flatMap((row): FileFault[] => {
    const { gss_code: gssCode, neighbour_gss_code: neighbourCode, rank, year } = row.values;
    const own = dfeCodes.get(gssCode);
    const neighbour = dfeCodes.get(neighbourCode);
    // An area that does not exist is named already.
    if (Number(year) !== closenessYear || own === undefined || neighbour === undefined) return [];
    const labels = wide.get(own);
    if (labels === undefined)
      return [faultAt(neighbours, row, 'gss_code', `${gssCode} (${own}) has no row in ${closeness.file}`)];
    const column = ranks.find((known) => known === Number(rank));
    if (column === undefined || labels.values[`SN_${column}`] === neighbour) return [];
    return [faultAt(closeness, labels, `SN_${column}`, `neighbours.csv line ${row.line} has ${neighbour} at rank ${rank}`)];
  });
}

export function toNeighbours({ areas, codeChanges, neighbours, closeness }: NeighbourTables): Neighbour[] {
  // Areas come last so that today's name of a code wins.
  const names = new Map([
    ...codeChanges.rows.map(({ values }) => [values.old_gss_code, values.old_name] as const),
    ...areas.rows.map(({ values }) => [values.gss_code, values.name] as const),
  ]);
  const gssCodes = new Map(areas.rows.map(({ values }) => [values.dfe_code, values.gss_code]));
  const labels = new Map<string, Closeness>(
    closeness.rows.flatMap(({ values }) =>
      ranks.map((rank) => {
        const label = values[`SN_${rank}P`].trimEnd() as Closeness; // the column's rule allows nothing else
        return [`${gssCodes.get(values.old_la_code)} ${rank}`, label] as const;
      }),
    ),
  );
  return neighbours.rows.map(({ values }) => ({
    gssCode: values.gss_code,
    model: values.model,
    year: Number(values.year),
    rank: Number(values.rank),
    neighbourGssCode: values.neighbour_gss_code,
    neighbourName: names.get(values.neighbour_gss_code) ?? values.neighbour_gss_code,
    closeness: Number(values.year) === closenessYear ? (labels.get(`${values.gss_code} ${values.rank}`) ?? null) : null,
  }));
}
