import type { Someone, World } from './world.ts';

export const framework = { frameworkCode: 'effective-local-send-system', version: '1.0.0' };
export const openCycle = '2026-27';

/** Creates an assessment over the API and moves it to where judgements are recorded. */
export async function startAssessment(
  world: World,
  lead: Someone,
  cycleCode = openCycle,
  on = framework,
): Promise<{ id: string; etag: string }> {
  const made = await world.ask('POST', '/v1/assessments', { as: lead, body: { ...on, cycleCode } });
  if (made.status !== 201) throw new Error(`no assessment: ${made.text}`);
  const moved = await world.ask('POST', `/v1/assessments/${made.body.id}/moves`, {
    as: lead,
    body: { to: 'agreeing' },
    headers: { 'if-match': made.body.etag },
  });
  if (moved.status !== 200) throw new Error(`not moved: ${moved.text}`);
  return { id: made.body.id, etag: moved.body.etag };
}

export const blank = { strengths: '', impact: '', areasForDevelopment: '' };

/** Answers every statement in one batch, each with `stage`. */
export async function answerAll(
  world: World,
  editor: Someone,
  assessmentId: string,
  stage: string | ((index: number) => string) = '2',
) {
  const { body } = await world.ask('GET', `/v1/assessments/${assessmentId}/judgements`, { as: editor });
  const items = body.items.map((item: { statementCode: string; etag: string }, index: number) => ({
    statementCode: item.statementCode,
    etag: item.etag,
    answer: { kind: 'stage', stage: typeof stage === 'string' ? stage : stage(index) },
    ...blank,
  }));
  const saved = await world.ask('PATCH', `/v1/assessments/${assessmentId}/judgements`, { as: editor, body: { items } });
  if (saved.status !== 200) throw new Error(`not saved: ${saved.text}`);
}

/** Adds a local statement. @returns its id */
export async function addLocalStatement(
  world: World,
  editor: Someone,
  assessmentId: string,
  body: object = { text: 'Something we ask ourselves.' },
): Promise<string> {
  const added = await world.ask('POST', `/v1/assessments/${assessmentId}/local-statements`, { as: editor, body });
  if (added.status !== 201) throw new Error(`not added: ${added.text}`);
  return added.body.id;
}

/** Saves an answer to it, and other words with it where there are any. */
export async function answerLocalStatement(
  world: World,
  editor: Someone,
  assessmentId: string,
  localStatementId: string,
  answer: object,
  written: object = blank,
): Promise<void> {
  const at = `/v1/assessments/${assessmentId}/local-statements/${localStatementId}`;
  const { shortTitle, text, themeCode, etag } = (await world.ask('GET', at, { as: editor })).body;
  const body = { shortTitle, text, themeCode, answer, ...blank, ...written };
  const saved = await world.ask('PUT', at, { as: editor, body, headers: { 'if-match': etag } });
  if (saved.status !== 200) throw new Error(`not saved: ${saved.text}`);
}

/** Checks and signs off. */
export async function signOff(world: World, lead: Someone, assessmentId: string, contribute = false) {
  const { body } = await world.ask('GET', `/v1/assessments/${assessmentId}/check`, { as: lead });
  const signed = await world.ask('POST', `/v1/assessments/${assessmentId}/sign-off`, {
    as: lead,
    body: { contentHash: body.contentHash, contribute },
  });
  if (signed.status !== 201) throw new Error(`not signed: ${signed.text}`);
  return signed.body;
}
