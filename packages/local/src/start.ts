// `npm start`: database, schema, reference data, admin app and server, until it is asked to stop.
import { existsSync, readFileSync } from 'node:fs';
import net from 'node:net';
import { migrate } from '@waymark/db';
import { buildAdminApp } from './admin-app.ts';
import { checkSettings } from './check-settings.ts';
import { openLocalDatabase } from './database.ts';
import { jobs, runJobAloud } from './jobs.ts';
import { loadData } from './load-data.ts';
import { dataFolder, inData } from './places.ts';
import { endPrograms } from './programs.ts';
import { roleUrls, type RoleUrls } from './role-urls.ts';
import { recordServer, releaseRun, takeRun } from './run-record.ts';
import { startServer } from './server-process.ts';

const host = process.env['HOST'] ?? '127.0.0.1';
const port = Number(process.env['PORT'] ?? 3000);
const url = process.env['PUBLIC_URL'] ?? `http://127.0.0.1:${port}`;

const stops: (() => Promise<void> | void)[] = [];
let stopping = false;

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
endWithLauncher();
try {
  await start();
} catch (error) {
  if (!stopping) {
    console.error(error instanceof Error ? error.message : error);
    await stop(1);
  }
}

async function start(): Promise<void> {
  const begun = performance.now();
  checkSettings(process.env);
  await takeRun(dataFolder, url);
  stops.push(() => releaseRun(dataFolder));
  await refuseTakenPort();
  stops.push(endPrograms);
  const admin = buildAdminApp();
  admin.catch(() => {}); // Its failure is met below, where it is awaited.
  const opening = openLocalDatabase((error) => {
    console.error('The database could not be started again.', error);
    void stop(1);
  });
  stops.push(async () => (await opening.catch(() => null))?.stop());
  const database = await opening;
  const urls = await roleUrls(dataFolder, database.adminUrl, process.env);
  const applied = await migrate(urls.owner);
  if (applied > 0) console.log(`Migrated the database (${applied} steps).`);
  const demonstration = (process.env['WAYMARK_DEMONSTRATION'] ?? (database.clusterId ? '1' : '0')) === '1';
  await loadData({ urls, publicUrl: url, demonstration, clusterId: database.clusterId });
  await admin;
  if (stopping) return;
  const server = startServer(urls.api, host, port);
  stops.push(() => server.stop());
  recordServer(dataFolder, server.pid);
  void server.ended.then((how) => {
    if (stopping) return;
    console.error(`The server ended unexpectedly (${how}). The database is being stopped; npm start starts both again.`);
    void stop(1);
  });
  await server.ready;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`\nWaymark is ready after ${seconds} s: ${url}\n${howToSignIn(demonstration)}\nCtrl-C stops it.`);
  if (process.env['WAYMARK_STATISTICS'] !== '0') await loadStatistics(urls);
}

/** Beside the running server, since the first time it takes a while; file by file, as they become readable. */
async function loadStatistics(urls: RoleUrls): Promise<void> {
  const code = await runJobAloud(jobs.indicators, urls, url, []);
  if (code !== 0 && !stopping) console.error('Some official statistics are missing; npm run indicators tries again.');
}

/** Stops in the opposite order of starting, whatever asked for it, once. */
async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  for (const step of stops.toReversed()) {
    try {
      await step();
    } catch (error) {
      console.error(error);
      code = 1;
    }
  }
  if (code === 0) console.log('Stopped.');
  process.exit(code);
}

/** npm passes signals on, but when npm itself is killed nobody can reach us any more. */
function endWithLauncher(): void {
  const launcher = process.ppid;
  if (process.env['npm_lifecycle_event']) setInterval(() => process.ppid !== launcher && void stop(1), 500).unref();
}

function refuseTakenPort(): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) =>
      reject(
        new Error(`Port ${port} on ${host} cannot be used: ${error.message}. Choose another, for example: PORT=3001 npm start`),
      ),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function howToSignIn(demonstration: boolean): string {
  const file = inData('demo-access.json');
  if (!demonstration || !existsSync(file))
    return 'Make the first administrator with: npm run administrator -- --email you@example.org';
  const access = JSON.parse(readFileSync(file, 'utf8')) as {
    councils: { name: string; users: { email: string; role: string }[] }[];
  };
  const lead = access.councils
    .flatMap(({ name, users }) => users.map((user) => ({ ...user, name })))
    .find(({ role }) => role === 'lead');
  const example = lead ? ` For example ${lead.email}, lead of ${lead.name}.` : '';
  return `It holds demonstration data. Accounts and passwords are in ${file}.${example}`;
}
