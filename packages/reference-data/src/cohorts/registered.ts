import type { Area, AreaType, Family } from '../reference/records.ts';

export type CohortKind = 'england' | 'type' | 'region' | 'family';

/** A registered group of areas: the only groups of which figures of judgements are ever made. */
export interface Cohort {
  /** Stable for ever: a group with other members gets another code. */
  code: string;
  title: string;
  kind: CohortKind;
  /** One sentence for people: who is in it. */
  description: string;
  /** GSS codes, ascending. */
  members: string[];
}

const types: Record<AreaType, { code: string; title: string; description: string }> = {
  County: { code: 'type-county', title: 'Counties', description: 'Areas whose council is a county council.' },
  'London Borough': {
    code: 'type-london-borough',
    title: 'London boroughs',
    description: 'The London boroughs and the City of London: the same areas as the region London.',
  },
  'Metropolitan District': {
    code: 'type-metropolitan-district',
    title: 'Metropolitan districts',
    description: 'Areas whose council is a metropolitan district council.',
  },
  'Unitary Authority': {
    code: 'type-unitary-authority',
    title: 'Unitary authorities',
    description: 'Areas whose council is a unitary authority.',
  },
};

/** Nine regions are too small to be counted in, so neighbouring ones stand together. */
const broadRegions = [
  {
    code: 'region-north',
    title: 'North',
    description: 'The North East, the North West, and Yorkshire and the Humber.',
    regions: ['E12000001', 'E12000002', 'E12000003'],
  },
  {
    code: 'region-midlands-and-east',
    title: 'Midlands and East',
    description: 'The East Midlands, the West Midlands and the East of England.',
    regions: ['E12000004', 'E12000005', 'E12000006'],
  },
  {
    code: 'region-london',
    title: 'London',
    description: 'The London boroughs and the City of London: the same areas as the type London boroughs.',
    regions: ['E12000007'],
  },
  {
    code: 'region-south',
    title: 'South',
    description: 'The South East and the South West.',
    regions: ['E12000008', 'E12000009'],
  },
];

/** Named by what most of each are. The names are ours, and people who know the areas have yet to check them. */
const families = [
  {
    code: 'family-1',
    title: 'Industrial and coastal towns',
    description:
      'Towns and cities with an industrial past and towns by the sea, most of them in the North and the West Midlands, such as Hartlepool, Barnsley and Dudley.',
  },
  {
    code: 'family-2',
    title: 'Suburbs, cathedral cities and their counties',
    description:
      'Outer London, cathedral cities, and the counties and suburbs around large cities, such as Surrey, Stockport and York.',
  },
  {
    code: 'family-3',
    title: 'Rural, coastal and mixed counties',
    description: 'Counties of villages and towns, and towns much like them, such as Cornwall, Lincolnshire and Wigan.',
  },
  {
    code: 'family-4',
    title: 'Large cities and inner boroughs',
    description: 'Large and densely built cities and most of London, such as Birmingham, Leicester and Hackney.',
  },
];

/** Every registered cohort, in the order in which they are shown. It follows from areas and families, and from nothing else. */
export function registeredCohorts(areas: readonly Area[], familyOf: readonly Family[]): Cohort[] {
  const codesOf = (isMember: (area: Area) => boolean) =>
    areas
      .filter(isMember)
      .map(({ gssCode }) => gssCode)
      .sort();
  const family = new Map(familyOf.map(({ gssCode, familyCode }) => [gssCode, familyCode]));
  return [
    {
      code: 'england',
      title: 'England',
      kind: 'england',
      description: 'All local areas in England.',
      members: codesOf(() => true),
    },
    ...Object.entries(types).map(([type, named]) => ({
      ...named,
      kind: 'type' as const,
      members: codesOf((area) => area.type === type),
    })),
    ...broadRegions.map(({ regions, ...named }) => ({
      ...named,
      kind: 'region' as const,
      members: codesOf(({ regionCode }) => regions.includes(regionCode)),
    })),
    ...families.map((named) => ({
      ...named,
      kind: 'family' as const,
      members: codesOf(({ gssCode }) => family.get(gssCode) === named.code),
    })),
  ];
}
