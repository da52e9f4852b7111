import { apiKeyOf, newApiKey, refuseExpiry, withoutKey } from '../../accounts/api-key.ts';
import { created, headerOf, type App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { actorOf, recordNationalEvent } from '../../journal/event-store.ts';
import { onceNationally } from '../../journal/idempotency-store.ts';
import { createNationalApiKey, listNationalApiKeys, namedSchemas, revokeNationalApiKey } from './schema.ts';
import { addNationalKey, findNationalKeys, markRevoked } from './store.ts';

export function nationalKeysRoutes(app: App): void {
  addNamedSchemas(app, ...namedSchemas);

  app.get('/v1/national/api-keys', { schema: listNationalApiKeys }, async (request) => {
    const rows = await request.national(findNationalKeys);
    return { items: rows.map(apiKeyOf) };
  });

  app.post('/v1/national/api-keys', { schema: createNationalApiKey }, async (request, reply) => {
    const { body, headers } = request;
    const key = headerOf(headers, 'idempotency-key');
    const done = await request.national((tx, caller) => {
      const work = async () => {
        refuseExpiry(body.expiresOn);
        const { secret, ...stored } = newApiKey();
        const row = await addNationalKey(tx, { ...body, ...stored, name: body.name.trim(), createdBy: caller.personId });
        const after = apiKeyOf(row);
        const change = { action: 'national-api-key.created', subject: `national/api-keys/${row.id}`, before: null, after };
        await recordNationalEvent(tx, actorOf(caller), change);
        const shown: typeof after & { key: string | null } = { ...after, key: secret };
        return shown;
      };
      return onceNationally(tx, caller, { operation: 'createNationalApiKey', key, content: { body } }, work, withoutKey);
    });
    return created(reply, done);
  });

  app.delete('/v1/national/api-keys/:apiKeyId', { schema: revokeNationalApiKey }, async (request, reply) => {
    const { apiKeyId } = request.params;
    await request.national(async (tx, caller) => {
      const row = await markRevoked(tx, apiKeyId);
      if (!row) throw new ProblemError('api-key.not-found');
      const subject = `national/api-keys/${row.id}`;
      await recordNationalEvent(tx, actorOf(caller), {
        action: 'national-api-key.revoked',
        subject,
        before: apiKeyOf(row),
        after: null,
      });
    });
    void reply.code(204);
  });
}
