import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { jobs, runJob } from './jobs.ts';
import { inData } from './places.ts';
import type { RoleUrls } from './role-urls.ts';
import { stampOf } from './stamp.ts';

const sources = ['packages/reference-data/files', 'packages/reference-data/src', 'packages/db/src', 'api/src', 'migrations'];
const stampFile = inData('loaded');

export interface LoadRequest {
  urls: RoleUrls;
  publicUrl: string;
  demonstration: boolean;
  /** Of the embedded database: a name that no other cluster has. A database that others use too has none. */
  clusterId: string | null;
}

/**
 * Loads the reference data and, when asked, the demonstration. Both jobs only change what differs, but looking takes
 * seconds; so on our own database they are left out while neither the files nor the programs nor the database changed.
 */
export async function loadData({ urls, publicUrl, demonstration, clusterId }: LoadRequest): Promise<void> {
  const wanted = clusterId && stampOf(sources, clusterId, publicUrl, String(demonstration));
  const isAccessWritten = !demonstration || existsSync(inData('demo-access.json'));
  if (wanted && isAccessWritten && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  await runJob(jobs.load, urls, publicUrl);
  if (demonstration) await runJob(jobs.demonstration, urls, publicUrl);
  if (wanted) writeFileSync(stampFile, wanted);
}
