import type { areaTypes, closenessLabels } from './columns.ts';

/** The typed form of the reference files. Days are 'YYYY-MM-DD' text throughout. */
export interface ReferenceData {
  regions: Region[];
  icbs: Icb[];
  areas: Area[];
  areaIcbs: AreaIcb[];
  codeChanges: CodeChange[];
  aliases: Alias[];
  neighbours: Neighbour[];
  families: Family[];
  cycles: Cycle[];
}

export interface Region {
  code: string;
  name: string;
}

/** An integrated care board, with the name of the NHS region it lies in. */
export interface Icb {
  code: string;
  odsCode: string;
  name: string;
  nhsRegionName: string;
}

export type AreaType = (typeof areaTypes)[number];

/** A local area, by its April 2023 GSS code. */
export interface Area {
  gssCode: string;
  dfeCode: string;
  name: string;
  type: AreaType;
  regionCode: string;
}

/** The part of an area that lies in an ICB: a share of its small areas (LSOAs), not of its population. */
export interface AreaIcb {
  gssCode: string;
  icbCode: string;
  lsoaCount: number;
  lsoaShare: number;
}

/** One old code that became one new code. A series may be chained over it only where `treatAsSameArea`. */
export interface CodeChange {
  oldGssCode: string;
  oldName: string;
  oldDfeCode: string;
  newGssCode: string;
  newName: string;
  newDfeCode: string;
  change: 'boundary' | 'recode' | 'merge' | 'split';
  treatAsSameArea: boolean;
  /** The last day of the old code. */
  oldTerminatedOn: string;
  /** The first day of the new code. */
  newOperativeOn: string;
}

/** A variant of an area's name or code met in published files. */
export interface Alias {
  gssCode: string;
  aliasType: 'name' | 'gss';
  alias: string;
}

export type Closeness = (typeof closenessLabels)[number];

/** One of an area's ten statistical neighbours. In 2021 it may be an area since abolished, so its name is kept with its code. */
export interface Neighbour {
  gssCode: string;
  model: string;
  year: number;
  /** 1 is the closest. */
  rank: number;
  neighbourGssCode: string;
  neighbourName: string;
  /** Null for models that publish no label. */
  closeness: Closeness | null;
}

/** The family of similar councils an area belongs to; how they were made is told in docs/releases.md. */
export interface Family {
  gssCode: string;
  familyCode: string;
}

/** The national round an assessment belongs to. Both days are part of it. */
export interface Cycle {
  code: string;
  title: string;
  opensOn: string;
  closesOn: string;
}
