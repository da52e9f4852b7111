import type { Database, SharedQueries } from '@waymark/db';
import { addNationalInvitation } from '../../accounts/account-link-store.ts';
import { checkPassword, type Proven } from '../../accounts/check-password.ts';
import { voidInvitations } from '../../accounts/invitation-store.ts';
import { Invitation, invitationFacts, withoutLink } from '../../accounts/invitation.ts';
import { newLink } from '../../accounts/links.ts';
import { newPasswordHash } from '../../accounts/new-password.ts';
import { addPerson, findPersonByEmail } from '../../accounts/people-store.ts';
import { setSessionCookie, type SessionCookie } from '../../accounts/session-cookie.ts';
import { readSession, startSession } from '../../accounts/session-store.ts';
import { sessionOf } from '../../accounts/session.ts';
import { hashSecret } from '../../http/credentials.ts';
import { created, headerOf, type App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { actorOf, recordEvent, recordNationalEvent, type Actor } from '../../journal/event-store.ts';
import { onceNationally } from '../../journal/idempotency-store.ts';
import { givesMore } from './rules.ts';
import { acceptInvitation, inviteNational } from './schema.ts';
import { grantNationalRole, findRole, readOffer, setRole, takeOffer, type Offer } from './store.ts';

export function invitationsRoutes(app: App, db: Database, publicUrl: URL, cookie: SessionCookie): void {
  addNamedSchemas(app, Invitation);

  app.post('/v1/invitations/accept', { schema: acceptInvitation }, async ({ body, ip }, reply) => {
    const tokenHash = hashSecret(body.token);
    const { email } = await readOffer(db, tokenHash);
    const known = await findPersonByEmail(db.shared, email);
    // Whoever holds a link must not get into an account by it that was there before.
    const proven = known && (await checkPassword(db, { email, password: body.password, address: ip }));
    if (proven === null) throw new ProblemError('auth.refused');
    const newcomer = proven ? undefined : await asNewcomer(email, body);
    const { token, session } = await db.transact(async (tx) => {
      const offer = await takeOffer(tx, tokenHash);
      const person = proven ?? (newcomer && (await addNewcomer(tx, newcomer)));
      // Somebody made an account with this address in the same moment; its password was not compared.
      if (!person) throw new ProblemError('auth.refused');
      await takeUp(tx, offer, person);
      const newToken = await startSession(tx, person);
      if (newToken === null) throw new ProblemError('auth.refused');
      return { token: newToken, session: sessionOf(await readSession(tx, hashSecret(newToken))) };
    });
    setSessionCookie(reply, cookie, token);
    return session;
  });

  app.post('/v1/national/invitations', { schema: inviteNational }, async (request, reply) => {
    const { body, headers } = request;
    const key = headerOf(headers, 'idempotency-key');
    const done = await request.national((tx, caller) => {
      const work = async () => {
        const { link, tokenHash } = newLink(publicUrl, 'invitation');
        const email = body.email.toLowerCase();
        const added = await addNationalInvitation(tx, { email, role: body.role, tokenHash, createdBy: caller.personId });
        const invitation = { id: added.id, email, role: body.role, expiresAt: added.expiresAt.toISOString(), link };
        await recordNationalEvent(tx, actorOf(caller), {
          action: 'national-invitation.created',
          subject: `national/invitations/${added.id}`,
          before: null,
          after: invitationFacts(invitation),
        });
        return invitation;
      };
      return onceNationally(tx, caller, { operation: 'inviteNational', key, content: { body } }, work, withoutLink);
    });
    return created(reply, done);
  });
}

async function asNewcomer(email: string, body: { name: string; password: string }) {
  const name = body.name.trim();
  return { email, name, passwordHash: await newPasswordHash(body.password, { email, name }, '/password') };
}

async function addNewcomer(tx: SharedQueries, newcomer: Parameters<typeof addPerson>[1]): Promise<Proven | undefined> {
  const added = await addPerson(tx, newcomer);
  return added && { ...added, passwordHash: newcomer.passwordHash };
}

/** Gives what the invitation offers, with its one event: in the council's chain, or in the nation's. */
async function takeUp(tx: SharedQueries, offer: Offer, person: Proven): Promise<void> {
  const actor: Actor = { actorKind: 'person', actorId: person.id, actorName: person.name };
  if (offer.kind === 'national') {
    if (!(await grantNationalRole(tx, person.id, offer.role))) throw new ProblemError('member.exists');
    const after = { name: person.name, email: person.email, role: offer.role };
    const change = { action: 'national-role.granted', subject: `people/${person.id}`, before: null, after };
    return recordNationalEvent(tx, actor, change);
  }
  const present = await findRole(tx, offer.councilId, person.id);
  if (!givesMore(present, offer.role)) throw new ProblemError('member.exists');
  await setRole(tx, offer.councilId, person.id, offer.role);
  await voidInvitations(tx, offer.councilId, person.email);
  const facts = (role: string) => ({ name: person.name, email: person.email, role });
  await recordEvent(tx, offer.councilId, actor, {
    action: 'member.joined',
    subject: `members/${person.id}`,
    before: present && facts(present),
    after: facts(offer.role),
  });
}
