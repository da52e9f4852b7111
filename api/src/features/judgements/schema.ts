import { codePattern, longestCode } from '@waymark/reference-data';
import Type from 'typebox';
import { access, closed, operation, ref } from '../../http/operation.ts';
import { Answer, GateReason, longestText } from '../../wire/answer.ts';

const assessmentId = Type.String({ format: 'uuid', description: 'The assessment' });
const statementCode = Type.String({
  pattern: codePattern,
  maxLength: longestCode,
  description: "The statement's code in the framework version",
});
const words = (description: string) => Type.String({ maxLength: longestText, description });

const written = {
  answer: ref(Answer),
  strengths: words('What works well'),
  impact: words('What difference it has made, and how that is known'),
  areasForDevelopment: words('What must get better'),
};

const body = { ...written, gateReason: Type.Optional(GateReason) };

const example = {
  statementCode: 'D4',
  answer: { kind: 'stage', stage: '2' },
  strengths: 'Weekly tracking of every request.',
  impact: 'Waits for advice fell from 11 to 7 weeks.',
  areasForDevelopment: 'Health advice in the north of the area.',
  gateReason: null,
  version: 3,
  etag: '"3"',
  updatedAt: '2026-11-23T14:14:00.000Z',
  updatedBy: { id: '01932f5e-7b1c-7000-8000-000000000002', name: 'Priya Shah' },
};

export const Judgement = Type.Object(
  {
    statementCode,
    ...written,
    gateReason: GateReason,
    version: Type.Integer({
      minimum: 0,
      description: '0: never saved. Rises with each save, and for every statement when the assessment moves to another version',
    }),
    etag: Type.String({ description: 'Send it back in If-Match' }),
    updatedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()], { description: 'null: never saved' }),
    updatedBy: Type.Union(
      [
        Type.Object(
          {
            id: Type.Union([Type.String({ format: 'uuid' }), Type.Null()], { description: 'null: an API key saved it' }),
            name: Type.String(),
          },
          closed,
        ),
        Type.Null(),
      ],
      { description: 'Who saved it last; null: never saved' },
    ),
  },
  { $id: 'Judgement', ...closed, examples: [example] },
);

const JudgementBody = Type.Object(body, {
  $id: 'JudgementBody',
  ...closed,
  description: 'The whole judgement: it replaces the one before',
  examples: [
    {
      answer: example.answer,
      strengths: example.strengths,
      impact: example.impact,
      areasForDevelopment: example.areasForDevelopment,
      gateReason: 'All plans since May were on time, by an audit of 40.',
    },
  ],
});

const params = Type.Object({ assessmentId, statementCode }, closed);
const list = Type.Object({ items: Type.Array(ref(Judgement)) }, { ...closed, examples: [{ items: [example] }] });

export const namedSchemas = [Answer, Judgement, JudgementBody];

export const listJudgements = operation({
  operationId: 'listJudgements',
  summary: 'List the judgements of an assessment',
  description: "One for each statement, in the framework's order; those never saved are there too.",
  tag: 'Judgements',
  access: access.viewer('assessments:read'),
  params: Type.Object({ assessmentId }, closed),
  response: { 200: list },
  problems: ['assessment.not-found'],
});

export const getJudgement = operation({
  operationId: 'getJudgement',
  summary: 'Read one judgement',
  description: 'Exists for every statement from the start of the assessment.',
  tag: 'Judgements',
  access: access.viewer('assessments:read'),
  params,
  response: { 200: ref(Judgement) },
  problems: ['statement.not-found'],
});

export const putJudgement = operation({
  operationId: 'putJudgement',
  summary: 'Save one judgement',
  description: 'Replaces it whole. Only while the assessment is agreeing. Does not change the ETag of the assessment.',
  tag: 'Judgements',
  access: access.editor('assessments:write'),
  params,
  headers: { 'If-Match': 'The ETag of the judgement you read' },
  body: ref(JudgementBody),
  response: { 200: ref(Judgement) },
  problems: ['statement.not-found', 'assessment.state', 'precondition.required', 'precondition.failed'],
});

export const saveJudgements = operation({
  operationId: 'saveJudgements',
  summary: 'Save several judgements at once',
  description: 'All or none, answered in the order sent. Each carries the ETag it was read with; each is an event of its own.',
  tag: 'Judgements',
  access: access.editor('assessments:write'),
  params: Type.Object({ assessmentId }, closed),
  body: Type.Object(
    {
      items: Type.Array(
        Type.Object(
          {
            statementCode,
            etag: Type.String({ maxLength: 40, description: 'The ETag of this judgement as you read it' }),
            ...body,
          },
          closed,
        ),
        {
          minItems: 1,
          maxItems: 500,
        },
      ),
    },
    {
      ...closed,
      examples: [
        {
          items: [
            {
              statementCode: 'D4',
              etag: '"0"',
              answer: { kind: 'not_known', reason: 'No data since the system changed.' },
              strengths: '',
              impact: '',
              areasForDevelopment: '',
            },
          ],
        },
      ],
    },
  ),
  response: { 200: list },
  problems: ['assessment.not-found', 'assessment.state', 'precondition.failed'],
});
