import Type from 'typebox';
import { access, closed, operation, ref } from '../../http/operation.ts';
import { Assessment, assessmentParams, SealInfo } from '../../wire/assessment.ts';
import { Answer, AnswerPlace, longestText } from '../../wire/answer.ts';
import { localContent, localStatementExample, LocalStatementId } from '../../wire/local-statement.ts';

const ContentHash = Type.String({
  pattern: '^[0-9a-f]{64}$',
  description: 'SHA-256 over all judgements, and local statements where there are any, as they stand',
});
const hashExample = '5f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a';

const HeldBack = Type.Object(
  {
    statementCode: Type.String(),
    themeCode: Type.String(),
    stage: Type.String({ description: 'The stage it is placed at' }),
    by: Type.Array(
      Type.Object(
        {
          statementCode: Type.String({ description: 'The statement whose gate holds' }),
          answer: ref(AnswerPlace),
          minimum: Type.String({ description: 'The stage at which the gate no longer holds' }),
          at: Type.String({ description: 'The highest stage that needs no reason while it holds' }),
        },
        closed,
      ),
      { minItems: 1 },
    ),
  },
  closed,
);

const heldBackExample = {
  statementCode: 'D5',
  themeCode: 'D',
  stage: '3',
  by: [{ statementCode: 'D3', answer: { kind: 'stage', stage: '1' }, minimum: '2', at: '2' }],
};

export const Check = Type.Object(
  {
    contentHash: ContentHash,
    isComplete: Type.Boolean({ description: 'Whether every statement is answered, local ones too' }),
    missing: Type.Array(Type.Object({ statementCode: Type.String(), themeCode: Type.String() }, closed), {
      description: 'Statements of the framework left to answer',
    }),
    missingLocalStatements: Type.Array(
      Type.Object({ localStatementId: LocalStatementId, themeCode: Type.Union([Type.String(), Type.Null()]) }, closed),
      { description: 'Local statements left to answer' },
    ),
    heldBack: Type.Array(HeldBack, {
      description: 'Judgements that a gate holds back: above the stage that it lets them, without a reason',
    }),
  },
  {
    $id: 'Check',
    ...closed,
    examples: [
      {
        contentHash: hashExample,
        isComplete: false,
        missing: [{ statementCode: 'D4', themeCode: 'D' }],
        missingLocalStatements: [{ localStatementId: localStatementExample.id, themeCode: 'D' }],
        heldBack: [heldBackExample],
      },
    ],
  },
);

export const checkAssessment = operation({
  operationId: 'checkAssessment',
  summary: 'Check an assessment before it is signed off',
  description:
    'What is left to answer, what a gate of the framework holds back, and the hash that sign-off sends back: a signature holds for ' +
    'exactly this content.',
  tag: 'Submissions',
  access: access.viewer('assessments:read'),
  params: assessmentParams,
  response: { 200: ref(Check) },
  problems: ['assessment.not-found'],
});

export const signOffAssessment = operation({
  operationId: 'signOffAssessment',
  summary: 'Sign off an assessment',
  description:
    'Seals the present revision. `contentHash` is the one that check answered; if anything changed since, nothing is signed. ' +
    '`contribute` says whether the council takes part in the release of the cycle, counted without its name unless it chose to be ' +
    'named; without it, what it chose before stands, which is at first no. Nothing is signed while statements are left to answer, or while a gate of the framework holds a judgement back that gives no reason.',
  tag: 'Submissions',
  access: access.lead,
  params: assessmentParams,
  headers: { 'Idempotency-Key': 'Makes a repeated request answer the same and do nothing more' },
  body: Type.Object(
    {
      contentHash: ContentHash,
      contribute: Type.Optional(Type.Boolean({ description: 'Left out: as chosen before, at first no' })),
    },
    { ...closed, examples: [{ contentHash: hashExample, contribute: true }] },
  ),
  response: { 201: ref(SealInfo) },
  problems: [
    'assessment.not-found',
    'assessment.state',
    'assessment.incomplete',
    'assessment.held-back',
    'precondition.failed',
    'idempotency.reused',
  ],
});

export const reopenAssessment = operation({
  operationId: 'reopenAssessment',
  summary: 'Reopen an assessment as its next revision',
  description: 'The sealed revision stays sealed and stays the one that counts until the next is signed off.',
  tag: 'Submissions',
  access: access.lead,
  params: assessmentParams,
  headers: { 'If-Match': 'The ETag of the assessment you read' },
  body: Type.Object(
    { reason: Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S', description: 'Why; kept in the event' }) },
    { ...closed, examples: [{ reason: 'Inspection letter changes two judgements.' }] },
  ),
  response: { 200: ref(Assessment) },
  problems: ['assessment.not-found', 'assessment.state', 'precondition.required', 'precondition.failed'],
});

export const listSubmissions = operation({
  operationId: 'listSubmissions',
  summary: 'List the sealed revisions of an assessment',
  description: 'Newest first, each with its seal.',
  tag: 'Submissions',
  access: access.viewer('submissions:read'),
  params: assessmentParams,
  response: { 200: Type.Object({ items: Type.Array(ref(SealInfo)) }, { ...closed, examples: [{ items: [] }] }) },
  problems: ['assessment.not-found'],
});

/**
 * The sealed document. Its bytes are its RFC 8785 form; none of its fields changes. What not every assessment has stands in it only
 * where there is some, so that all the others seal to the same bytes as before.
 */
export const SealedCopy = Type.Object(
  {
    format: Type.Literal('waymark-submission/1'),
    demonstration: Type.Boolean({ description: 'Made-up judgements that say nothing about any real council' }),
    council: Type.Object({ gssCode: Type.String(), name: Type.String() }, closed),
    framework: Type.Object(
      {
        code: Type.String(),
        version: Type.String(),
        title: Type.String(),
        hash: Type.String({ description: 'SHA-256 of the published version' }),
      },
      closed,
    ),
    cycleCode: Type.String(),
    assessmentId: Type.String({ format: 'uuid' }),
    revision: Type.Integer({ minimum: 1 }),
    sealedAt: Type.String({ format: 'date-time' }),
    sealedByName: Type.String(),
    contributes: Type.Boolean(),
    contentHash: ContentHash,
    judgements: Type.Array(
      Type.Object(
        {
          statementCode: Type.String(),
          statementId: Type.String({ format: 'uuid' }),
          lineageId: Type.String({ format: 'uuid' }),
          answer: ref(Answer),
          strengths: Type.String(),
          impact: Type.String(),
          areasForDevelopment: Type.String(),
          gateReason: Type.Optional(
            Type.String({
              maxLength: longestText,
              description: 'Why it stands at a higher stage than a gate lets it; only there when a reason was recorded',
            }),
          ),
        },
        closed,
      ),
    ),
    localStatements: Type.Optional(
      Type.Array(
        Type.Object(
          {
            ...localContent,
            stageLabel: Type.Union([Type.String(), Type.Null()], { description: "The stage's label; null: it is on none" }),
          },
          closed,
        ),
        { minItems: 1, description: 'What the council asked itself besides. Left out where there are none' },
      ),
    ),
  },
  {
    $id: 'SealedCopy',
    ...closed,
    examples: [
      {
        format: 'waymark-submission/1',
        demonstration: true,
        council: { gssCode: 'E06000001', name: 'Hartlepool' },
        framework: {
          code: 'effective-local-send-system',
          version: '1.0.0',
          title: 'Effective local SEND system self-evaluation',
          hash: hashExample,
        },
        cycleCode: '2026-27',
        assessmentId: '01932f5e-7b1c-7000-8000-000000000001',
        revision: 1,
        sealedAt: '2026-11-23T10:00:00.000Z',
        sealedByName: 'Priya Shah',
        contributes: true,
        contentHash: hashExample,
        judgements: [
          {
            statementCode: 'D4',
            statementId: '01932f5e-7b1c-7000-8000-000000000003',
            lineageId: '01932f5e-7b1c-7000-8000-000000000004',
            answer: { kind: 'stage', stage: '2' },
            strengths: 'Weekly tracking of every request.',
            impact: '',
            areasForDevelopment: '',
          },
        ],
        localStatements: [{ ...localStatementExample, stageLabel: 'Developing' }],
      },
    ],
  },
);

export const getSubmission = operation({
  operationId: 'getSubmission',
  summary: 'Read a sealed copy',
  description: 'Exactly the sealed bytes, for ever: `sha256sum` of them is the seal. The ETag holds the seal too.',
  tag: 'Submissions',
  access: access.viewer('submissions:read'),
  params: Type.Object(
    {
      ...assessmentParams.properties,
      revision: Type.Integer({ minimum: 1, maximum: 100000, description: 'The sealed revision' }),
    },
    closed,
  ),
  response: { 200: ref(SealedCopy) },
  problems: ['submission.not-found'],
});
