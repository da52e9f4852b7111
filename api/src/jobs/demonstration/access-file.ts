import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How to sign in to the demonstration: `.data/demo-access.json`, for its owner's eyes only. */
export interface DemonstrationAccess {
  baseUrl: string;
  councils: { gssCode: string; name: string; users: DemonstrationUser[]; apiKey: string }[];
  national: { users: DemonstrationUser[]; apiKey: string };
}

export interface DemonstrationUser {
  email: string;
  password: string;
  role: string;
}

export const accessFileIn = (dataFolder: string) => join(dataFolder, 'demo-access.json');

/** What was written before, or undefined. */
export async function readAccess(dataFolder: string): Promise<DemonstrationAccess | undefined> {
  try {
    // Written below, by nobody else.
    return JSON.parse(await readFile(accessFileIn(dataFolder), 'utf8')) as DemonstrationAccess;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whole or not at all, and never readable by others, not even for a moment. */
export async function writeAccess(dataFolder: string, access: DemonstrationAccess): Promise<void> {
  const file = accessFileIn(dataFolder);
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, file);
}
