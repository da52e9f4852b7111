import Type from 'typebox';
import { access, closed, operation, ref } from '../../http/operation.ts';
import { oneLine } from '../../http/text.ts';
import { assessmentParams } from '../../wire/assessment.ts';
import {
  code,
  localContent,
  localJudgement,
  localStatementExample,
  LocalStatementId,
  localWords,
  shortTitle,
} from '../../wire/local-statement.ts';

/** More than this is a framework of one's own. */
export const mostLocalStatements = 50;

const example = {
  ...localStatementExample,
  version: 2,
  etag: '"2"',
  updatedAt: '2026-11-23T14:14:00.000Z',
  updatedBy: { id: '01932f5e-7b1c-7000-8000-000000000002', name: 'Priya Shah' },
};

export const LocalStatement = Type.Object(
  {
    ...localContent,
    version: Type.Integer({ minimum: 1 }),
    etag: Type.String({ description: 'Send it back in If-Match' }),
    updatedAt: Type.String({ format: 'date-time' }),
    updatedBy: Type.Object(
      {
        id: Type.Union([Type.String({ format: 'uuid' }), Type.Null()], { description: 'null: an API key saved it' }),
        name: Type.String(),
      },
      { ...closed, description: 'Who saved it last' },
    ),
  },
  {
    $id: 'LocalStatement',
    ...closed,
    description: 'A statement that a council adds for itself, with its judgement. It is never counted in a release',
    examples: [example],
  },
);

const params = Type.Object({ ...assessmentParams.properties, localStatementId: LocalStatementId }, closed);
const common = { tag: 'Local statements' } as const;
const onePlace = ['local-statement.not-found', 'assessment.state', 'precondition.required', 'precondition.failed'] as const;

export const listLocalStatements = operation({
  operationId: 'listLocalStatements',
  summary: 'List the local statements of an assessment',
  description:
    'In the order they were added. Statements that the council added for itself: nobody else sees them, and no release, comparison or projection holds them.',
  ...common,
  access: access.viewer('assessments:read'),
  params: assessmentParams,
  response: {
    200: Type.Object({ items: Type.Array(ref(LocalStatement)) }, { ...closed, examples: [{ items: [example] }] }),
  },
  problems: ['assessment.not-found'],
});

export const addLocalStatement = operation({
  operationId: 'addLocalStatement',
  summary: 'Add a local statement',
  description:
    `Unanswered, at the end. An assessment holds at most ${mostLocalStatements}. Only while it is agreeing. Theme and scale are of ` +
    "the version that the assessment is on; without `scaleCode` it is the version's first scale. The scale cannot change " +
    'afterwards, and a move to a later version leaves it as it is. The next assessment with the same framework starts with it, unanswered.',
  ...common,
  access: access.editor('assessments:write'),
  params: assessmentParams,
  headers: { 'Idempotency-Key': 'Makes a repeated request answer the same and do nothing more' },
  body: Type.Object(
    {
      text: localWords.text,
      shortTitle: Type.Optional(Type.String({ ...shortTitle, ...oneLine, description: 'For lists' })),
      themeCode: Type.Optional(code),
      scaleCode: Type.Optional(code),
    },
    {
      ...closed,
      examples: [
        { text: localStatementExample.text, shortTitle: localStatementExample.shortTitle, themeCode: 'D', scaleCode: 'main' },
      ],
    },
  ),
  response: {
    201: ref(LocalStatement, {
      ...example,
      answer: { kind: 'not_answered' },
      strengths: '',
      impact: '',
      version: 1,
      etag: '"1"',
    }),
  },
  problems: ['assessment.not-found', 'assessment.state', 'local-statement.too-many', 'idempotency.reused'],
});

export const getLocalStatement = operation({
  operationId: 'getLocalStatement',
  summary: 'Read one local statement',
  description: 'With its judgement: the two are one thing, under one ETag.',
  ...common,
  access: access.viewer('assessments:read'),
  params,
  response: { 200: ref(LocalStatement) },
  problems: ['local-statement.not-found'],
});

export const putLocalStatement = operation({
  operationId: 'putLocalStatement',
  summary: 'Save one local statement',
  description:
    'Replaces its words and its judgement whole. Only while the assessment is agreeing. Does not change the ETag of the assessment.',
  ...common,
  access: access.editor('assessments:write'),
  params,
  headers: { 'If-Match': 'The ETag of the local statement you read' },
  body: Type.Object(
    { ...localWords, ...localJudgement },
    {
      ...closed,
      description: 'The whole local statement, but for its scale, which stays',
      examples: [
        {
          shortTitle: example.shortTitle,
          text: example.text,
          themeCode: example.themeCode,
          answer: example.answer,
          strengths: example.strengths,
          impact: example.impact,
          areasForDevelopment: example.areasForDevelopment,
        },
      ],
    },
  ),
  response: { 200: ref(LocalStatement) },
  problems: onePlace,
});

export const removeLocalStatement = operation({
  operationId: 'removeLocalStatement',
  summary: 'Take out a local statement',
  description: 'Only while the assessment is agreeing. Sealed copies keep it, and so does the event.',
  ...common,
  access: access.editor('assessments:write'),
  params,
  headers: { 'If-Match': 'The ETag of the local statement you read' },
  response: { 204: Type.Null({ description: 'It is taken out' }) },
  problems: onePlace,
});
