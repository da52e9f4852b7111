import { join } from 'node:path';
import type { FileFault } from '@waymark/reference-data';
import type pg from 'pg';
import { filesFolder, readCatalogue } from '../catalogue/catalogue.ts';
import type { DatasetDefinition, VintageDefinition } from '../catalogue/dataset.ts';
import type { Layout } from '../source/source-row.ts';
import { layoutOf } from './layout-of.ts';
import { loadInspections } from './load-inspections.ts';
import { loadDatasets, loadIndicators } from './load-catalogue.ts';
import { loadStatisticalAreas } from './statistical-areas.ts';
import { loadVintage, type VintageLoad } from './load-vintage.ts';

/** What became of one file. */
export interface FileLoad {
  file: string;
  dataset: string;
  vintage: string;
  load: VintageLoad;
  milliseconds: number;
}

export interface StatisticsLoad {
  files: FileLoad[];
  inspections: { inspections: number } | { faults: FileFault[] };
  /** Indicators of the catalogue whose figures are not loaded. */
  waiting: string[];
}

/**
 * Loads the official statistics that come with this package, as the schema's owner: each file in a transaction of its own,
 * so that what is wrong with one keeps none of the others out. What was loaded before is left alone.
 * @param options.datasets codes of those to load; all when left out.
 * @param options.onFile told after each file.
 */
export async function loadStatistics(
  client: pg.ClientBase,
  options: { datasets?: readonly string[]; onFile?: (load: FileLoad) => void } = {},
): Promise<StatisticsLoad> {
  const catalogue = await readCatalogue();
  const chosen = catalogue.datasets.filter(({ code }) => options.datasets?.includes(code) ?? true);
  const places = await loadStatisticalAreas(client);
  await loadDatasets(client, chosen);
  const files: FileLoad[] = [];
  for (const dataset of chosen) {
    for (const vintage of dataset.vintages) {
      const begun = performance.now();
      const meta = vintage.meta === null ? null : { path: join(filesFolder, 'meta', vintage.meta), file: vintage.meta };
      const layout = await layoutOf(dataset.layout, meta, catalogue.laitMeasures);
      const load: VintageLoad =
        'faults' in layout
          ? { outcome: 'refused', faults: layout.faults }
          : await loadVintage(client, fileOf(dataset, vintage, layout.layout), places);
      const done = { file: vintage.file, dataset: dataset.code, vintage: vintage.code, load };
      files.push({ ...done, milliseconds: performance.now() - begun });
      options.onFile?.({ ...done, milliseconds: performance.now() - begun });
    }
  }
  const inspections = await loadInspections(client, places);
  await client.query('begin');
  const waiting = await loadIndicators(client, catalogue.indicators);
  await client.query('commit');
  // The planner has to know at once what was stored.
  if (files.some(({ load }) => load.outcome === 'loaded')) await client.query('analyze observations, series, vintages');
  return { files, inspections, waiting };
}

function fileOf(dataset: DatasetDefinition, vintage: VintageDefinition, layout: Layout) {
  return {
    dataset: dataset.code,
    code: vintage.code,
    label: vintage.label,
    publishedOn: vintage.publishedOn,
    coverage: vintage.coverage,
    path: join(filesFolder, vintage.file),
    fileName: vintage.file,
    rows: vintage.rows,
    layout,
    departures: dataset.departures,
    valueLabels: dataset.valueLabels,
  };
}
