import Type from 'typebox';
import { access, closed, operation, orNull, ref } from '../../http/operation.ts';

const datasetExample = {
  code: 'sen2-timeliness',
  title: 'Education, health and care plans: plans issued within 20 weeks',
  publisher: 'Department for Education',
  licence: 'Open Government Licence v3.0',
  attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
  sourceUrl: 'https://explore-education-statistics.service.gov.uk/find-statistics/education-health-and-care-plans',
  methodology: 'Local authorities return SEN2 to the Department for Education.',
  latestVintage: '2025-revised',
};

export const Dataset = Type.Object(
  {
    code: Type.String(),
    title: Type.String(),
    publisher: Type.String(),
    licence: Type.String(),
    attribution: Type.String({ description: 'The line to show wherever the figures are shown' }),
    sourceUrl: orNull(Type.String({ format: 'uri' }), 'Where the publisher has it'),
    methodology: Type.String(),
    latestVintage: orNull(Type.String(), 'Code of the vintage that stands; null: none is loaded whole'),
  },
  { $id: 'Dataset', ...closed, examples: [datasetExample] },
);

const vintageExample = {
  code: '2025-revised',
  label: '2025, revised',
  publishedOn: '2026-01-20',
  coverage: 'whole',
  isLatest: true,
  file: 'sen2_timeliness_20_week.csv',
  sha256: '0'.repeat(64),
  rows: 12212,
  observations: 170968,
  loadedAt: '2026-11-27T09:00:00.000Z',
  mended: { 'thousands comma': 12 },
  leftOut: { Ward: 3 },
  drift: [{ column: 'pc_plans_issued_20_weeks_ex', readAs: 'PC_plans_issued_20_weeks_ex' }],
  rejected: 1,
  faults: [{ line: 12, column: 'new_la_code', reason: '"E06000099" (Nowhere) is not a place that is known' }],
} as const;

const counts = (description: string) => Type.Record(Type.String(), Type.Integer({ minimum: 0 }), { description });

export const Vintage = Type.Object(
  {
    code: Type.String(),
    label: Type.String(),
    publishedOn: orNull(Type.String({ format: 'date' }), 'null: not known'),
    coverage: Type.Enum(['whole', 'excerpt'], { description: 'excerpt: never stands in for the whole' }),
    isLatest: Type.Boolean({ description: 'Whether its figures are those that stand' }),
    file: Type.String(),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$', description: "Of the file's bytes" }),
    rows: Type.Integer({ minimum: 0 }),
    observations: Type.Integer({ minimum: 0 }),
    loadedAt: Type.String({ format: 'date-time' }),
    mended: counts('How often each kind of mending was done'),
    leftOut: counts('Rows of places that are not served, by level'),
    drift: Type.Array(Type.Object({ column: Type.String(), readAs: Type.String() }, closed), {
      description: 'What the file names otherwise than the description of the dataset',
    }),
    rejected: Type.Integer({ minimum: 0, description: 'Rows that could not be read and were left out' }),
    faults: Type.Array(
      Type.Object(
        {
          line: Type.Integer({ minimum: 1 }),
          column: orNull(Type.String(), 'null: the whole line'),
          reason: Type.String(),
        },
        closed,
      ),
      { description: 'Why, for the first thousand' },
    ),
  },
  { $id: 'Vintage', ...closed, examples: [vintageExample] },
);

export const namedSchemas = [Dataset, Vintage];

export const listDatasets = operation({
  operationId: 'listDatasets',
  summary: 'List the datasets of official statistics',
  description: 'Each is a table that a publisher keeps up, with who is to be named for it.',
  tag: 'Official statistics',
  access: access.public,
  cached: true,
  response: { 200: Type.Object({ items: Type.Array(ref(Dataset)) }, { ...closed, examples: [{ items: [datasetExample] }] }) },
});

export const listVintages = operation({
  operationId: 'listVintages',
  summary: 'List the vintages of a dataset',
  description: 'Every release that was loaded, the newest first. None is ever changed: a corrected one stands beside it.',
  tag: 'Official statistics',
  access: access.public,
  cached: true,
  params: Type.Object({
    datasetCode: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80, description: 'Code of the dataset' }),
  }),
  response: { 200: Type.Object({ items: Type.Array(ref(Vintage)) }, { ...closed, examples: [{ items: [vintageExample] }] }) },
  problems: ['dataset.not-found'],
});
