import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type pg from 'pg';
import Type from 'typebox';
import { Check, Errors } from 'typebox/value';
import { readCatalogue } from '../catalogue/catalogue.ts';
import type { DatasetDefinition } from '../catalogue/dataset.ts';
import { layoutOf } from './layout-of.ts';
import { loadDatasets, loadIndicators } from './load-catalogue.ts';
import type { FileLoad } from './load-statistics.ts';
import { loadVintage } from './load-vintage.ts';
import { loadStatisticalAreas } from './statistical-areas.ts';

/** A file of a publisher's, with what it does not say itself. */
export interface Release {
  dataset: string;
  code: string;
  label: string;
  publishedOn: string | null;
  coverage: 'whole' | 'excerpt';
  path: string;
  /** The description of its columns, or null: then they are told from the figures. */
  metaPath: string | null;
  /** A description of the dataset, for one that the catalogue does not have. */
  describePath: string | null;
  rows: number | null;
  withoutRejected: boolean;
}

const words = Type.Record(Type.String(), Type.String());
const text = Type.String({ minLength: 1 });
/** What is said of a dataset in the layout of explore education statistics; see DatasetDefinition. */
const Description = Type.Object(
  {
    title: text,
    publisher: text,
    licence: text,
    licenceUrl: text,
    attribution: text,
    sourceUrl: text,
    methodology: text,
    departures: Type.Optional(
      Type.Object(
        {
          symbols: Type.Optional(Type.Record(Type.String(), Type.Enum(['c', 'x', 'z', 'low']))),
          values: Type.Optional(words),
          columns: Type.Optional(words),
          filterValues: Type.Optional(Type.Record(Type.String(), words)),
          periods: Type.Optional(words),
        },
        { additionalProperties: false },
      ),
    ),
    valueLabels: Type.Optional(words),
  },
  { additionalProperties: false },
);

/**
 * Loads one file as a release of a dataset of the catalogue, or of one that is described beside it, as the schema's owner.
 * @throws Error when the dataset is unknown or its description is not one.
 */
export async function loadRelease(client: pg.ClientBase, release: Release): Promise<FileLoad> {
  const begun = performance.now();
  const catalogue = await readCatalogue();
  const dataset =
    catalogue.datasets.find(({ code }) => code === release.dataset) ??
    (await readDescription(release.dataset, release.describePath));
  const places = await loadStatisticalAreas(client);
  await loadDatasets(client, [dataset]);
  const fileName = basename(release.path);
  const meta = release.metaPath === null ? null : { path: release.metaPath, file: basename(release.metaPath) };
  const layout = await layoutOf(dataset.layout, meta, catalogue.laitMeasures);
  const { departures, valueLabels } = dataset;
  const load =
    'faults' in layout
      ? { outcome: 'refused' as const, faults: layout.faults }
      : await loadVintage(client, { ...release, fileName, ...layout, departures, valueLabels }, places, release);
  if (load.outcome === 'loaded') {
    await client.query('begin');
    await loadIndicators(client, catalogue.indicators);
    await client.query('commit');
    await client.query('analyze observations, series, vintages');
  }
  return { file: fileName, dataset: release.dataset, vintage: release.code, load, milliseconds: performance.now() - begun };
}

async function readDescription(code: string, path: string | null): Promise<DatasetDefinition> {
  if (path === null) throw new Error(`There is no dataset ${code} in the catalogue; describe it with --describe.`);
  const description: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!Check(Description, description)) {
    const faults = Errors(Description, description).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
    throw new Error(`${path} describes no dataset: ${faults.join('; ')}`);
  }
  const { departures = {}, valueLabels = null, ...said } = description;
  return { code, ...said, departures, valueLabels, layout: { kind: 'ees' }, vintages: [] };
}
