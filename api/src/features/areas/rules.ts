import type { AreaRow } from './store.ts';

const byName = new Intl.Collator('en-GB').compare;

/** Areas in the order of their names, from rows of which each area has one for every ICB. */
export function areasOf(rows: readonly AreaRow[]) {
  return [...Map.groupBy(rows, (row) => row.gssCode).values()]
    .flatMap((ofArea) => (ofArea[0] ? [areaOf(ofArea[0], ofArea)] : []))
    .toSorted((a, b) => byName(a.name, b.name));
}

function areaOf(row: AreaRow, ofArea: readonly AreaRow[]) {
  return {
    gssCode: row.gssCode,
    dfeCode: row.dfeCode,
    name: row.name,
    type: row.type,
    region: { code: row.regionCode, name: row.regionName },
    icbs: ofArea.flatMap(({ icbCode, icbName, share }) =>
      icbCode === null || icbName === null || share === null ? [] : [{ code: icbCode, name: icbName, share }],
    ),
  };
}
