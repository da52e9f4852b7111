import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { appealIndicators } from './appeal-indicators.ts';
import type { DatasetDefinition } from './dataset.ts';
import type { IndicatorDefinition } from './indicator.ts';
import { readLaitDictionary, type LaitEntry } from './lait-dictionary.ts';
import { laitIndicators } from './lait-indicators.ts';
import { otherDatasets } from './other-datasets.ts';
import { pupilIndicators } from './pupil-indicators.ts';
import { sen2Datasets } from './sen2-datasets.ts';
import { sen2Indicators } from './sen2-indicators.ts';
import { themes } from './themes.ts';

/** The files that come with this package; `files/SOURCES.md` says where each is from. */
export const filesFolder = fileURLToPath(new URL('../../files', import.meta.url));

export interface Catalogue {
  datasets: DatasetDefinition[];
  /** In the order in which they are shown: theme by theme. */
  indicators: IndicatorDefinition[];
  laitMeasures: LaitEntry[];
}

/** All that is known of datasets and indicators before any figure is read. */
export async function readCatalogue(): Promise<Catalogue> {
  const dictionary = await readLaitDictionary(join(filesFolder, 'lait_send_measures_dictionary.csv'));
  const indicators = [...laitIndicators(dictionary), ...appealIndicators, ...sen2Indicators, ...pupilIndicators];
  return {
    // Those with most indicators first: the largest files take a while.
    datasets: [...otherDatasets, ...sen2Datasets],
    indicators: themes.flatMap(({ code }) => indicators.filter(({ theme }) => theme === code)),
    laitMeasures: [...dictionary.values()],
  };
}
