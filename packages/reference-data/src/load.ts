import { loadCrosswalk } from './crosswalks/load-crosswalk.ts';
import type { FileFault, FrameworkFault } from './fault.ts';
import { loadFramework } from './frameworks/load-framework.ts';
import type { Queryable } from './queryable.ts';
import { loadReferenceData } from './reference/load-reference-data.ts';
import { readShipped, shippedFolder } from './shipped.ts';

/** What a load did. All three are 0 when the database already said what the files say. */
export interface LoadCounts {
  rowsWritten: number;
  rowsRemoved: number;
  frameworksPublished: number;
}

/**
 * Reads and checks every shipped file, then makes the database say the same. Prints nothing.
 * Runs in a transaction of the caller's, as the schema's owner. On faults the caller rolls back: then nothing of any file is loaded.
 */
export async function loadShipped(
  client: Queryable,
  folder = shippedFolder,
): Promise<{ counts: LoadCounts } | { faults: (FileFault | FrameworkFault)[] }> {
  const shipped = await readShipped(folder);
  if ('faults' in shipped) return shipped;
  const { reference, frameworks, crosswalks } = shipped.data;

  const faults: FrameworkFault[] = [];
  let frameworksPublished = 0;
  for (const { fileName, version, content } of frameworks) {
    const load = await loadFramework(client, content, version);
    if (load.outcome === 'refused') faults.push({ file: fileName, line: 1, pointer: '', reason: load.reason });
    if (load.outcome === 'published') frameworksPublished += 1;
  }
  for (const { fileName, content } of crosswalks) {
    const load = await loadCrosswalk(client, content);
    if (load.outcome === 'refused') faults.push(...load.faults.map((fault) => ({ file: fileName, line: 1, ...fault })));
  }
  if (faults.length > 0) return { faults };
  const { written, removed } = await loadReferenceData(client, reference);
  return { counts: { rowsWritten: written, rowsRemoved: removed, frameworksPublished } };
}
