import type { Database } from '@waymark/db';
import { findAccountLink, takeAccountLink, voidPasswordResets } from '../../accounts/account-link-store.ts';
import { checkPassword } from '../../accounts/check-password.ts';
import { newPasswordHash } from '../../accounts/new-password.ts';
import { findPersonByEmail, findPersonById, setPassword } from '../../accounts/people-store.ts';
import { endSessionsOf } from '../../accounts/session-store.ts';
import { hashSecret } from '../../http/credentials.ts';
import type { App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { recordAccountEvent, recordNationalEvent, takeTurnsOf, type Actor } from '../../journal/event-store.ts';
import { changePassword, resetPassword } from './schema.ts';

export function passwordsRoutes(app: App, db: Database): void {
  app.put('/v1/password', { schema: changePassword }, async (request, reply) => {
    const caller = await request.authorise();
    const person = await findPersonById(db.shared, caller.principalId);
    if (!person) throw new Error('a session belongs to a person');
    const { currentPassword, newPassword } = request.body;
    const proven = await checkPassword(db, { email: person.email, password: currentPassword, address: request.ip });
    if (!proven) throw notYours();
    const passwordHash = await newPasswordHash(newPassword, person, '/newPassword');
    await db.transact(async (tx) => {
      if (!(await setPassword(tx, person.id, passwordHash, proven.passwordHash))) throw notYours();
      await endSessionsOf(tx, person.id, request.credential?.secretHash);
      await voidPasswordResets(tx, person.email);
      const change = { action: 'password.changed', subject: `people/${person.id}`, before: null, after: null };
      await recordNationalEvent(tx, actorOfPerson(person), change);
    });
    void reply.code(204);
  });

  app.post('/v1/password-resets/use', { schema: resetPassword }, async ({ body }, reply) => {
    const tokenHash = hashSecret(body.token);
    const link = await findAccountLink(db.shared, 'password_reset', tokenHash);
    const person = link && (await findPersonByEmail(db.shared, link.email));
    if (!person) throw new ProblemError('link.does-not-work');
    const passwordHash = await newPasswordHash(body.newPassword, person, '/newPassword');
    await db.transact(async (tx) => {
      await takeTurnsOf(tx, person.id);
      if (!(await takeAccountLink(tx, 'password_reset', tokenHash))) throw new ProblemError('link.does-not-work');
      await setPassword(tx, person.id, passwordHash);
      await endSessionsOf(tx, person.id);
      await voidPasswordResets(tx, person.email);
      const actor = actorOfPerson(person);
      const change = { action: 'password.reset', before: null };
      const { id, name, email } = person;
      await recordAccountEvent(tx, id, actor, { ...change, after: { name, email } });
      await recordNationalEvent(tx, actor, { ...change, subject: `people/${id}`, after: null });
    });
    void reply.code(204);
  });
}

function actorOfPerson({ id, name }: { id: string; name: string }): Actor {
  return { actorKind: 'person', actorId: id, actorName: name };
}

/** A fault of the request and not a 401: the session is as good as before. */
function notYours(): ProblemError {
  return new ProblemError('request.invalid', undefined, {
    faults: [{ message: 'is not your password', pointer: '/currentPassword' }],
  });
}
