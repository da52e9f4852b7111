import { dataFolder } from './places.ts';
import { mustRun, run } from './programs.ts';
import type { RoleUrls } from './role-urls.ts';

/** A program of the api's jobs folder, and the only database roles it is given. */
export interface Job {
  file: string;
  what: string;
  roles: (keyof RoleUrls)[];
}

export const jobs = {
  load: { file: 'api/src/jobs/load-reference-data.ts', what: 'Loading the reference data', roles: ['owner'] },
  indicators: { file: 'api/src/jobs/load-statistics.ts', what: 'Loading the official statistics', roles: ['owner'] },
  demonstration: {
    file: 'api/src/jobs/load-demonstration.ts',
    what: 'Loading the demonstration',
    roles: ['api', 'release'],
  },
  administrator: { file: 'api/src/jobs/create-administrator.ts', what: 'Making an administrator', roles: ['owner'] },
  release: { file: 'api/src/jobs/make-release.ts', what: 'Making a release', roles: ['release'] },
} satisfies Record<string, Job>;

const variables = { owner: 'DATABASE_URL', api: 'API_DATABASE_URL', release: 'RELEASE_DATABASE_URL' } as const;

/** Runs a job as a part of starting: quiet unless it fails. */
export async function runJob(job: Job, urls: RoleUrls, publicUrl: string): Promise<void> {
  await mustRun(job.what, { file: job.file, environment: environmentFor(job, urls, publicUrl) });
}

/** Runs a job that a person asked for: its output is theirs. Resolves with its exit code. */
export async function runJobAloud(job: Job, urls: RoleUrls, publicUrl: string, parameters: string[]): Promise<number> {
  const environment = environmentFor(job, urls, publicUrl);
  return (await run({ file: job.file, parameters, environment, output: 'shown' })).code;
}

function environmentFor(job: Job, urls: RoleUrls, publicUrl: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _o, API_DATABASE_URL: _a, RELEASE_DATABASE_URL: _r, ...others } = process.env;
  const given = Object.fromEntries(job.roles.map((role) => [variables[role], urls[role]]));
  return { ...others, ...given, PUBLIC_URL: publicUrl, WAYMARK_DATA_FOLDER: dataFolder };
}
