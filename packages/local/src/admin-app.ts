import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './places.ts';
import { mustRun } from './programs.ts';

const sources = ['admin/src', 'admin/public', 'packages/contract/src'];
const files = ['admin/index.html', 'admin/package.json', 'admin/vite.config.ts', 'pnpm-lock.yaml'];
const stampFile = inRoot('node_modules', '.waymark', 'admin-built');

/** Builds the admin app into admin/dist, when something it is made of changed since the last time. */
export async function buildAdminApp(): Promise<void> {
  if (!existsSync(inRoot('admin', 'index.html'))) return;
  const wanted = stampOfSources();
  const isBuilt =
    existsSync(inRoot('admin/dist/index.html')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;
  if (isBuilt) return;
  await mustRun('Building the admin app', {
    file: 'admin/node_modules/vite/bin/vite.js',
    parameters: ['build', '--logLevel', 'warn'],
    folder: 'admin',
  });
  writeFileSync(stampFile, wanted);
}

function stampOfSources(): string {
  const hash = createHash('sha256');
  const within = sources.flatMap((folder) => filesIn(inRoot(folder)));
  for (const file of [...files.map((name) => inRoot(name)), ...within]) {
    if (existsSync(file)) hash.update(`\n${file}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}
