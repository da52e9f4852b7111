import { loadStatistics } from '@waymark/indicators';
import pg from 'pg';
import type { TestDatabase } from './database.ts';

/**
 * Loads a chosen part of the official statistics, since all of it takes long: `lait` (51 measures) takes about a second,
 * `appeals-until-2024` and `appeals-since-2024` less. The catalogue has the indicators of what is loaded.
 */
export async function loadSomeStatistics(database: TestDatabase, ...datasets: string[]): Promise<void> {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    const { files } = await loadStatistics(owner, { datasets });
    const refused = files.filter(({ load }) => load.outcome === 'refused');
    if (refused.length > 0) throw new Error(`not loaded: ${JSON.stringify(refused, null, 2)}`);
  } finally {
    await owner.end();
  }
}
