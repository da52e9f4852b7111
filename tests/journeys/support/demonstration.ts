import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readAccess, type DemonstrationAccess } from '@waymark/api/jobs/demonstration/access-file';
import { loadDemonstration } from '@waymark/api/jobs/load-demonstration';
import type { TestProject } from 'vitest/node';
import { cloneDatabase } from '../../support/database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** How to sign in to the demonstration, and the database that holds it, for each journey to clone. */
    demonstration: { template: string; access: DemonstrationAccess };
  }
}

/** Where the services of the journeys say they are. Links are made with it; a journey puts its own port in their place. */
export const publicUrl = 'http://127.0.0.1:3000';

/** Loads the demonstration once: it has 153 councils, and each journey starts from the same. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await cloneDatabase(project.getProvidedContext().superuserUrl);
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'waymark-journeys-'));
  await loadDemonstration({ apiUrl: database.apiUrl, releaseUrl: database.releaseUrl, publicUrl, dataFolder });
  const access = await readAccess(dataFolder);
  await rm(dataFolder, { recursive: true, force: true });
  if (!access) throw new Error('the demonstration did not say how to sign in');
  project.provide('demonstration', { template: new URL(database.apiUrl).pathname.slice(1), access });
  return () => database.drop();
}
