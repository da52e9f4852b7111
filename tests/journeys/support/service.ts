import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildApp } from '@waymark/api/app';
import { readAccess, type DemonstrationAccess } from '@waymark/api/jobs/demonstration/access-file';
import { loadDemonstration } from '@waymark/api/jobs/load-demonstration';
import { openDatabase } from '@waymark/db';
import pino from 'pino';
import { inject } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';

/** The service as `npm start` serves it: the demonstration, the built admin app, a port of its own. */
export interface Service {
  url: string;
  access: DemonstrationAccess;
  database: TestDatabase;
  stop(): Promise<void>;
}

const adminFolder = path.resolve(import.meta.dirname, '../../../admin/dist');

export async function startService(): Promise<Service> {
  const database = await cloneDatabase(inject('superuserUrl'));
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'waymark-journeys-'));
  const db = openDatabase({ url: database.apiUrl });
  // The port is known once it listens; the address decides cookies and links only by its scheme and host.
  const publicUrl = new URL('http://127.0.0.1:3000');
  await loadDemonstration({ apiUrl: database.apiUrl, releaseUrl: database.releaseUrl, publicUrl: publicUrl.href, dataFolder });
  const access = await readAccess(dataFolder);
  if (!access) throw new Error('the demonstration says how to sign in');
  const app = await buildApp({ db, publicUrl, adminFolder, loggerInstance: pino({ level: 'silent' }) });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    access,
    database,
    async stop() {
      await app.close();
      await db.close();
      await database.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
