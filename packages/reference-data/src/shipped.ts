import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of reference files that come with this package; `files/SOURCES.md` says where each is from. */
export const shippedFolder = fileURLToPath(new URL('../files', import.meta.url));

/** The frameworks that come with this package, and the version each is published as. */
export const shippedFrameworks = [
  { fileName: 'effective-local-send-system.json', version: '1.0.0' },
  { fileName: 'ehc-partnership-strength.json', version: '1.0.0' },
] as const;

/** The bytes of every CSV file in a folder, by name: what `parseReferenceData` wants. */
export async function readReferenceFiles(folder = shippedFolder): Promise<Record<string, Uint8Array>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}
