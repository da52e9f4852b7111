import Type from 'typebox';
import { access, closed, operation, ref } from '../../http/operation.ts';
import { Assessment, assessmentExample, assessmentParams } from '../../wire/assessment.ts';

export const listAssessments = operation({
  operationId: 'listAssessments',
  summary: "List the council's assessments",
  description: 'Newest first. Only the council the request acts for.',
  tag: 'Assessments',
  access: access.viewer('assessments:read'),
  response: {
    200: Type.Object({ items: Type.Array(ref(Assessment)) }, { ...closed, examples: [{ items: [assessmentExample] }] }),
  },
});

export const createAssessment = operation({
  operationId: 'createAssessment',
  summary: 'Start an assessment',
  description:
    'One for each council, framework and cycle. It starts as a draft, with a judgement for every statement at version 0; ' +
    'move it to agreeing to record judgements. Local statements of the latest earlier assessment with the same framework come along, ' +
    'unanswered: each keeps its words, its theme if the version has it, and its scale, which becomes that of the version where it has one ' +
    'of the same code with the same stages.',
  tag: 'Assessments',
  access: access.leadOrKey('assessments:write'),
  headers: { 'Idempotency-Key': 'Makes a repeated request answer the same and do nothing more' },
  body: Type.Object(
    {
      frameworkCode: Type.String({ minLength: 1, maxLength: 80 }),
      version: Type.String({ pattern: '^\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}$', maxLength: 14 }),
      cycleCode: Type.String({ minLength: 1, maxLength: 20 }),
    },
    { ...closed, examples: [{ frameworkCode: 'effective-local-send-system', version: '1.0.0', cycleCode: '2026-27' }] },
  ),
  response: {
    201: ref(Assessment, { ...assessmentExample, state: 'draft', etag: '"1"', updatedAt: assessmentExample.createdAt }),
  },
  problems: ['framework.not-found', 'cycle.closed', 'assessment.exists', 'idempotency.reused'],
});

export const getAssessment = operation({
  operationId: 'getAssessment',
  summary: 'Read an assessment',
  description: 'Its state and what it is made against. Judgements and progress have addresses of their own.',
  tag: 'Assessments',
  access: access.viewer('assessments:read'),
  params: assessmentParams,
  response: { 200: ref(Assessment) },
  problems: ['assessment.not-found'],
});

export const moveAssessment = operation({
  operationId: 'moveAssessment',
  summary: 'Move an assessment on in its life',
  description:
    'From draft to agreeing, or by way of gathering where there are partners. Signing off and reopening have their own addresses.',
  tag: 'Assessments',
  access: access.leadOrKey('assessments:write'),
  params: assessmentParams,
  headers: { 'If-Match': 'The ETag of the assessment you read' },
  body: Type.Object({ to: Type.Enum(['gathering', 'agreeing']) }, { ...closed, examples: [{ to: 'agreeing' }] }),
  response: { 200: ref(Assessment) },
  problems: ['assessment.not-found', 'assessment.state', 'precondition.required', 'precondition.failed'],
});

const Count = {
  answered: Type.Integer({ minimum: 0, description: 'Statements with a stage, or with a reason why there is none' }),
  total: Type.Integer({ minimum: 0 }),
};

export const Progress = Type.Object(
  {
    ...Count,
    themes: Type.Array(Type.Object({ code: Type.String(), title: Type.String(), ...Count }, closed)),
    localStatements: Type.Object(Count, {
      ...closed,
      description: 'Counted apart, and in none of the other counts: those are of the framework, the same for every council',
    }),
  },
  {
    $id: 'Progress',
    ...closed,
    examples: [
      {
        answered: 4,
        total: 6,
        themes: [{ code: 'D', title: 'Identifying, assessing and responding in time', answered: 4, total: 6 }],
        localStatements: { answered: 1, total: 2 },
      },
    ],
  },
);

export const getAssessmentProgress = operation({
  operationId: 'getAssessmentProgress',
  summary: 'Read how far an assessment is',
  description: 'Per theme: how many statements are answered, of how many. Never a share without its numbers.',
  tag: 'Assessments',
  access: access.viewer('assessments:read'),
  params: assessmentParams,
  response: { 200: ref(Progress) },
  problems: ['assessment.not-found'],
});
