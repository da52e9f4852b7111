import Type from 'typebox';
import { linkRelations } from '../../domain/editions/projection.ts';
import { access, closed, operation, orNull, ref } from '../../http/operation.ts';
import { Answer } from '../../wire/answer.ts';
import { AssessmentId } from '../../wire/assessment.ts';

const crosswalkCode = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 100, description: 'Code of the crosswalk' });
const edition = Type.Object({ frameworkCode: Type.String(), version: Type.String(), title: Type.String() }, closed);
const relation = Type.Enum([...linkRelations], {
  description: 'What the first asks is the same as, part of, more than, or overlaps with what the second asks',
});

const example = {
  code: 'effective-local-send-system-to-area-inspection',
  title: "From the self-evaluation to the area inspection's impact criteria",
  note: 'Our own reading.',
  from: { frameworkCode: 'effective-local-send-system', version: '1.0.0', title: 'Effective local SEND system self-evaluation' },
  to: { frameworkCode: 'area-inspection-impact-criteria', version: '1.0.0', title: 'Area SEND inspection: impact criteria' },
};

export const Crosswalk = Type.Object(
  {
    code: crosswalkCode,
    title: Type.String(),
    note: Type.String({ description: 'Show it with the crosswalk' }),
    from: edition,
    to: edition,
  },
  { $id: 'Crosswalk', ...closed, examples: [example] },
);

const link = Type.Object({ from: Type.String(), to: Type.String(), relation, note: orNull(Type.String(), 'Why') }, closed);
const linkExample = { from: 'D4', to: 'I1', relation: 'subset', note: null } as const;

export const CrosswalkWhole = Type.Object(
  {
    ...Crosswalk.properties,
    stages: Type.Record(Type.String(), Type.String(), {
      description: 'The stage of the second that each of the first is read as',
    }),
    links: Type.Array(link, { description: 'Codes of statements' }),
  },
  { $id: 'CrosswalkWhole', ...closed, examples: [{ ...example, stages: { '2': 'inconsistent' }, links: [linkExample] }] },
);

const projected = Type.Object(
  {
    statementCode: Type.String({ description: 'Of the second framework' }),
    title: Type.String(),
    lowest: orNull(Type.String(), 'The lowest stage that is brought; null: none'),
    highest: orNull(Type.String(), 'The highest stage that is brought'),
    weakest: orNull(relation, 'The link that says least, among those that brought a stage'),
    own: orNull(ref(Answer), 'What the council itself answered in that framework and cycle; null: it has no such assessment'),
    brought: Type.Array(
      Type.Object(
        {
          ...link.properties,
          statementCode: orNull(Type.String(), 'Its code in the version of the assessment; null: it asks something else there'),
          stage: orNull(Type.String(), 'The stage it brings; null: it is answered on no stage'),
        },
        closed,
      ),
    ),
  },
  closed,
);

export const Projection = Type.Object(
  {
    crosswalk: ref(Crosswalk),
    assessmentId: AssessmentId,
    frameworkVersion: Type.String({ description: 'The version the assessment is on' }),
    statements: Type.Array(projected),
  },
  {
    $id: 'Projection',
    ...closed,
    description: 'What an assessment would say in another framework. It is read only, and takes the place of no answer.',
    examples: [
      {
        crosswalk: example,
        assessmentId: '01932f5e-7b1c-7000-8000-000000000001',
        frameworkVersion: '1.0.0',
        statements: [
          {
            statementCode: 'I1',
            title: 'Needs identified and assessed',
            lowest: 'inconsistent',
            highest: 'inconsistent',
            weakest: 'subset',
            own: null,
            brought: [{ ...linkExample, statementCode: 'D4', stage: 'inconsistent' }],
          },
        ],
      },
    ],
  },
);

export const listCrosswalks = operation({
  operationId: 'listCrosswalks',
  summary: 'List the crosswalks between frameworks',
  description: 'Each leads from the statements of one framework to those of another.',
  tag: 'Frameworks',
  access: access.public,
  cached: true,
  response: { 200: Type.Object({ items: Type.Array(ref(Crosswalk)) }, { ...closed, examples: [{ items: [example] }] }) },
});

export const getCrosswalk = operation({
  operationId: 'getCrosswalk',
  summary: 'Read a crosswalk',
  description: 'All of it. It never changes.',
  tag: 'Frameworks',
  access: access.public,
  cached: true,
  params: Type.Object({ crosswalkCode }, closed),
  response: { 200: ref(CrosswalkWhole) },
  problems: ['crosswalk.not-found'],
});

export const projectAssessment = operation({
  operationId: 'projectAssessment',
  summary: 'Project an assessment onto another framework',
  description:
    'As the range of stages that its answers bring, with the weakest link stated. Local statements are left out. Nothing is saved.',
  tag: 'Assessments',
  access: access.viewer('assessments:read'),
  params: Type.Object({ assessmentId: AssessmentId, crosswalkCode }, closed),
  response: { 200: ref(Projection) },
  problems: ['assessment.not-found', 'assessment.not-comparable', 'crosswalk.not-found'],
});
