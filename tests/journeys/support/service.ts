import path from 'node:path';
import { buildApp } from '@waymark/api/app';
import type { DemonstrationAccess, DemonstrationUser } from '@waymark/api/jobs/demonstration/access-file';
import { openDatabase } from '@waymark/db';
import pino from 'pino';
import { inject } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { publicUrl } from './demonstration.ts';

/** The service as `npm start` serves it: the demonstration, the built admin app, a port of its own. */
export interface Service {
  url: string;
  access: DemonstrationAccess;
  database: TestDatabase;
  stop(): Promise<void>;
}

const adminFolder = path.resolve(import.meta.dirname, '../../../admin/dist');

export async function startService(): Promise<Service> {
  const { template, access } = inject('demonstration');
  const database = await cloneDatabase(inject('superuserUrl'), template);
  const db = openDatabase({ url: database.apiUrl });
  // The port is known once it listens; the address decides cookies and links only by its scheme and host.
  const app = await buildApp({ db, publicUrl: new URL(publicUrl), adminFolder, loggerInstance: pino({ level: 'silent' }) });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    access,
    database,
    async stop() {
      await app.close();
      await db.close();
      await database.drop();
    },
  };
}

type AccessCouncil = DemonstrationAccess['councils'][number];

/** The account of this role among those of a council, or of the national ones. */
export function userOf({ users }: { users: DemonstrationUser[] }, role: string): DemonstrationUser {
  const found = users.find((user) => user.role === role);
  if (!found) throw new Error(`the demonstration has no ${role} to sign in as`);
  return found;
}

/** Councils to sign in to, by how far they have come. The plan lists the three that are not counted last, in this order. */
export function councilsOf({
  access: { councils },
}: Service): Record<'counted' | 'notCounted' | 'underWay' | 'notStarted', AccessCouncil> {
  const [counted] = councils;
  const [notCounted, underWay, notStarted] = councils.slice(-3);
  if (!counted || !notCounted || !underWay || !notStarted) throw new Error('the demonstration has councils of each kind');
  return { counted, notCounted, underWay, notStarted };
}
