import Type from 'typebox';
import { apiKeyParams, apiKeySchemas } from '../../accounts/api-key.ts';
import { access, closed, nationalScopes, operation, ref } from '../../http/operation.ts';

const { ApiKey, NewApiKey, body, listExample } = apiKeySchemas(
  'NationalApiKey',
  nationalScopes,
  'releases:read',
  'What the key may do. None reaches what a council wrote',
);
export const namedSchemas = [ApiKey, NewApiKey];

export const listNationalApiKeys = operation({
  operationId: 'listNationalApiKeys',
  summary: 'List the national API keys',
  description: 'Newest first, without the revoked ones. Secrets are never shown again.',
  tag: 'National',
  access: access.administrator(null),
  response: { 200: Type.Object({ items: Type.Array(ref(ApiKey)) }, { ...closed, examples: [listExample] }) },
});

export const createNationalApiKey = operation({
  operationId: 'createNationalApiKey',
  summary: 'Make a national API key',
  description: 'For programs that read what national roles read; it reaches no council’s work. The secret is shown once.',
  tag: 'National',
  access: access.administrator(null),
  headers: { 'Idempotency-Key': 'Makes a repeated request answer the same, without the secret, and do nothing more' },
  body,
  response: { 201: ref(NewApiKey) },
  problems: ['idempotency.reused'],
});

export const revokeNationalApiKey = operation({
  operationId: 'revokeNationalApiKey',
  summary: 'Revoke a national API key',
  description: 'It stops working at once.',
  tag: 'National',
  access: access.administrator(null),
  params: apiKeyParams,
  response: { 204: Type.Null({ description: 'Revoked' }) },
  problems: ['api-key.not-found'],
});
