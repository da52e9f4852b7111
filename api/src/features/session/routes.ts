import type { FastifyRequest } from 'fastify';
import type { Database } from '@waymark/db';
import { checkPassword } from '../../accounts/check-password.ts';
import { clearSessionCookie, sessionBrought, setSessionCookie, type SessionCookie } from '../../accounts/session-cookie.ts';
import { clearOldSessions, endSession, readSession, startSession } from '../../accounts/session-store.ts';
import { Session, sessionOf } from '../../accounts/session.ts';
import { clearOldTries } from '../../accounts/throttle-store.ts';
import { hashSecret } from '../../http/credentials.ts';
import type { App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { extendSession, getSession, signIn, signOut } from './schema.ts';

export function sessionRoutes(app: App, db: Database, cookie: SessionCookie): void {
  addNamedSchemas(app, Session);

  app.post('/v1/session', { schema: signIn }, async (request, reply) => {
    const proven = await checkPassword(db, { ...request.body, address: request.ip });
    if (!proven) throw new ProblemError('auth.refused');
    const former = sessionBrought(request, cookie);
    const signedIn = await db.transact(async (tx) => {
      // Signing in again leaves no session behind that nobody holds any more.
      if (former) await endSession(tx, former);
      const token = await startSession(tx, proven);
      return token === null ? null : { token, session: sessionOf(await readSession(tx, hashSecret(token))) };
    });
    if (!signedIn) throw new ProblemError('auth.refused');
    await clearOldSessions(db.shared);
    await clearOldTries(db);
    setSessionCookie(reply, cookie, signedIn.token);
    return signedIn.session;
  });

  app.get('/v1/session', { schema: getSession }, async (request) => {
    return sessionOf(await readSession(db.shared, await sessionUsed(request)));
  });

  app.put('/v1/session', { schema: extendSession }, async (request) => {
    await request.authorise();
    return sessionOf(await readSession(db.shared, await sessionUsed(request)));
  });

  app.delete('/v1/session', { schema: signOut }, async (request, reply) => {
    await request.authorise();
    await endSession(db.shared, await sessionUsed(request));
    clearSessionCookie(reply, cookie);
    void reply.code(204);
  });
}

/** The hash of the session's token; an API key is refused as `authorise` refuses it. */
async function sessionUsed(request: FastifyRequest): Promise<Buffer> {
  const { credential } = request;
  if (credential?.kind === 'session') return credential.secretHash;
  await request.authorise();
  throw new Error('authorise lets no key act as a person');
}
