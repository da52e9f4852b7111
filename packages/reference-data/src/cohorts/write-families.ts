// Makes files/families.csv from the neighbour lists of 2025, the same each time: `npm run families`, about half a minute.
// It is kept for those who want to see how the families came about. Other members would be other cohorts, with other codes.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toAreas } from '../reference/areas.ts';
import { closenessYear, toNeighbours } from '../reference/neighbours.ts';
import { readTables } from '../reference/tables.ts';
import { readCsvFiles, shippedFolder } from '../shipped.ts';
import { splitByTies, tiesInside, tiesOf } from './split-by-ties.ts';

const tables = readTables(await readCsvFiles(shippedFolder));
const codes = toAreas(tables)
  .map(({ gssCode }) => gssCode)
  .sort();
const links = toNeighbours(tables).filter(({ year }) => year === closenessYear);
const ties = tiesOf(
  codes,
  links.map(({ gssCode, neighbourGssCode }) => [gssCode, neighbourGssCode]),
);
const { family, inside } = splitByTies(ties, { families: 4, beginnings: 400, seed: 'waymark' });
// Families are numbered by the first code in each.
const order = [...new Set(family)];
const rows = codes.map((code, place) => `${code},family-${order.indexOf(family[place] ?? 0) + 1}`);
await writeFile(join(shippedFolder, 'families.csv'), `gss_code,family_code\n${rows.join('\n')}\n`);
const all = tiesInside(
  ties,
  codes.map(() => 0),
);
console.log(`${inside} of ${all} links lie inside a family: ${((100 * inside) / all).toFixed(1)} %.`);
