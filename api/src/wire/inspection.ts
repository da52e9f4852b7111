import Type from 'typebox';
import { closed, orNull } from '../http/operation.ts';

const day = Type.String({ format: 'date' });

export const inspectionExample = {
  framework: '2023',
  startedOn: '2025-06-23',
  publishedOn: '2025-08-15',
  outcome: "The local area partnership's arrangements lead to inconsistent experiences and outcomes.",
  grade: 2,
  nextBy: '2028-06-23',
  compiledBy: 'Data to Insight',
  verified: false,
  attribution:
    'Contains public sector information licensed under the Open Government Licence v3.0. Source: Ofsted and Care Quality Commission.',
  reportUrl: 'https://files.ofsted.gov.uk/v1/file/50284703',
} as const;

export const Inspection = Type.Object(
  {
    framework: Type.Enum(['2016', '2023'], {
      description: '2016: the joint inspections until 2022. 2023: area SEND inspections since January 2023',
    }),
    startedOn: orNull(day, 'null: not known'),
    publishedOn: day,
    outcome: orNull(Type.String(), 'In the words of its publication. null: whoever compiled it could not read it'),
    grade: orNull(
      Type.Integer({ minimum: 1, maximum: 3 }),
      '1 typically positive, 2 inconsistent, 3 widespread or systemic failings. null: not graded, or not known',
    ),
    nextBy: orNull(day, 'The next full inspection is due by this day; null: not known'),
    compiledBy: Type.String({ description: 'Show it with the outcome' }),
    verified: Type.Boolean({ description: 'false: read from reports by a program; look at the report before you rely on it' }),
    attribution: Type.String(),
    reportUrl: orNull(Type.String({ format: 'uri' }), 'The report'),
  },
  { $id: 'Inspection', ...closed, examples: [inspectionExample] },
);
