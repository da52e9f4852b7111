import type { CouncilQueries } from '@waymark/db';
import { headerOf, notPresent, requireIfMatch, type App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { actorOf, recordEvent } from '../../journal/event-store.ts';
import { findConsent, holdOffFreezing, isFrozen, setConsent } from '../../wire/consent-store.ts';
import { whyNot } from './rules.ts';
import { Consent, getConsent, putConsent } from './schema.ts';
import { findFrameworkId } from './store.ts';
import { consentOf } from './wire.ts';

export function consentsRoutes(app: App): void {
  addNamedSchemas(app, Consent);

  app.get('/v1/consents/:frameworkCode/:cycleCode', { schema: getConsent }, async ({ council, params }, reply) => {
    const { consent } = await council.read((queries) => findAt(queries, params));
    void reply.header('etag', consent.etag);
    return consent;
  });

  app.put('/v1/consents/:frameworkCode/:cycleCode', { schema: putConsent }, async ({ council, params, body, headers }, reply) => {
    const consent = await council.write(async (tx, caller) => {
      await holdOffFreezing(tx);
      const { place, consent: before } = await findAt(tx, params);
      const ifMatch = requireIfMatch(headerOf(headers, 'if-match'));
      if (ifMatch !== before.etag) throw notPresent(ifMatch);
      if (body.contact && body.tier !== 'named' && body.tier !== 'public') {
        const faults = [{ message: 'can be given only by a council that is named', pointer: '/contact' }];
        throw new ProblemError('request.invalid', 'Nothing was changed.', { faults });
      }
      if (!before.choices.includes(body.tier)) throw new ProblemError('consent.frozen', whyNot(before.tier));
      await setConsent(tx, caller.council.id, place, body, caller.principalName);
      const { consent: after } = await findAt(tx, params);
      const subject = `consents/${params.frameworkCode}/${params.cycleCode}`;
      await recordEvent(tx, caller.council.id, actorOf(caller), { action: 'consent.changed', subject, before, after });
      return after;
    });
    void reply.header('etag', consent.etag);
    return consent;
  });
}

async function findAt(queries: CouncilQueries, params: { frameworkCode: string; cycleCode: string }) {
  const frameworkId = await findFrameworkId(queries, params.frameworkCode, params.cycleCode);
  if (frameworkId === undefined) throw new ProblemError('consent.not-found');
  const place = { frameworkId, cycleCode: params.cycleCode };
  return { place, consent: consentOf(params, await findConsent(queries, place), await isFrozen(queries, place)) };
}
