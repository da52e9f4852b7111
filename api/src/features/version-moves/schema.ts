import { versionPattern } from '@waymark/reference-data';
import Type from 'typebox';
import { outcomes } from '../../domain/editions/path.ts';
import { access, closed, operation, ref } from '../../http/operation.ts';
import { Answer, GateReason } from '../../wire/answer.ts';
import { assessmentParams } from '../../wire/assessment.ts';

const version = Type.String({ pattern: versionPattern, description: 'major.minor.patch' });
const statement = Type.Object(
  { statementCode: Type.String(), title: Type.String(), text: Type.String() },
  { additionalProperties: false, description: 'A statement of one of the two versions' },
);
const words = { strengths: Type.String(), impact: Type.String(), areasForDevelopment: Type.String(), gateReason: GateReason };
const statementExample = { statementCode: 'D4', title: 'Plans issued on time', text: 'Plans are issued on time.' };
const answerExample = {
  ...statementExample,
  version: '1.0.0',
  outcome: 'read_again',
  answer: { kind: 'stage', stage: '2' },
  strengths: 'Weekly tracking.',
  impact: '',
  areasForDevelopment: '',
  gateReason: null,
  targets: [{ ...statementExample, text: 'Plans are issued within the legal time limit.' }],
} as const;

const outcome = Type.Enum([...outcomes], {
  description:
    'carried: as it is. read_again: as it is, to words that changed. words_only: its words go, its stage does not. split: its words go to ' +
    'each target, its stage to none. merged: it is kept beside the target. retired: it is no longer asked, and kept.',
});

export const MovedAnswer = Type.Object(
  {
    ...statement.properties,
    version,
    outcome,
    answer: ref(Answer),
    ...words,
    targets: Type.Array(statement, { description: 'The statements of the later version that it leads to' }),
  },
  {
    $id: 'MovedAnswer',
    ...closed,
    description: 'An answer of the earlier version, and what becomes of it',
    examples: [answerExample],
  },
);

export const VersionMovePreview = Type.Object(
  {
    from: version,
    to: version,
    previewHash: Type.String({
      pattern: '^[0-9a-f]{64}$',
      description: 'Send it back: nothing else will be done than what is listed here',
    }),
    undoDays: Type.Integer({ description: 'For how many days a move can be undone, while nothing was changed after it' }),
    answers: Type.Array(ref(MovedAnswer), { description: 'Every statement of the earlier version' }),
    newStatements: Type.Array(statement, { description: 'Statements of the later version that nothing leads to' }),
  },
  {
    $id: 'VersionMovePreview',
    ...closed,
    examples: [
      { from: '1.0.0', to: '1.1.0', previewHash: '0'.repeat(64), undoDays: 14, answers: [answerExample], newStatements: [] },
    ],
  },
);

const moveExample = {
  id: '01932f5e-7b1c-7000-8000-0000000000f1',
  from: '1.0.0',
  to: '1.1.0',
  movedAt: '2026-11-26T10:00:00.000Z',
  movedByName: 'Priya Shah',
  undoUntil: '2026-12-10T10:00:00.000Z',
  undoneAt: null,
  undoneByName: null,
};

export const VersionMove = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    from: version,
    to: version,
    movedAt: Type.String({ format: 'date-time' }),
    movedByName: Type.String(),
    undoUntil: Type.String({ format: 'date-time' }),
    undoneAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()], { description: 'null: it stands' }),
    undoneByName: Type.Union([Type.String(), Type.Null()]),
  },
  { $id: 'VersionMove', ...closed, examples: [moveExample] },
);

const common = { tag: 'Assessments' } as const;
const onMove = Type.Object(
  { ...assessmentParams.properties, moveId: Type.String({ format: 'uuid', description: 'The move' }) },
  closed,
);

export const previewVersionMove = operation({
  operationId: 'previewVersionMove',
  summary: 'See what moving to a later version would do',
  description: 'To every answer of an open assessment. Nothing is changed.',
  ...common,
  access: access.viewer('assessments:read'),
  params: assessmentParams,
  querystring: Type.Object({ to: version }, closed),
  response: { 200: ref(VersionMovePreview) },
  problems: ['assessment.not-found', 'assessment.state', 'assessment.no-version-move'],
});

export const moveToVersion = operation({
  operationId: 'moveToVersion',
  summary: 'Move an assessment to a later version',
  description:
    'Does what the preview said, or nothing. No answer is deleted: what has no place in the later version is among the earlier answers. ' +
    'Local statements stay as they are, on the scale they were written on.',
  ...common,
  access: access.leadOrKey('assessments:write'),
  params: assessmentParams,
  headers: { 'Idempotency-Key': 'Makes a repeated request answer the same and do nothing more' },
  body: Type.Object(
    { to: version, previewHash: Type.String({ pattern: '^[0-9a-f]{64}$' }) },
    { ...closed, examples: [{ to: '1.1.0', previewHash: '0'.repeat(64) }] },
  ),
  response: { 201: ref(VersionMove) },
  problems: [
    'assessment.not-found',
    'assessment.state',
    'assessment.no-version-move',
    'precondition.failed',
    'idempotency.reused',
  ],
});

export const listVersionMoves = operation({
  operationId: 'listVersionMoves',
  summary: "List an assessment's moves between versions",
  description: 'The latest first.',
  ...common,
  access: access.viewer('assessments:read'),
  params: assessmentParams,
  response: { 200: Type.Object({ items: Type.Array(ref(VersionMove)) }, { ...closed, examples: [{ items: [moveExample] }] }) },
  problems: ['assessment.not-found'],
});

export const undoVersionMove = operation({
  operationId: 'undoVersionMove',
  summary: 'Undo a move to a later version',
  description:
    'Puts every answer back as it was. Refused when its time is over or anything was changed since: later work is never lost.',
  ...common,
  access: access.leadOrKey('assessments:write'),
  params: onMove,
  response: { 200: ref(VersionMove) },
  problems: ['assessment.not-found', 'assessment.no-undo'],
});

export const listEarlierAnswers = operation({
  operationId: 'listEarlierAnswers',
  summary: 'List answers that earlier versions asked for',
  description: 'What was answered and did not go to a later version as it was, by the moves that stand, the latest first.',
  ...common,
  access: access.viewer('assessments:read'),
  params: assessmentParams,
  response: { 200: Type.Object({ items: Type.Array(ref(MovedAnswer)) }, { ...closed, examples: [{ items: [answerExample] }] }) },
  problems: ['assessment.not-found'],
});

export const namedMoveSchemas = [MovedAnswer, VersionMovePreview, VersionMove];
