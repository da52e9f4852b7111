import { addPasswordReset, voidLinksToRole, voidPasswordResets } from '../../accounts/account-link-store.ts';
import { newLink } from '../../accounts/links.ts';
import { created, headerOf, type App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { actorOf, recordAccountEvent, recordNationalEvent, takeTurnsOf } from '../../journal/event-store.ts';
import { onceNationally } from '../../journal/idempotency-store.ts';
import { createPasswordReset, listPeople, PasswordReset, Person, removeNationalRole } from './schema.ts';
import { dropNationalRole, findPeopleByEmail, findPerson, lockAdministrators } from './store.ts';

export function peopleRoutes(app: App, publicUrl: URL): void {
  addNamedSchemas(app, Person, PasswordReset);

  app.get('/v1/people', { schema: listPeople }, async (request) => {
    const email = request.query.email.toLowerCase();
    const rows = await request.national((tx) => findPeopleByEmail(tx, email));
    return { items: rows.map(({ id, name, email: address, nationalRoles }) => ({ id, name, email: address, nationalRoles })) };
  });

  app.post('/v1/people/:personId/password-resets', { schema: createPasswordReset }, async (request, reply) => {
    const { params, headers } = request;
    const key = headerOf(headers, 'idempotency-key');
    const done = await request.national((tx, caller) => {
      const work = async () => {
        const person = await findPerson(tx, params.personId);
        if (!person) throw new ProblemError('person.not-found');
        await takeTurnsOf(tx, person.id);
        const { link, tokenHash } = newLink(publicUrl, 'passwordReset');
        await voidPasswordResets(tx, person.email);
        const added = await addPasswordReset(tx, { email: person.email, tokenHash, createdBy: caller.personId });
        const expiresAt = added.expiresAt.toISOString();
        const change = { action: 'password-reset.created', before: null };
        const { name, email } = person;
        await recordAccountEvent(tx, person.id, actorOf(caller), { ...change, after: { name, email, expiresAt } });
        const subject = `people/${person.id}`;
        await recordNationalEvent(tx, actorOf(caller), { ...change, subject, after: { expiresAt } });
        const shown: { expiresAt: string; link: string | null } = { expiresAt, link };
        return shown;
      };
      const withoutLink = (reset: { expiresAt: string; link: string | null }) => ({ ...reset, link: null });
      return onceNationally(tx, caller, { operation: 'createPasswordReset', key, content: { params } }, work, withoutLink);
    });
    return created(reply, done);
  });

  app.delete('/v1/people/:personId/national-roles/:role', { schema: removeNationalRole }, async (request, reply) => {
    const { personId, role } = request.params;
    await request.national(async (tx, caller) => {
      const administrators = await lockAdministrators(tx);
      // Who waited may have lost the role to whoever went first.
      if (!administrators.some((id) => id === caller.personId)) throw new ProblemError('auth.role');
      const person = await findPerson(tx, personId);
      if (!person) throw new ProblemError('person.not-found');
      if (!person.nationalRoles.includes(role)) throw new ProblemError('national-role.not-found');
      if (role === 'administrator' && administrators.length === 1)
        throw new ProblemError('national-role.last-administrator', 'Invite another administrator first.');
      await dropNationalRole(tx, person.id, role);
      await voidLinksToRole(tx, person, role);
      const before = { name: person.name, email: person.email, role };
      const change = { action: 'national-role.removed', subject: `people/${person.id}`, before, after: null };
      await recordNationalEvent(tx, actorOf(caller), change);
    });
    void reply.code(204);
  });
}
