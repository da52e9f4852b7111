// Loads the demonstration: every local area as a council with made-up judgements, accounts to sign in with, and a release.
// It can be run again: what is there is left alone. Needs API_DATABASE_URL, RELEASE_DATABASE_URL, PUBLIC_URL, WAYMARK_DATA_FOLDER.
import { randomBytes } from 'node:crypto';
import { openDatabase, type Database } from '@waymark/db';
import { inventCouncils, planAccounts, readShipped, type DemonstrationCouncil } from '@waymark/reference-data';
import {
  accessFileIn,
  readAccess,
  writeAccess,
  type DemonstrationAccess,
  type DemonstrationUser,
} from './demonstration/access-file.ts';
import { addCouncilKey, addMember, addNational, addNationalKey } from './demonstration/account-store.ts';
import { actFor, addCouncil, findCouncils, findVersion } from './demonstration/council-store.ts';
import { judge } from './demonstration/judge.ts';
import { publishForDemonstration } from './demonstration/release-store.ts';
import { makeRelease } from './make-release.ts';

/** Signed off in the cycle that is over, so that its release can be public; under way in the one that is open. */
const sealedCycle = '2025-26';
const openCycle = '2026-27';
const frameworkFile = 'effective-local-send-system.json';

interface Settings {
  apiUrl: string;
  releaseUrl: string;
  publicUrl: string;
  dataFolder: string;
}

/** @returns how many councils were made now, and how many were there. */
export async function loadDemonstration({
  apiUrl,
  releaseUrl,
  publicUrl,
  dataFolder,
}: Settings): Promise<{ made: number; there: number }> {
  const shipped = await readShipped();
  if ('faults' in shipped) throw new Error('The shipped reference data has faults; load it to see them.');
  const framework = shipped.data.frameworks.find(({ fileName }) => fileName === frameworkFile);
  if (!framework) throw new Error(`${frameworkFile} is not shipped`);
  const councils = inventCouncils(shipped.data.reference.areas, framework.content);
  const db = openDatabase({ url: apiUrl, poolSize: 4 });
  try {
    const known = await findCouncils(db);
    if (known.hasReal) throw new Error('There are real councils here: a demonstration is never loaded beside them.');
    const version = await findVersion(db, framework.content.code, framework.version);
    for (const council of councils) {
      if (known.idOf.has(council.area.gssCode)) continue;
      // One transaction for each council: an interrupted load goes on where it stopped.
      await db.transact(async (tx) => {
        const acting = await addCouncil(tx, council.area.gssCode);
        if (council.progress === 'not_started') return;
        const cycleCode = council.progress === 'under_way' ? openCycle : sealedCycle;
        await judge(acting, council, { frameworkId: version.frameworkId, versionId: version.id, cycleCode });
      });
    }
    await releaseOnce(db, releaseUrl, framework.content.code);
    await giveAccess(db, councils, publicUrl, dataFolder);
    return { made: councils.length - known.idOf.size, there: known.idOf.size };
  } finally {
    await db.close();
  }
}

async function releaseOnce(db: Database, releaseUrl: string, frameworkCode: string): Promise<void> {
  const request = { frameworkCode, cycleCode: sealedCycle, demonstration: true };
  await publishForDemonstration(db, request, () => makeRelease(releaseUrl, request));
}

/** Makes the accounts and writes how to sign in, once; later starts only keep the address current. */
async function giveAccess(db: Database, councils: DemonstrationCouncil[], baseUrl: string, dataFolder: string): Promise<void> {
  const earlier = await readAccess(dataFolder);
  if (earlier) {
    if (earlier.baseUrl !== baseUrl) await writeAccess(dataFolder, { ...earlier, baseUrl });
    return;
  }
  const plan = planAccounts(councils);
  const { idOf } = await findCouncils(db);
  const access: DemonstrationAccess = { baseUrl, councils: [], national: { users: [], apiKey: '' } };
  for (const { gssCode, name, users } of plan.councils) {
    const given = users.map(withPassword);
    const apiKey = await db.transact(async (tx) => {
      const acting = await actFor(tx, idOf.get(gssCode) ?? '');
      for (const user of given) await addMember(acting, user, user.role);
      return addCouncilKey(acting);
    });
    access.councils.push({ gssCode, name, users: given.map(written), apiKey });
  }
  const national = plan.national.map(withPassword);
  access.national.apiKey = await db.transact(async (tx) => {
    for (const user of national) await addNational(tx, user, user.role === 'editor' ? 'national_editor' : user.role);
    return addNationalKey(tx);
  });
  access.national.users = national.map(written);
  await writeAccess(dataFolder, access);
}

function withPassword<T extends object>(user: T): T & { password: string } {
  return { ...user, password: randomBytes(12).toString('base64url') };
}

function written({ email, password, role }: DemonstrationUser): DemonstrationUser {
  return { email, password, role };
}

if (import.meta.main) {
  const {
    API_DATABASE_URL: apiUrl,
    RELEASE_DATABASE_URL: releaseUrl,
    PUBLIC_URL: publicUrl,
    WAYMARK_DATA_FOLDER: dataFolder,
  } = process.env;
  if (!apiUrl || !releaseUrl || !publicUrl || !dataFolder) {
    console.error('Needs API_DATABASE_URL, RELEASE_DATABASE_URL, PUBLIC_URL and WAYMARK_DATA_FOLDER in the environment.');
    process.exit(1);
  }
  const { made, there } = await loadDemonstration({ apiUrl, releaseUrl, publicUrl, dataFolder });
  console.log(
    `Demonstration councils made: ${made}. There already: ${there}. The release of ${sealedCycle} is made and published.`,
  );
  console.log(`Accounts and passwords: ${accessFileIn(dataFolder)}`);
}
