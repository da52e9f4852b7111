import { apiKeyOf, newApiKey, refuseExpiry, withoutKey } from '../../accounts/api-key.ts';
import { created, headerOf, type App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { actorOf, recordEvent } from '../../journal/event-store.ts';
import { once } from '../../journal/idempotency-store.ts';
import { createApiKey, listApiKeys, namedSchemas, revokeApiKey } from './schema.ts';
import { addApiKey, findApiKeys, markRevoked } from './store.ts';

export function apiKeysRoutes(app: App): void {
  addNamedSchemas(app, ...namedSchemas);

  app.get('/v1/api-keys', { schema: listApiKeys }, async ({ council }) => {
    const rows = await council.read(findApiKeys);
    return { items: rows.map(apiKeyOf) };
  });

  app.post('/v1/api-keys', { schema: createApiKey }, async ({ council, body, headers }, reply) => {
    const key = headerOf(headers, 'idempotency-key');
    const done = await council.write((tx, caller) => {
      const work = async () => {
        refuseExpiry(body.expiresOn);
        const { secret, ...stored } = newApiKey();
        const councilId = caller.council.id;
        const row = await addApiKey(tx, { ...body, ...stored, name: body.name.trim(), councilId, createdBy: caller.personId });
        const after = apiKeyOf(row);
        const change = { action: 'api-key.created', subject: `api-keys/${row.id}`, before: null, after };
        await recordEvent(tx, councilId, actorOf(caller), change);
        const shown: typeof after & { key: string | null } = { ...after, key: secret };
        return shown;
      };
      return once(tx, caller, { operation: 'createApiKey', key, content: { body } }, work, withoutKey);
    });
    return created(reply, done);
  });

  app.delete('/v1/api-keys/:apiKeyId', { schema: revokeApiKey }, async ({ council, params }, reply) => {
    await council.write(async (tx, caller) => {
      const row = await markRevoked(tx, params.apiKeyId);
      if (!row) throw new ProblemError('api-key.not-found');
      const change = { action: 'api-key.revoked', subject: `api-keys/${row.id}`, before: apiKeyOf(row), after: null };
      await recordEvent(tx, caller.council.id, actorOf(caller), change);
    });
    void reply.code(204);
  });
}
