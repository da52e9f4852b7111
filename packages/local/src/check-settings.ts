import { databaseFault, readConfig, readDatabaseUrls, SettingsFault } from '@waymark/api/config';
import { openDatabase } from '@waymark/db';

/**
 * Looks at every setting before anything is started.
 * @throws SettingsFault
 */
export function checkSettings(environment: NodeJS.ProcessEnv): void {
  readDatabaseUrls(environment);
  // The server's own address is made once the database runs, unless it was given; till then this stands for it.
  readConfig({ ...environment, API_DATABASE_URL: environment['API_DATABASE_URL'] ?? 'postgres://made-later' });
  if (Number(environment['PORT']) === 0) throw new SettingsFault(['PORT must be a number from 1 to 65535.']);
}

/**
 * Signs in once at each database that was named, so that a fault names the setting it comes from.
 * @throws SettingsFault
 */
export async function tryDatabases(environment: NodeJS.ProcessEnv): Promise<void> {
  for (const [variable, url] of Object.entries(readDatabaseUrls(environment))) {
    const db = openDatabase({ url });
    try {
      await db.pool.query('select');
    } catch (error) {
      throw databaseFault(variable, error);
    } finally {
      await db.close();
    }
  }
}
