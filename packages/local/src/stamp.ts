import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './places.ts';

/** Changes when one of the files does, or one in the folders. Paths are relative to the checkout; what is not there counts as such. */
export function stampOf(paths: string[], ...others: string[]): string {
  const hash = createHash('sha256').update(others.join('\n'));
  for (const file of paths.flatMap((name) => filesAt(inRoot(name)))) hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

function filesAt(place: string): string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}
