import type { JudgementWire } from './judgement-shape.ts';
import type { Content, Question } from './load.ts';
import type { Lead, Scene } from './scene.ts';

/** A judgement with words in it, about as long as people write. */
export const content: Content = {
  answer: { kind: 'stage', stage: '2' },
  strengths: 'Weekly tracking of every request for advice, seen by all three partners.',
  impact: 'Waits for advice fell from 11 to 7 weeks between two audits of 40 plans each.',
  areasForDevelopment: 'Health advice in the north of the area still comes late in one plan out of five.',
  gateReason: null,
};

/** The same thing, asked of the service and of its floor. */
export interface Pair {
  ours: Question;
  floor: Question;
}

/** Each lead starts an assessment over the API and saves its first two statements: one to be saved on, one to be read. */
export async function arrangeJudgements(
  scene: Scene,
  oursUrl: string,
  floorsUrl: string,
): Promise<{ saved: Pair; read: Pair }[]> {
  const assessments = [];
  for (const lead of scene.leads) assessments.push({ lead, ...(await startAssessment(oursUrl, lead)) });
  await copyJudgements(
    scene,
    assessments.map(({ assessmentId }) => assessmentId),
  );
  return assessments.map(({ lead, assessmentId, codes: [saved = '', read = ''] }) => {
    const pair = (code: string) => ({
      ours: { url: `${oursUrl}/v1/assessments/${assessmentId}/judgements/${code}`, headers: lead.headers },
      floor: { url: `${floorsUrl}/judgements/${assessmentId}/${code}`, headers: {} },
    });
    return { saved: pair(saved), read: pair(read) };
  });
}

async function startAssessment(oursUrl: string, { headers }: Lead): Promise<{ assessmentId: string; codes: string[] }> {
  const to = (path: string): Question => ({ url: `${oursUrl}/v1/assessments${path}`, headers });
  const place = { frameworkCode: 'effective-local-send-system', version: '1.0.0', cycleCode: '2026-27' };
  const started = await ask('POST', to(''), place);
  const { id: assessmentId, etag } = JSON.parse(started.body) as { id: string; etag: string }; // As the contract says.
  await ask('POST', to(`/${assessmentId}/moves`), { to: 'agreeing' }, etag);
  const list = await ask('GET', to(`/${assessmentId}/judgements`));
  const { items } = JSON.parse(list.body) as { items: JudgementWire[] }; // As the contract says.
  const firstTwo = items.slice(0, 2);
  for (const { statementCode, etag: tag } of firstTwo) {
    await ask('PUT', to(`/${assessmentId}/judgements/${statementCode}`), content, tag);
  }
  return { assessmentId, codes: firstTwo.map(({ statementCode }) => statementCode) };
}

/** The floor's rows are the same rows, in a table of its own without row security and with the shortest key. */
async function copyJudgements({ root }: Scene, assessmentIds: string[]): Promise<void> {
  await root.query('create schema floor');
  await root.query('grant usage on schema floor to waymark_api');
  await root.query('create table floor.judgements (like judgements, primary key (assessment_id, statement_code))');
  await root.query('insert into floor.judgements select * from judgements where assessment_id = any ($1)', [assessmentIds]);
  await root.query('grant select, update on floor.judgements to waymark_api');
  await root.query('analyze floor.judgements');
}

/** The floor keeps the whole answer ready, in one row. */
export async function arrangePlace({ root, leads }: Scene, oursUrl: string, floorsUrl: string, releaseId: string): Promise<Pair> {
  const ours = { url: `${oursUrl}/v1/releases/${releaseId}/our-place`, headers: leads[0]?.headers ?? {} };
  const place = await ask('GET', ours);
  await root.query('create table floor.places (release_id uuid primary key, content json not null)');
  await root.query('insert into floor.places values ($1, $2)', [releaseId, place.body]);
  await root.query('grant select on floor.places to waymark_api');
  return { ours, floor: { url: `${floorsUrl}/our-place/${releaseId}`, headers: {} } };
}

/** Anybody's question for the one public release: where it is, and as one who has it already asks. */
export async function arrangeRelease(oursUrl: string): Promise<{ releaseId: string; known: Question }> {
  const list = await ask('GET', { url: `${oursUrl}/v1/releases`, headers: {} });
  const { items } = JSON.parse(list.body) as { items: { id: string }[] }; // As the contract says.
  const releaseId = items[0]?.id;
  if (!releaseId) throw new Error('there is no public release');
  const url = `${oursUrl}/v1/releases/${releaseId}`;
  const { etag } = await ask('GET', { url, headers: {} });
  return { releaseId, known: { url, headers: { 'if-none-match': etag ?? '' } } };
}

/** @throws unless the service answers with a success */
export async function ask(method: string, { url, headers }: Question, body?: object, etag?: string) {
  const answer = await fetch(url, {
    method,
    headers: { ...headers, ...(body && { 'content-type': 'application/json' }), ...(etag !== undefined && { 'if-match': etag }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${url} answered ${answer.status}: ${text}`);
  return { body: text, etag: answer.headers.get('etag') };
}

/** An indicator whole, of all areas and with one among its neighbours. The floor reads the bytes once, and has them from then on. */
export async function arrangeStatistics({ root }: Scene, oursUrl: string, floorsUrl: string): Promise<Pair> {
  const ours = { url: `${oursUrl}/v1/indicators/plans-within-20-weeks/comparison?area=E06000001`, headers: {} };
  await root.query('create table floor.statistics (content text not null)');
  await root.query('insert into floor.statistics values ($1)', [(await ask('GET', ours)).body]);
  await root.query('grant select on floor.statistics to waymark_api');
  return { ours, floor: { url: `${floorsUrl}/statistics`, headers: {} } };
}
