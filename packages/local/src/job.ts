// `npm run migrate`, `load`, `indicators`, `demonstration`, `administrator`, `release`: one job, on the database that DATABASE_URL names
// or on that of this checkout, which is started for the job when it does not run.
import { migrate } from '@waymark/db';
import { recordedSuperuserUrl } from '@waymark/db/embedded';
import { openLocalDatabase } from './database.ts';
import { jobs, runJobAloud } from './jobs.ts';
import { dataFolder } from './places.ts';
import { endPrograms } from './programs.ts';
import { roleUrls } from './role-urls.ts';
import { liveRun, releaseRun, takeRun } from './run-record.ts';

const [name = '', ...parameters] = process.argv.slice(2);
const publicUrl = process.env['PUBLIC_URL'] ?? `http://127.0.0.1:${process.env['PORT'] ?? 3000}`;

// The job ends, and then what was started for it.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, endPrograms);
try {
  process.exitCode = await runWithDatabase();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function runWithDatabase(): Promise<number> {
  const named = process.env['DATABASE_URL'];
  if (named) return runOn(named, publicUrl);
  const live = liveRun(dataFolder);
  const runningUrl = live && recordedSuperuserUrl(dataFolder);
  if (runningUrl) return runOn(runningUrl, live.url);
  await takeRun(dataFolder, `npm run ${name}`);
  const database = await openLocalDatabase((error) => console.error(error));
  try {
    return await runOn(database.adminUrl, publicUrl);
  } finally {
    await database.stop();
    releaseRun(dataFolder);
  }
}

async function runOn(adminUrl: string, url: string): Promise<number> {
  const urls = await roleUrls(dataFolder, adminUrl, process.env);
  const applied = await migrate(urls.owner);
  if (name === 'migrate') {
    console.log(applied > 0 ? `Applied ${applied} migrations.` : 'Nothing to migrate.');
    return 0;
  }
  const job = Object.entries(jobs).find(([known]) => known === name)?.[1];
  if (!job) throw new Error(`There is no job ${name}; there are migrate, ${Object.keys(jobs).join(', ')}.`);
  return runJobAloud(job, urls, url, parameters);
}
