import type { FileFault } from '../fault.ts';
import type { Area, AreaIcb, Icb, Region } from './records.ts';
import { faultAt, repeated, unknown, type Tables } from './tables.ts';

type AreaTables = Pick<Tables, 'regions' | 'icbs' | 'areas' | 'areaIcbs'>;

/** What is wrong between regions, ICBs, areas and the shares of areas in ICBs. */
export function areaFaults({ regions, icbs, areas, areaIcbs }: AreaTables): FileFault[] {
  const regionNames = new Map(regions.rows.map(({ values }) => [values.region_code, values.region_name]));
  const icbNames = new Map(icbs.rows.map(({ values }) => [values.icb_code, values.icb_name]));
  const gssCodes = new Set(areas.rows.map(({ values }) => values.gss_code));
  return [
    ...repeated(regions, 'region_code'),
    ...repeated(icbs, 'icb_code'),
    ...repeated(icbs, 'icb_ods_code'),
    ...repeated(areas, 'gss_code'),
    ...repeated(areas, 'dfe_code'),
    ...unknown(areas, 'region_code', regionNames, 'a region in regions.csv'),
    ...unknown(areas, 'icb_code', icbNames, 'an ICB in icbs.csv'),
    ...areas.rows.flatMap((row) => {
      const region = regionNames.get(row.values.region_code) ?? row.values.region_name;
      const icb = icbNames.get(row.values.icb_code) ?? row.values.icb_name;
      return [
        ...(row.values.region_name === region ? [] : [faultAt(areas, row, 'region_name', `regions.csv calls it ${region}`)]),
        ...(row.values.icb_name === icb ? [] : [faultAt(areas, row, 'icb_name', `icbs.csv calls it ${icb}`)]),
      ];
    }),
    ...repeated(areaIcbs, 'gss_code', 'icb_code'),
    ...unknown(areaIcbs, 'gss_code', gssCodes, 'an area in areas.csv'),
    ...unknown(areaIcbs, 'icb_code', icbNames, 'an ICB in icbs.csv'),
    ...shareFaults({ areas, areaIcbs }),
  ];
}

/** An area's shares must make a whole, and the ICB that areas.csv names must hold the largest. */
function shareFaults({ areas, areaIcbs }: Pick<Tables, 'areas' | 'areaIcbs'>): FileFault[] {
  const parts = Map.groupBy(areaIcbs.rows, ({ values }) => values.gss_code);
  return areas.rows.flatMap((row) => {
    const own = parts.get(row.values.gss_code) ?? [];
    const [largest] = own.toSorted((a, b) => Number(b.values.lsoa_count) - Number(a.values.lsoa_count));
    if (largest === undefined) return [faultAt(areas, row, 'gss_code', `${row.values.gss_code} has no row in la_icb.csv`)];
    const total = own.reduce((sum, { values }) => sum + Number(values.lsoa_share), 0);
    const lead = largest.values.icb_code;
    return [
      // Each share is rounded to four decimals, so a whole may miss 1 by a little.
      ...(Math.abs(total - 1) < 0.001
        ? []
        : [faultAt(areaIcbs, largest, 'lsoa_share', `the area's shares add up to ${total.toFixed(4)}`)]),
      ...(row.values.icb_code === lead ? [] : [faultAt(areas, row, 'icb_code', `la_icb.csv gives ${lead} the largest share`)]),
    ];
  });
}

export function toRegions({ regions }: Pick<Tables, 'regions'>): Region[] {
  return regions.rows.map(({ values }) => ({ code: values.region_code, name: values.region_name }));
}

export function toIcbs({ icbs }: Pick<Tables, 'icbs'>): Icb[] {
  return icbs.rows.map(({ values }) => ({
    code: values.icb_code,
    odsCode: values.icb_ods_code,
    name: values.icb_name,
    nhsRegionName: values.nhs_region_name,
  }));
}

export function toAreas({ areas }: Pick<Tables, 'areas'>): Area[] {
  return areas.rows.map(({ values }) => ({
    gssCode: values.gss_code,
    dfeCode: values.dfe_code,
    name: values.name,
    type: values.type,
    regionCode: values.region_code,
  }));
}

export function toAreaIcbs({ areaIcbs }: Pick<Tables, 'areaIcbs'>): AreaIcb[] {
  return areaIcbs.rows.map(({ values }) => ({
    gssCode: values.gss_code,
    icbCode: values.icb_code,
    lsoaCount: Number(values.lsoa_count),
    lsoaShare: Number(values.lsoa_share),
  }));
}
