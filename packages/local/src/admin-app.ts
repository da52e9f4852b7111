import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './places.ts';
import { mustRun } from './programs.ts';
import { stampOf } from './stamp.ts';

const sources = [
  ...[
    'admin/src',
    'admin/public',
    'admin/index.html',
    'admin/embed.html',
    'admin/package.json',
    'admin/vite.config.ts',
    'admin/vite.embed.config.ts',
  ],
  ...['packages/contract/src', 'pnpm-lock.yaml'],
];
const stampFile = inRoot('node_modules', '.waymark', 'admin-built');

/** Builds the admin app into admin/dist, when something it is made of changed since the last time. */
export async function buildAdminApp(): Promise<void> {
  const wanted = stampOf(sources);
  const isBuilt =
    existsSync(inRoot('admin/dist/index.html')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;
  if (isBuilt) return;
  await mustRun('Building the admin app', {
    file: 'admin/node_modules/vite/bin/vite.js',
    parameters: ['build', '--logLevel', 'warn'],
    folder: 'admin',
  });
  await mustRun('Building the pages for frames of other sites', {
    file: 'admin/node_modules/vite/bin/vite.js',
    parameters: ['build', '--logLevel', 'warn', '--config', 'vite.embed.config.ts'],
    folder: 'admin',
  });
  writeFileSync(stampFile, wanted);
}
