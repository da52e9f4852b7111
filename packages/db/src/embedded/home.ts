import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Account } from './account.ts';

/** What `cluster.json` in the data folder records. `home` holds the binaries and the cluster. */
export interface ClusterRecord {
  dataFolder: string;
  home: string;
  port: number;
  password: string;
}

const recordFile = (dataFolder: string) => path.join(dataFolder, 'cluster.json');

export function readRecord(dataFolder: string): ClusterRecord | undefined {
  if (!existsSync(recordFile(dataFolder))) return undefined;
  return JSON.parse(readFileSync(recordFile(dataFolder), 'utf8')) as ClusterRecord; // Only writeRecord writes this file.
}

export function writeRecord(record: ClusterRecord): void {
  writeFileSync(recordFile(record.dataFolder), `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
}

/**
 * Where binaries and cluster live. Normally the data folder itself. When another account runs PostgreSQL it must be able
 * to reach them, also when the checkout sits in a folder only root can read: so a folder outside, named after the checkout.
 */
export function prepareHome(dataFolder: string, account: Account): string {
  mkdirSync(dataFolder, { recursive: true });
  if (!account) return dataFolder;
  const name = `waymark-${createHash('sha256').update(realpathSync(dataFolder)).digest('hex').slice(0, 12)}`;
  const candidates = [keptHome(dataFolder), path.join('/var/lib', name), path.join(os.tmpdir(), name)];
  for (const home of candidates) {
    if (home && canBeMade(home)) return home;
  }
  throw new Error(`No folder for the database could be made; tried ${candidates.filter(Boolean).join(', ')}.`);
}

/** A checkout that moved keeps its cluster. One that was copied does not share the cluster of the original. */
function keptHome(dataFolder: string): string | undefined {
  const record = readRecord(dataFolder);
  if (!record || !existsSync(record.home)) return undefined;
  return record.dataFolder === dataFolder || !existsSync(record.dataFolder) ? record.home : undefined;
}

function canBeMade(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o755); // whatever the umask is
    return true;
  } catch {
    return false;
  }
}
