import { v7 } from 'uuid';
import {
  addLocalStatement,
  answerAll,
  answerLocalStatement,
  blank,
  framework,
  openCycle,
  signOff,
  startAssessment,
} from '../../support/assessments.ts';
import { openDraft, publishNextVersion } from '../../support/drafts.ts';
import { approveAndPublish, freeze, signedOff } from '../../support/releases.ts';
import type { Someone, TestCouncil, World } from '../../support/world.ts';
import { Canaries } from './canaries.ts';

/** What an operation is called with: ids for its path, and what a body or a header needs. */
export interface Ids {
  assessmentId: string;
  /** ETag of the assessment. */
  etag: string;
  statementCode: string;
  revision: string;
  personId: string;
  apiKeyId: string;
  releaseId: string;
  gssCode: string;
  /** A national role. */
  role: string;
  /** The assessment's move to a later version. */
  moveId: string;
  localStatementId: string;
  frameworkCode: string;
  cycleCode: string;
  crosswalkCode: string;
  version: string;
  /** A draft that is being edited, a statement in it, and one of the version before. */
  draftId: string;
  partId: string;
  lineageId: string;
}

/** One council full of canaries, another that wants to know, and the others who may ask. */
export interface Scene {
  ours: TestCouncil;
  ids: Ids;
  foreign: TestCouncil;
  /** What only the council's own people write: never seen by anybody else, nor in a log. */
  words: Canaries;
  /** Names and addresses of its people: known to national administrators as well. */
  people: Canaries;
  suspended: TestCouncil;
  /** Signed off, and does not take part in releases. */
  apart: TestCouncil;
  ourCursor: string;
}

/** Fills every text field a council has, over the API where it can be. */
export async function setScene(world: World): Promise<Scene> {
  const { root } = world.database;
  const ours = await world.newCouncil();
  const foreign = await world.newCouncil();
  const suspended = await world.newCouncil();
  const words = new Canaries();
  const people = new Canaries();

  const sealed = await startAssessment(world, ours.lead);
  await answerAll(world, ours.editor, sealed.id);
  for (const code of ['A1', 'D4']) {
    await save(world, ours.editor, sealed.id, code, {
      answer: { kind: 'not_known', reason: words.plant('reason of a judgement') },
      strengths: words.plant('strengths'),
      impact: words.plant('impact'),
      areasForDevelopment: words.plant('areas for development'),
      gateReason: words.plant('reason for a gate'),
    });
  }
  await signOff(world, ours.lead, sealed.id, true);
  const read = await world.ask('GET', `/v1/assessments/${sealed.id}`, { as: ours.lead });
  await world.ask('POST', `/v1/assessments/${sealed.id}/reopen`, {
    as: ours.lead,
    body: { reason: words.plant('reason of a reopening') },
    headers: { 'if-match': read.body.etag },
  });
  await save(world, ours.editor, sealed.id, 'B1', {
    answer: { kind: 'stage', stage: '3' },
    ...blank,
    impact: words.plant('impact, reopened'),
  });

  const localStatementId = await plantLocalStatement(world, ours.editor, sealed.id, words);

  const email = `${people.plant('email of a member')}@people.example`;
  await root.query('update people set name = $1, email = $2 where id = $3', [
    people.plant('name of a member'),
    email,
    ours.viewer.personId,
  ]);
  const key = await world.ask('POST', '/v1/api-keys', {
    as: ours.lead,
    body: { name: words.plant('name of an API key'), scopes: ['assessments:read'], expiresOn: nextMonth() },
  });
  await world.ask('POST', '/v1/members/invitations', {
    as: ours.lead,
    body: { email: `${words.plant('email of an invitation')}@people.example`, role: 'viewer' },
    headers: { 'idempotency-key': 'the-same-for-everyone' },
  });
  const events = await world.ask('GET', '/v1/events?limit=2', { as: ours.lead });
  await root.query(`update councils set status = 'suspended' where id = $1`, [suspended.id]);

  // Twelve more, so that a release can be made; ours and these are counted, the foreign council is not.
  await signedOff(world, 13, { contribute: true });
  const [other] = await signedOff(world, 1, { contribute: false });
  if (!other) throw new Error('one was asked for');
  const release = await freeze(world);
  const analyst = await world.newNational('analyst');
  await approveAndPublish(world, analyst, release.id, '2099-01-01');

  // After the release, which counts one version.
  const { moveId, draftId, partId } = await moveToNextVersion(world, ours, sealed.id);
  const moved = await world.ask('GET', `/v1/assessments/${sealed.id}`, { as: ours.lead });

  const ids = {
    assessmentId: sealed.id,
    etag: moved.body.etag,
    statementCode: 'A1',
    revision: '1',
    personId: ours.viewer.personId ?? '',
    apiKeyId: key.body.id,
    releaseId: release.id,
    gssCode: ours.gssCode,
    role: 'analyst',
    moveId,
    localStatementId,
    ...{ draftId, partId, lineageId: partId },
    frameworkCode: framework.frameworkCode,
    cycleCode: openCycle,
    version: '2.0.0',
    crosswalkCode: 'effective-local-send-system-to-area-inspection',
  };
  return { ours, ids, foreign, words, people, suspended, apart: other.council, ourCursor: events.body.nextCursor };
}

/** So that answers with words in them are kept beside the assessment, too. After it comes one more version, and an open draft. */
async function moveToNextVersion(world: World, ours: TestCouncil, assessmentId: string) {
  const to = await publishNextVersion(world);
  const at = `/v1/assessments/${assessmentId}`;
  const preview = await world.ask('GET', `${at}/version-move?to=${to}`, { as: ours.lead });
  const body = { to, previewHash: preview.body.previewHash };
  const moved = await world.ask('POST', `${at}/version-moves`, { as: ours.lead, body });
  if (moved.status !== 201) throw new Error(`not moved: ${moved.text}`);
  await publishNextVersion(world);
  const draft = await openDraft(world, await world.newNational('national_editor'), framework.frameworkCode);
  await draft.add('scale', null, { code: 'spare', title: 'A spare one', stages: [] });
  await draft.remove('spare');
  return { moveId: moved.body.id, draftId: draft.id, partId: (await draft.part('A1')).id };
}

async function save(world: World, editor: Someone, assessmentId: string, code: string, body: object): Promise<void> {
  const address = `/v1/assessments/${assessmentId}/judgements/${code}`;
  const { headers } = await world.ask('GET', address, { as: editor });
  const saved = await world.ask('PUT', address, { as: editor, body, headers: { 'if-match': headers['etag'] ?? '' } });
  if (saved.status !== 200) throw new Error(`not saved: ${saved.text}`);
}

/** One whose every text is a canary. */
async function plantLocalStatement(world: World, editor: Someone, assessmentId: string, words: Canaries): Promise<string> {
  const id = await addLocalStatement(world, editor, assessmentId, {
    text: words.plant('text of a local statement'),
    shortTitle: words.plant('short title of a local statement'),
    themeCode: 'D',
  });
  const answer = { kind: 'not_known', reason: words.plant('reason of a local statement') };
  await answerLocalStatement(world, editor, assessmentId, id, answer, {
    strengths: words.plant('strengths, local'),
    impact: words.plant('local impact'),
    areasForDevelopment: words.plant('areas for development, local'),
  });
  return id;
}

export function nextMonth(): string {
  return new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
}

/** Ids of the same form that never existed. */
export function absentIds(ids: Ids): Ids {
  return { ...ids, moveId: v7(), localStatementId: v7(), assessmentId: v7(), personId: v7(), apiKeyId: v7(), releaseId: v7() };
}
