import Type from 'typebox';
import { apiKeyParams, apiKeySchemas } from '../../accounts/api-key.ts';
import { access, closed, councilScopes, operation, ref } from '../../http/operation.ts';

const { ApiKey, NewApiKey, body, listExample } = apiKeySchemas(
  'ApiKey',
  councilScopes,
  'assessments:read',
  'What the key may do. `events:read` includes the words of judgements, as they were before and after each change, also ' +
    'without `assessments:read`',
);
export const namedSchemas = [ApiKey, NewApiKey];

export const listApiKeys = operation({
  operationId: 'listApiKeys',
  summary: "List the council's API keys",
  description: 'Newest first, without the revoked ones. Secrets are never shown again.',
  tag: 'API keys',
  access: access.lead,
  response: { 200: Type.Object({ items: Type.Array(ref(ApiKey)) }, { ...closed, examples: [listExample] }) },
});

export const createApiKey = operation({
  operationId: 'createApiKey',
  summary: 'Make an API key',
  description: 'For programs that act for this council. The secret is shown once.',
  tag: 'API keys',
  access: access.lead,
  headers: { 'Idempotency-Key': 'Makes a repeated request answer the same, without the secret, and do nothing more' },
  body,
  response: { 201: ref(NewApiKey) },
  problems: ['idempotency.reused'],
});

export const revokeApiKey = operation({
  operationId: 'revokeApiKey',
  summary: 'Revoke an API key',
  description: 'It stops working at once.',
  tag: 'API keys',
  access: access.lead,
  params: apiKeyParams,
  response: { 204: Type.Null({ description: 'Revoked' }) },
  problems: ['api-key.not-found'],
});
