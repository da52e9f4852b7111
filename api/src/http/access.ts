import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Caller, Changer, CouncilScope, Credential, Database, NationalTx } from '@waymark/db';
import { credentialOf, isCrossSite } from './credentials.ts';
import type { RouteAccess } from './operation.ts';
import { ProblemError } from './problems.ts';

declare module 'fastify' {
  interface FastifyRequest {
    credential: Credential | null;
    /** For operations of the council realm. */
    council: CouncilScope;
    /** For operations of the national realm: one transaction that cannot reach a council's work. */
    national<T>(work: (tx: NationalTx, caller: Changer, manages: (councilId: string) => Promise<void>) => Promise<T>): Promise<T>;
    /** Only who asks. */
    authorise(): Promise<Caller>;
  }
}

export interface AccessOptions {
  db: Database;
  cookieName: string;
  publicOrigin: string;
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

export function accessOf(request: FastifyRequest): RouteAccess | undefined {
  // `operation` writes it; Fastify's schema type does not know it.
  return (request.routeOptions.schema as { 'x-access'?: RouteAccess } | undefined)?.['x-access'];
}

/**
 * Closed unless an operation says otherwise. A request without a credential ends here; whether the credential works and
 * suffices is asked of the database together with the operation's own first statement.
 */
export function guardAccess(app: FastifyInstance, { db, cookieName, publicOrigin }: AccessOptions): void {
  app.decorateRequest('credential', null);
  const needed = (request: FastifyRequest, realm: 'council' | 'national') => {
    const access = accessOf(request);
    if (!request.credential || access?.realm !== realm)
      throw new Error(`${request.routeOptions.url} is not of the ${realm} realm`);
    return { credential: request.credential, access };
  };
  app.decorateRequest('council', {
    getter(this: FastifyRequest) {
      const { credential, access } = needed(this, 'council');
      return db.council(credential, access);
    },
  });
  app.decorateRequest('national', function (this: FastifyRequest, work) {
    const { credential, access } = needed(this, 'national');
    return db.national(credential, access, work);
  });
  app.decorateRequest('authorise', async function (this: FastifyRequest) {
    const access = accessOf(this);
    if (!this.credential || !access || access.realm === 'public' || access.realm === 'optional') {
      throw new Error(`${this.routeOptions.url} authorises nobody`);
    }
    return db.authorise(this.credential, access);
  });

  app.addHook('onRequest', (request, _reply, done) => {
    demandCredential(request);
    done();
  });
  const demandCredential = (request: FastifyRequest) => {
    const access = accessOf(request);
    // Not in the contract (the admin app's files), or open to all.
    if (!access) return;
    request.credential = credentialOf(request, cookieName);
    if (!safeMethods.has(request.method) && request.headers.authorization === undefined && isCrossSite(request, publicOrigin)) {
      throw new ProblemError('auth.cross-site');
    }
    if (access.realm === 'public') return;
    if (!request.credential && (access.realm !== 'optional' || request.headers.authorization !== undefined)) {
      throw new ProblemError('auth.required');
    }
  };
}
