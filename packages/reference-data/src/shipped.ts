import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCrosswalk, type CrosswalkFile } from './crosswalks/parse-crosswalk.ts';
import type { FileFault, FrameworkFault } from './fault.ts';
import type { FrameworkContent } from './frameworks/framework-content.ts';
import { parseFramework } from './frameworks/parse-framework.ts';
import { parseReferenceData } from './reference/parse-reference-data.ts';
import type { ReferenceData } from './reference/records.ts';

/** The folder of files that come with this package; `files/SOURCES.md` says where each is from. */
export const shippedFolder = fileURLToPath(new URL('../files', import.meta.url));

/** The frameworks that come with this package, and the version each is published as. */
const shippedFrameworks = [
  { fileName: 'effective-local-send-system.json', version: '1.0.0' },
  { fileName: 'ehc-partnership-strength.json', version: '1.0.0' },
  { fileName: 'area-inspection-impact-criteria.json', version: '1.0.0' },
] as const;

const shippedCrosswalks = ['crosswalk-to-area-inspection.json'];

export interface ShippedData {
  reference: ReferenceData;
  frameworks: { fileName: string; version: string; content: FrameworkContent }[];
  crosswalks: { fileName: string; content: CrosswalkFile }[];
}

/** Everything in the folder, typed; or every fault of every file, and nothing else. */
export async function readShipped(
  folder = shippedFolder,
): Promise<{ data: ShippedData } | { faults: (FileFault | FrameworkFault)[] }> {
  const reference = parseReferenceData(await readCsvFiles(folder));
  const faults: (FileFault | FrameworkFault)[] = 'faults' in reference ? [...reference.faults] : [];
  const frameworks: ShippedData['frameworks'] = [];
  for (const { fileName, version } of shippedFrameworks) {
    const parsed = parseFramework(await readFile(join(folder, fileName)), fileName);
    if ('faults' in parsed) faults.push(...parsed.faults);
    else frameworks.push({ fileName, version, content: parsed.data });
  }
  const crosswalks: ShippedData['crosswalks'] = [];
  for (const fileName of shippedCrosswalks) {
    const parsed = parseCrosswalk(await readFile(join(folder, fileName), 'utf8'), fileName);
    if ('faults' in parsed) faults.push(...parsed.faults);
    else crosswalks.push({ fileName, content: parsed.data });
  }
  return 'faults' in reference || faults.length > 0
    ? { faults }
    : { data: { reference: reference.data, frameworks, crosswalks } };
}

/** The bytes of every CSV file in a folder, by name. */
export async function readCsvFiles(folder: string): Promise<Record<string, Uint8Array>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}
