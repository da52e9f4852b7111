import { desc, eq, sql } from 'drizzle-orm';
import type { SharedQueries } from '@waymark/db';
import { datasets, vintages } from '@waymark/db/schema';

export function findDatasets(queries: SharedQueries) {
  return queries
    .select({
      code: datasets.code,
      title: datasets.title,
      publisher: datasets.publisher,
      licence: datasets.licence,
      attribution: datasets.attribution,
      sourceUrl: datasets.sourceUrl,
      methodology: datasets.methodology,
      latestVintage: vintages.code,
    })
    .from(datasets)
    .leftJoin(vintages, sql`${vintages.datasetId} = ${datasets.id} and ${vintages.isLatest}`)
    .orderBy(datasets.code);
}

/** With a row of nothing but the dataset where no vintage is loaded; no row where there is no dataset. */
export function findVintages(queries: SharedQueries, datasetCode: string) {
  return queries
    .select({ vintage: vintages })
    .from(datasets)
    .leftJoin(vintages, eq(vintages.datasetId, datasets.id))
    .where(eq(datasets.code, datasetCode))
    .orderBy(sql`${vintages.publishedOn} desc nulls last`, desc(vintages.id));
}
