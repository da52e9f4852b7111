import { sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { CouncilTx, SharedQueries } from '@waymark/db';
import { apiKeys, memberships, nationalApiKeys, nationalRoles } from '@waymark/db/schema';
import { hashPassword } from '../../accounts/password-hash.ts';
import { addPerson, findPersonByEmail, setPassword } from '../../accounts/people-store.ts';
import { newApiKey } from '../../accounts/api-key.ts';
import { councilScopes, nationalScopes } from '../../http/operation.ts';
import { recordEvent, recordNationalEvent } from '../../journal/event-store.ts';
import { councilOf, demonstrationActor } from './council-store.ts';

type CouncilRole = (typeof memberships.$inferInsert)['role'];
type NationalRole = (typeof nationalRoles.$inferInsert)['role'];

interface Newcomer {
  email: string;
  name: string;
  password: string;
}

/** Makes the person, or gives the one there the password. */
async function person(tx: SharedQueries, { email, name, password }: Newcomer): Promise<string> {
  const passwordHash = await hashPassword(password);
  const known = await findPersonByEmail(tx, email);
  if (known) {
    await setPassword(tx, known.id, passwordHash);
    return known.id;
  }
  const added = await addPerson(tx, { email, name, passwordHash });
  if (!added) throw new Error(`${email} is being added by someone else`);
  return added.id;
}

export async function addMember(tx: CouncilTx, newcomer: Newcomer, role: CouncilRole): Promise<void> {
  const councilId = await councilOf(tx);
  const personId = await person(tx, newcomer);
  const added = await tx
    .insert(memberships)
    .values({ councilId, personId, role })
    .onConflictDoNothing()
    .returning({ role: memberships.role });
  if (added.length === 0) return;
  const after = { email: newcomer.email, name: newcomer.name, role };
  await recordEvent(tx, councilId, demonstrationActor, {
    action: 'member.joined',
    subject: `members/${personId}`,
    before: null,
    after,
  });
}

const inAYear = sql<Date>`now() + interval '365 days'`;

/** A key that holds every scope; only its hash stays. */
export async function addCouncilKey(tx: CouncilTx): Promise<string> {
  const councilId = await councilOf(tx);
  const { secret, beginsWith, secretHash } = newApiKey();
  const id = v7();
  const name = 'Demonstration';
  await tx
    .insert(apiKeys)
    .values({ councilId, id, name, beginsWith, secretHash, scopes: [...councilScopes], expiresAt: inAYear });
  const after = { name, beginsWith, scopes: councilScopes };
  await recordEvent(tx, councilId, demonstrationActor, {
    action: 'api-key.created',
    subject: `api-keys/${id}`,
    before: null,
    after,
  });
  return secret;
}

export async function addNational(tx: SharedQueries, newcomer: Newcomer, role: NationalRole): Promise<void> {
  const personId = await person(tx, newcomer);
  const added = await tx
    .insert(nationalRoles)
    .values({ personId, role })
    .onConflictDoNothing()
    .returning({ role: nationalRoles.role });
  if (added.length === 0) return;
  const after = { email: newcomer.email, name: newcomer.name, role };
  await recordNationalEvent(tx, demonstrationActor, {
    action: 'national-role.given',
    subject: `people/${personId}`,
    before: null,
    after,
  });
}

export async function addNationalKey(tx: SharedQueries): Promise<string> {
  const { secret, beginsWith, secretHash } = newApiKey();
  const id = v7();
  const name = 'Demonstration';
  await tx.execute(sql`set local role waymark_national`);
  await tx.insert(nationalApiKeys).values({ id, name, beginsWith, secretHash, scopes: [...nationalScopes], expiresAt: inAYear });
  const after = { name, beginsWith, scopes: nationalScopes };
  await recordNationalEvent(tx, demonstrationActor, {
    action: 'national-api-key.created',
    subject: `national/api-keys/${id}`,
    before: null,
    after,
  });
  await tx.execute(sql`reset role`);
  return secret;
}
