import Type from 'typebox';
import { access, closed, operation, orNull, ref } from '../../http/operation.ts';
import { AnswerPlace } from '../../wire/answer.ts';
import { assessmentParams } from '../../wire/assessment.ts';
import { Inspection } from '../../wire/inspection.ts';
import { ReleaseCell } from '../../wire/release-cell.ts';
import { ComparedArea, comparedAreaExample, IndicatorPlace, placeExample } from '../../wire/statistics.ts';

const indicatorCodes = Type.Array(Type.String(), { description: 'Codes of indicators that belong to it, by the framework' });

const statement = Type.Object(
  {
    statementCode: Type.String(),
    title: Type.String(),
    own: ref(AnswerPlace),
    stage: orNull(
      Type.Object(
        {
          label: Type.String(),
          place: Type.Integer({ minimum: 1, description: 'In the order of its scale' }),
          of: Type.Integer({ minimum: 1, description: 'Stages of the scale' }),
        },
        closed,
      ),
      'null: it is on no stage',
    ),
    ranges: Type.Array(Type.Object({ code: Type.String(), title: Type.String(), cells: Type.Array(ref(ReleaseCell)) }, closed), {
      description:
        'Of each published group the council belongs to, England first; empty without a release that you may read, or where it asks something else',
    }),
    indicatorCodes,
  },
  closed,
);

const Question = Type.Object(
  {
    themeCode: Type.String(),
    statementCode: Type.String(),
    indicatorCode: Type.String(),
    stage: Type.Integer({ minimum: 1, description: 'Place of the agreed stage in its scale' }),
    band: Type.Enum(['A', 'D']),
    text: Type.String({ description: 'The question, as people read it' }),
  },
  {
    $id: 'BesideDataQuestion',
    ...closed,
    description: 'A question for the partnership, never a verdict',
    examples: [
      {
        themeCode: 'D',
        statementCode: 'D4',
        indicatorCode: 'ehc-plans-within-20-weeks',
        stage: 3,
        band: 'D',
        text: 'You agreed stage 3 on D4. Plans issued within 20 weeks: 22.1 % in 2024, in the last quarter of areas (band D). What explains the difference?',
      },
    ],
  },
);

export const BesideData = Type.Object(
  {
    assessmentId: assessmentParams.properties.assessmentId,
    revision: Type.Integer({ minimum: 1 }),
    cycleCode: Type.String(),
    sealedAt: Type.String({ format: 'date-time' }),
    demonstration: Type.Boolean({ description: 'The judgements are made up; the published figures beside them are not' }),
    area: ref(ComparedArea),
    rule: Type.String({ description: 'Show it, whole, above the questions' }),
    ruleForOtherScales: Type.String(),
    questions: Type.Array(ref(Question), { description: 'Empty: no differences by this rule' }),
    release: orNull(
      Type.Object({ id: Type.String({ format: 'uuid' }), cycleCode: Type.String(), version: Type.String() }, closed),
      'The release the ranges are of. null: there is none that you may read',
    ),
    themes: Type.Array(
      Type.Object(
        {
          code: Type.String(),
          title: Type.String(),
          indicatorCodes,
          withoutFigures: Type.Array(Type.String(), {
            description: 'Names the framework gives of indicators that are not in the catalogue',
          }),
          statements: Type.Array(statement),
        },
        closed,
      ),
      { description: 'Themes that have statements' },
    ),
    indicators: Type.Array(ref(IndicatorPlace), { description: "The area's place on each indicator that is named above" }),
    inspections: Type.Array(ref(Inspection), { description: 'Context, which no rule uses. Newest first' }),
  },
  {
    $id: 'BesideData',
    ...closed,
    examples: [
      {
        assessmentId: '01932f5e-7b1c-7000-8000-000000000001',
        revision: 1,
        cycleCode: '2026-27',
        sealedAt: '2026-11-23T10:00:00.000Z',
        demonstration: true,
        area: { ...comparedAreaExample, region: { code: 'E12000001', name: 'North East' } },
        rule: 'A question appears when …',
        ruleForOtherScales: 'On a scale of another length …',
        questions: [],
        release: null,
        themes: [
          {
            code: 'D',
            title: 'Identifying and assessing needs',
            indicatorCodes: ['ehc-plans-within-20-weeks'],
            withoutFigures: [],
            statements: [
              {
                statementCode: 'D4',
                title: 'Plans issued on time',
                own: { kind: 'stage', stage: '3' },
                stage: { label: 'Maturing', place: 3, of: 4 },
                ranges: [],
                indicatorCodes: ['ehc-plans-within-20-weeks'],
              },
            ],
          },
        ],
        indicators: [placeExample],
        inspections: [],
      },
    ],
  },
);

export const namedSchemas = [Question, BesideData];

export const getBesideData = operation({
  operationId: 'getBesideData',
  summary: 'Set a sealed copy beside published figures',
  description:
    "Per theme: the agreed stages, a release's ranges where you may read one, and the published indicators that the framework names. " +
    'Where stage and band disagree by the stated rule, a question. Indicators without a better end are never used in it.',
  tag: 'Official statistics',
  access: access.viewer('benchmarks:read'),
  params: Type.Object(
    {
      ...assessmentParams.properties,
      revision: Type.Integer({ minimum: 1, maximum: 100000, description: 'The sealed revision' }),
    },
    closed,
  ),
  response: { 200: ref(BesideData) },
  problems: ['submission.not-found'],
});
