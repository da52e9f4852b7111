import { beforeAll, describe, expect, it } from 'vitest';
import type { ReferenceData } from '../reference/records.ts';
import { readShipped } from '../shipped.ts';
import { registeredCohorts, type Cohort } from './registered.ts';
import { splitByTies, tiesInside, tiesOf } from './split-by-ties.ts';

let reference: ReferenceData;
let cohorts: Cohort[];

beforeAll(async () => {
  const shipped = await readShipped();
  if ('faults' in shipped) throw new Error(JSON.stringify(shipped.faults));
  reference = shipped.data.reference;
  cohorts = registeredCohorts(reference.areas, reference.families);
});

describe('registered cohorts', () => {
  it('are England, four types, four broad regions and four families, of these sizes', () => {
    expect(cohorts.map(({ code, members }) => [code, members.length])).toEqual([
      ['england', 153],
      ['type-county', 21],
      ['type-london-borough', 33],
      ['type-metropolitan-district', 36],
      ['type-unitary-authority', 63],
      ['region-north', 51],
      ['region-midlands-and-east', 35],
      ['region-london', 33],
      ['region-south', 34],
      ['family-1', 39],
      ['family-2', 38],
      ['family-3', 38],
      ['family-4', 38],
    ]);
  });

  it.each(['type', 'region', 'family'])('hold every area once by %s', (kind) => {
    const members = cohorts.filter((cohort) => cohort.kind === kind).flatMap((cohort) => cohort.members);
    expect(members.sort()).toEqual(reference.areas.map(({ gssCode }) => gssCode).sort());
  });
});

describe('families', () => {
  const links = () =>
    reference.neighbours
      .filter(({ year }) => year === 2025)
      .map(({ gssCode, neighbourGssCode }) => [gssCode, neighbourGssCode] as const);

  it('keep at least 83 % of the links of 2025 inside, and no swap of two areas keeps more', () => {
    const codes = reference.areas.map(({ gssCode }) => gssCode);
    const ties = tiesOf(codes, links());
    const family = codes
      .map((code) => reference.families.findIndex((row) => row.gssCode === code))
      .map((row) => reference.families[row]?.familyCode);
    const places = family.map((code) => [...new Set(family)].indexOf(code));
    const inside = tiesInside(ties, places);
    expect([inside, links().length]).toEqual([1277, 1530]);
    expect(inside / links().length).toBeGreaterThan(0.83);
    for (let one = 0; one < codes.length; one += 1) {
      for (let other = 0; other < one; other += 1) {
        const swapped = places.with(one, places[other] ?? 0).with(other, places[one] ?? 0);
        if (tiesInside(ties, swapped) > inside) expect.fail(`${codes[one]} and ${codes[other]}`);
      }
    }
  });

  it('are found where they are plain to see', () => {
    const codes = Array.from({ length: 12 }, (_, place) => `area-${place}`);
    const ties = tiesOf(
      codes,
      codes.flatMap((one, i) => codes.filter((_, j) => j !== i && j % 3 === i % 3).map((other) => [one, other] as const)),
    );
    const { family, inside } = splitByTies(ties, { families: 3, beginnings: 20, seed: 'plain' });
    expect(inside).toBe(3 * 4 * 3);
    expect(new Set(family.map((found, place) => `${place % 3} ${found}`)).size).toBe(3);
  });
});
