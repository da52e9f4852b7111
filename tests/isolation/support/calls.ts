import { routes, type Route } from '../../support/contract.ts';
import { blank } from '../../support/assessments.ts';
import { exampleBody, neededQueries } from '../../support/requests.ts';
import type { Question, Someone } from '../../support/world.ts';
import { nextMonth, type Ids } from './scene.ts';

/**
 * A body for each operation that takes one, well formed, so that a refusal is never one of form. An operation that is
 * missing here fails the matrix.
 */
const bodies: Record<string, (ids: Ids) => unknown> = {
  createAssessment: () => ({ frameworkCode: 'ehc-partnership-strength', version: '1.0.0', cycleCode: '2026-27' }),
  moveAssessment: () => ({ to: 'agreeing' }),
  saveJudgements: ({ statementCode }) => ({
    items: [{ statementCode, etag: '"2"', answer: { kind: 'not_answered' }, ...blank }],
  }),
  putJudgement: () => ({ answer: { kind: 'not_answered' }, ...blank }),
  signOffAssessment: () => ({ contentHash: '0'.repeat(64), contribute: true }),
  reopenAssessment: () => ({ reason: 'A reason.' }),
  addLocalStatement: () => ({ text: 'Something we ask ourselves.' }),
  putLocalStatement: () => ({
    ...{ shortTitle: null, text: 'Something we ask ourselves.', themeCode: null },
    answer: { kind: 'not_answered' },
    ...blank,
  }),
  putConsent: () => ({ tier: 'private', contact: null }),
  openRelease: () => ({ frameworkCode: 'effective-local-send-system', cycleCode: '2027-28' }),
  freezeRelease: () => ({}),
  publishRelease: () => ({ publicFrom: '2027-01-01' }),
  withdrawRelease: () => ({ reason: 'A reason.' }),
  changePassword: () => ({ currentPassword: 'not the password', newPassword: 'a longer new secret' }),
  inviteNational: () => ({ email: 'someone@people.example', role: 'analyst' }),
  inviteMember: () => ({ email: 'someone@people.example', role: 'viewer' }),
  changeMemberRole: () => ({ role: 'editor' }),
  createApiKey: () => ({ name: 'A key', scopes: ['assessments:read'], expiresOn: nextMonth() }),
  createCouncil: () => ({ gssCode: 'E06000060' }),
  setCouncilStatus: () => ({ status: 'active' }),
  inviteLead: () => ({ email: 'someone@people.example' }),
  moveToVersion: () => ({ to: '3.0.0', previewHash: '0'.repeat(64) }),
  createNationalApiKey: () => ({ name: 'A key', scopes: ['releases:read'], expiresOn: nextMonth() }),
};

/** Of what is changed, where that is not the assessment. */
const etags: Record<string, string> = {
  putJudgement: '"2"',
  putLocalStatement: '"2"',
  removeLocalStatement: '"2"',
  putConsent: '"1"',
};

/** Ours has moved to 2.0.0 already. */
const queries: typeof neededQueries = { ...neededQueries, previewVersionMove: () => '?to=3.0.0' };

/** The operations that somebody has to be authorised for. */
export const guardedRoutes = routes.filter(({ operation }) => !['public', 'optional'].includes(operation['x-access'].realm));

export function withPathId(route: Route): boolean {
  return /\{(assessmentId|personId|apiKeyId|releaseId)\}/.test(route.path);
}

/** The request for an operation, well formed, with these ids. */
export function callOf(route: Route, ids: Ids, as: Someone): { method: string; path: string; question: Question } {
  const { operation } = route;
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
    const id = (ids as unknown as Record<string, string>)[name]; // A missing id is seen on the next line.
    if (id === undefined) throw new Error(`${operation.operationId} needs ${name}; add it to the scene`);
    return id;
  });
  // Drafts hold nothing of a council: the contract's own examples will do.
  const ofDrafts = operation.tags?.includes('Framework drafts') ? () => exampleBody(route) : undefined;
  const body = bodies[operation.operationId] ?? ofDrafts;
  if (operation.requestBody && !body) throw new Error(`${operation.operationId} needs a body; add it to the calls`);
  const names = (operation.parameters ?? []).filter((parameter) => parameter.in === 'header').map(({ name }) => name);
  const headers: Record<string, string> = {
    ...(names.includes('If-Match') && { 'if-match': etags[operation.operationId] ?? ids.etag }),
    ...(names.includes('Idempotency-Key') && { 'idempotency-key': 'the-same-for-everyone' }),
  };
  return {
    method: route.method,
    path: `${path}${queries[operation.operationId]?.({ ...ids }) ?? ''}`,
    question: { as, headers, ...(operation.requestBody && body && { body: body(ids) }) },
  };
}
