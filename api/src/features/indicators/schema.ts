import Type from 'typebox';
import { access, closed, operation, orNull, ref } from '../../http/operation.ts';
import { areaCode, ComparedIndicator, Figure, Method, Period } from '../../wire/statistics.ts';

const themeExample = { code: 'timeliness', title: 'Timeliness and statutory process' };
const Theme = Type.Object(
  { code: Type.String(), title: Type.String() },
  { $id: 'IndicatorTheme', ...closed, examples: [themeExample] },
);

const indicatorExample = {
  code: 'plans-within-20-weeks',
  title: 'New plans issued within 20 weeks, excluding exceptions',
  definition: 'Education, health and care plans issued within 20 weeks, of all issued in the year, exceptions left out.',
  theme: themeExample,
  unit: '% of EHC plans',
  polarity: 'high',
  banded: true,
  decimalPlaces: 1,
  publisher: 'Department for Education',
  licence: 'Open Government Licence v3.0',
  attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
  caveat: null,
  periodKind: 'calendar',
  otherCodes: ['SEN_EHC_Excpt_20wks'],
} as const;

// Which words values stand for is said beside each value.
const { valueLabels: _words, ...compared } = ComparedIndicator.properties;

export const Indicator = Type.Object(
  {
    ...compared,
    periodKind: Period.properties.kind,
    otherCodes: Type.Array(Type.String(), { description: "What others call it: the publisher's code, and those in frameworks" }),
  },
  { $id: 'Indicator', ...closed, examples: [indicatorExample] },
);

const methodExample = {
  method: { code: 'records', title: 'Counted from records', breakNote: 'From 2023 councils return records.' },
  dataset: 'lait',
  measure: 'SEN_EHC_Excpt_20wks',
  filters: {},
  from: '2023-01-01',
  to: null,
  vintage: '2026-04',
};

const IndicatorMethod = Type.Object(
  {
    method: ref(Method),
    dataset: Type.String({ description: 'Code of the dataset it is read from' }),
    measure: Type.String({ description: "The publisher's name of the column" }),
    filters: Type.Record(Type.String(), Type.String(), { description: 'Which rows: each filter and its value' }),
    from: orNull(
      Type.String({ format: 'date' }),
      'First day of what is read, by the last day of each period; null: from the first',
    ),
    to: orNull(Type.String({ format: 'date' }), 'Last day of what is read; null: to the last'),
    vintage: orNull(Type.String(), 'Code of the vintage that stands; null: only excerpts are loaded'),
  },
  { $id: 'IndicatorMethod', ...closed, examples: [methodExample] },
);

export const IndicatorDetail = Type.Object(
  {
    ...Indicator.properties,
    methods: Type.Array(ref(IndicatorMethod), {
      description: 'In the order of time; values of two methods are never to be compared',
    }),
    periods: Type.Array(ref(Period), { description: 'Those with figures, oldest first' }),
  },
  {
    $id: 'IndicatorDetail',
    ...closed,
    examples: [
      {
        ...indicatorExample,
        methods: [methodExample],
        periods: [{ code: '2024', label: '2024', kind: 'calendar', endsOn: '2024-12-31' }],
      },
    ],
  },
);

const observationExample = {
  method: 'records',
  period: '2024',
  areaCode: 'E06000001',
  areaName: 'Hartlepool',
  level: 'local',
  gssCode: 'E06000001',
  figure: { kind: 'value', value: 46.4 },
  label: null,
} as const;

export const Observation = Type.Object(
  {
    method: Type.String({ description: 'Code of the method' }),
    period: Type.String({ description: 'Code of the period' }),
    areaCode: Type.String({ description: 'The code it was published under' }),
    areaName: Type.String(),
    level: Type.Enum(['national', 'regional', 'london_part', 'local']),
    gssCode: orNull(areaCode, "Today's area that the series goes on as; null: no local area, or one that was merged or split"),
    figure: ref(Figure),
    label: orNull(Type.String(), 'The word a value stands for; null: it stands for itself'),
  },
  { $id: 'Observation', ...closed, examples: [observationExample] },
);

export const namedSchemas = [Theme, Indicator, IndicatorMethod, IndicatorDetail, Observation];

const code = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80, description: 'Code of the indicator' });
const params = Type.Object({ indicatorCode: code });
const vintage = Type.Optional(
  Type.String({
    maxLength: 80,
    description: 'Code of a vintage: figures as they were then. Left out: those that stand',
    examples: ['2025'],
  }),
);

export const listIndicators = operation({
  operationId: 'listIndicators',
  summary: 'List the indicators of official statistics',
  description: 'The catalogue, theme by theme. An indicator is a published measure that was chosen to be shown and compared.',
  tag: 'Official statistics',
  access: access.public,
  cached: true,
  querystring: Type.Object(
    { theme: Type.Optional(Type.String({ maxLength: 80, description: 'Code of a theme', examples: ['timeliness'] })) },
    closed,
  ),
  response: {
    200: Type.Object(
      { themes: Type.Array(ref(Theme)), items: Type.Array(ref(Indicator)) },
      { ...closed, examples: [{ themes: [themeExample], items: [indicatorExample] }] },
    ),
  },
});

export const getIndicator = operation({
  operationId: 'getIndicator',
  summary: 'Read an indicator',
  description: 'With its methods, where each is read from, and the periods there are figures for.',
  tag: 'Official statistics',
  access: access.public,
  cached: true,
  params,
  response: { 200: ref(IndicatorDetail) },
  problems: ['indicator.not-found'],
});

export const pageLength = 1000;

export const listObservations = operation({
  operationId: 'listObservations',
  summary: "List an indicator's figures",
  description:
    'Method by method, oldest period first, then by code of the area. What is withheld or missing is said in words and is no number.',
  tag: 'Official statistics',
  access: access.public,
  cached: true,
  params,
  querystring: Type.Object(
    {
      area: Type.Optional(
        Type.String({
          pattern: '^E\\d{8}$',
          description: 'England, a region or a local area; of one that had another code, its whole series',
          examples: ['E06000001'],
        }),
      ),
      period: Type.Optional(Type.String({ maxLength: 40, description: 'Code of a period', examples: ['2024'] })),
      vintage,
      cursor: Type.Optional(Type.String({ maxLength: 200, description: '`nextCursor` of the page before' })),
      limit: Type.Optional(
        Type.Integer({ minimum: 1, maximum: pageLength, description: `At most so many; ${pageLength} when left out` }),
      ),
    },
    closed,
  ),
  response: {
    200: Type.Object(
      {
        items: Type.Array(ref(Observation)),
        nextCursor: orNull(Type.String(), 'null: this is the last page'),
      },
      { ...closed, examples: [{ items: [observationExample], nextCursor: null }] },
    ),
  },
  problems: ['indicator.not-found'],
});

const fileFormats = ['csv', 'json', 'ods'] as const;

export const getIndicatorFile = operation({
  operationId: 'getIndicatorFile',
  summary: "Download an indicator's figures",
  description: 'All of them: every area, period and method. The ODS has a cover sheet with notes and a sheet with the table.',
  tag: 'Official statistics',
  access: access.public,
  params,
  querystring: Type.Object(
    { format: Type.Enum([...fileFormats], { description: 'csv and json: one table. ods: a workbook' }), vintage },
    closed,
  ),
  headers: { 'If-None-Match': 'The ETag you have: 304 when it still holds' },
  produces: ['text/csv', 'application/json', 'application/vnd.oasis.opendocument.spreadsheet'],
  response: {
    200: Type.Unknown({
      description: 'The file, to be kept under the name that Content-Disposition gives',
      examples: [{ title: indicatorExample.title, notes: [], rows: [] }],
    }),
    304: Type.Null({ description: 'What you have still holds' }),
  },
  problems: ['indicator.not-found'],
});
