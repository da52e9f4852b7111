import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { accountForPostgres } from './account.ts';
import { ensureBinaries } from './binaries.ts';
import { ensureDatabase, newPassword, type Cluster } from './cluster.ts';
import { prepareHome } from './home.ts';
import { initialise } from './initialise.ts';
import { findFreePort, startPostmaster, stopLeftover, stopSignals } from './postmaster.ts';
import { endProcess, identify, isRunning } from './processes.ts';

/** Fast and forgetful: these clusters do not outlive the tests that use them. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/** One place for all of them, so that the binaries are copied once and what is left over is found again. */
const checkoutData = path.resolve(import.meta.dirname, '../../../../.data');

/**
 * Starts a cluster for one run of tests and removes it at `stop()`. The folder is named after its owner, this process:
 * when the owner is killed before it could clean up, the next call finds that and removes what is left.
 * @param options.dataFolder that of the checkout when left out.
 * @param options.durable true keeps PostgreSQL's safe settings, for tests that kill it.
 */
export async function startThrowAwayCluster(options: { dataFolder?: string; durable?: boolean } = {}): Promise<Cluster> {
  const account = accountForPostgres();
  const shared = prepareHome(options.dataFolder ?? checkoutData, account);
  const binaries = ensureBinaries(shared);
  const all = path.join(shared, 'throw-away');
  mkdirSync(all, { recursive: true, mode: 0o755 });
  await removeAbandoned(all);
  const home = path.join(all, `${ownerName()}-${newPassword()}`);
  mkdirSync(home, { mode: 0o755 });
  const folder = path.join(home, 'cluster');
  const password = newPassword();
  const durable = options.durable ?? false;
  await initialise({ binaries, folder, account, password, durable });
  const port = await findFreePort();
  const postmaster = await startPostmaster({ binaries, folder, account, port, settings: durable ? {} : settings });
  const endAtExit = () => isRunning(postmaster.id) && process.kill(postmaster.id.pid, 'SIGQUIT');
  process.once('exit', endAtExit);
  const stop = async () => {
    process.off('exit', endAtExit);
    await endProcess(postmaster.id, stopSignals);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const { superuserUrl, id } = await ensureDatabase(postmaster.port, password);
  return { superuserUrl, id, port: postmaster.port, home, pid: postmaster.id.pid, ended: postmaster.ended, stop };
}

function ownerName(): string {
  return `${process.pid}-${identify(process.pid)?.startedAt}`;
}

async function removeAbandoned(all: string): Promise<void> {
  for (const name of readdirSync(all)) {
    const [, pid, startedAt = ''] = /^(\d+)-(.+)-[\w-]{32}$/.exec(name) ?? [];
    if (isRunning({ pid: Number(pid), startedAt })) continue;
    await stopLeftover(path.join(all, name, 'cluster'));
    rmSync(path.join(all, name), { recursive: true, force: true, maxRetries: 5 });
  }
}
