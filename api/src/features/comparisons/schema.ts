import Type from 'typebox';
import { comparisonChanges } from '../../domain/editions/comparison.ts';
import { access, closed, operation, ref } from '../../http/operation.ts';
import { Answer } from '../../wire/answer.ts';
import { AssessmentId, assessmentParams } from '../../wire/assessment.ts';

const version = Type.String({ description: 'major.minor.patch' });
const side = Type.Object(
  { assessmentId: AssessmentId, cycleCode: Type.String(), version, revision: Type.Integer({ minimum: 1 }) },
  { additionalProperties: false, description: 'One of the two assessments' },
);
const statement = Type.Union(
  [Type.Object({ statementCode: Type.String(), title: Type.String(), answer: ref(Answer) }, closed), Type.Null()],
  { description: 'null: it is not asked there, or not on its own' },
);

const example = {
  earlier: { assessmentId: '01932f5e-7b1c-7000-8000-000000000001', cycleCode: '2025-26', version: '1.0.0', revision: 1 },
  later: { assessmentId: '01932f5e-7b1c-7000-8000-000000000002', cycleCode: '2026-27', version: '1.1.0', revision: 1 },
  statements: [
    {
      change: 'stage',
      stages: 1,
      then: { statementCode: 'D4', title: 'Plans issued on time', answer: { kind: 'stage', stage: '2' } },
      now: { statementCode: 'D4', title: 'Plans issued on time', answer: { kind: 'stage', stage: '3' } },
    },
  ],
} as const;

export const Comparison = Type.Object(
  {
    earlier: side,
    later: side,
    statements: Type.Array(
      Type.Object(
        {
          change: Type.Enum([...comparisonChanges], {
            description:
              'stage: both are placed, see stages. not_placed: one of them is on no stage. not_comparable: it asks something else, or on ' +
              'another scale, or was split or merged. new and retired: only one of the two asks it.',
          }),
          stages: Type.Union([Type.Integer(), Type.Null()], { description: 'Stages moved; below 0: to an earlier stage' }),
          then: statement,
          now: statement,
        },
        closed,
      ),
      { description: 'In the order of the later version; then what is no longer asked' },
    ),
  },
  { $id: 'Comparison', ...closed, examples: [example] },
);

export const compareAssessments = operation({
  operationId: 'compareAssessments',
  summary: 'Set an assessment beside an earlier one',
  description:
    "Two of the council's assessments with one framework, on the same version or on an earlier and a later one. Local statements are left out.",
  tag: 'Assessments',
  access: access.viewer('assessments:read'),
  params: assessmentParams,
  querystring: Type.Object({ with: AssessmentId }, closed),
  response: { 200: ref(Comparison) },
  problems: ['assessment.not-found', 'assessment.not-comparable'],
});
