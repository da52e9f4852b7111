import { areaTypes, closenessLabels } from '@waymark/reference-data';
import Type from 'typebox';
import { bands } from '../domain/statistics/bands.ts';
import { closed, orNull, ref } from '../http/operation.ts';

const kindOnly = <K extends string>(kind: K, description: string) =>
  Type.Object({ kind: Type.Literal(kind, { description }) }, closed);

export const areaCode = Type.String({ pattern: '^E\\d{8}$', description: 'GSS code', examples: ['E06000001'] });

/** A number, and each of the reasons why there is none, are facts of different shapes. */
export const Figure = Type.Union(
  [
    Type.Object({ kind: Type.Literal('value'), value: Type.Number({ description: "In the indicator's unit" }) }, closed),
    kindOnly('low', '[low] A real figure that rounds to 0; it stands as 0 in ranks, bands and means'),
    kindOnly('suppressed', '[c] Not shown, to protect people'),
    kindOnly('unavailable', '[x] Not available'),
    kindOnly('not_applicable', '[z] Does not apply'),
    kindOnly('not_comparable', 'There is a figure, of an area with other boundaries'),
    kindOnly('no_row', 'The publisher has no row for this area and period'),
  ],
  {
    $id: 'StatisticFigure',
    description: 'What the publisher says of one area in one period',
    discriminator: { propertyName: 'kind' },
    examples: [{ kind: 'value', value: 46.4 }],
  },
);

export const BandLetter = orNull(
  Type.Enum([...bands]),
  'Quarter of the areas, A at the better end. null: neither end is better, quarters are not shown for it, or there is no figure',
);

const rankExample = { rank: 38, of: 150, tiedWith: 1 };
export const Rank = Type.Object(
  {
    rank: Type.Integer({ minimum: 1, description: '1 is the better end; ties share the smallest' }),
    of: Type.Integer({ minimum: 1, description: 'Areas that have a figure' }),
    tiedWith: Type.Integer({ minimum: 0, description: 'Other areas with the same figure' }),
  },
  { $id: 'StatisticRank', ...closed, examples: [rankExample] },
);
export const rankOrNull = orNull(ref(Rank), 'null: neither end is better, or there is no figure');

const meanExample = { value: 48.27, used: 9, missing: 1 };
export const Mean = Type.Object(
  {
    value: orNull(Type.Number(), "Simple mean, in the indicator's unit; null: none of the areas has a figure"),
    used: Type.Integer({ minimum: 0, description: 'Areas it is the mean of' }),
    missing: Type.Integer({ minimum: 0, description: 'Areas left out, since they have no figure' }),
  },
  { $id: 'StatisticMean', ...closed, examples: [meanExample] },
);

const periodExample = { code: '2024', label: '2024', kind: 'calendar', endsOn: '2024-12-31' };
export const Period = Type.Object(
  {
    code: Type.String(),
    label: Type.String({ description: 'As people write it' }),
    kind: Type.Enum(['calendar', 'academic', 'financial', 'term', 'month']),
    endsOn: Type.String({ format: 'date', description: 'Its last day' }),
  },
  { $id: 'StatisticPeriod', ...closed, examples: [periodExample] },
);

const methodExample = { code: 'person-level', title: 'Person-level collection', breakNote: 'New collection from 2023.' };
export const Method = Type.Object(
  {
    code: Type.String(),
    title: Type.String(),
    breakNote: orNull(Type.String(), 'Why it cannot be compared with the method before; null: it is the first'),
  },
  { $id: 'StatisticMethod', ...closed, examples: [methodExample] },
);

export const Trend = orNull(
  Type.Object(
    {
      from: Type.String({ description: 'Code of a period' }),
      to: Type.String({ description: 'Code of a period' }),
      change: orNull(Type.Number(), "Latest less the one before, in the indicator's unit; null: one of the two is no number"),
    },
    closed,
  ),
  'The change over a year to the latest period, by the present method. null: the method has nothing for the year before',
);

const indicatorExample = {
  code: 'ehc-plans-within-20-weeks',
  title: 'Plans issued within 20 weeks',
  definition: 'Education, health and care plans issued within 20 weeks, leaving out exceptions, of all plans issued in the year.',
  theme: { code: 'timeliness', title: 'Timeliness' },
  unit: '% of plans issued',
  polarity: 'high',
  banded: true,
  decimalPlaces: 1,
  valueLabels: null,
  publisher: 'Department for Education',
  licence: 'Open Government Licence v3.0',
  attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
  caveat: null,
} as const;

export const ComparedIndicator = Type.Object(
  {
    code: Type.String(),
    title: Type.String(),
    definition: Type.String(),
    theme: Type.Object({ code: Type.String(), title: Type.String() }, closed),
    unit: Type.String(),
    polarity: Type.Enum(['high', 'low', 'none'], { description: 'Which end is better' }),
    banded: Type.Boolean({ description: 'Whether quarters are shown' }),
    decimalPlaces: Type.Integer({ minimum: 0, description: 'To show figures with; those here are not rounded to it' }),
    valueLabels: orNull(
      Type.Record(Type.String(), Type.String()),
      'The words that its numbers stand for: 1 for Yes. Such an indicator has no mean, distance or change. null: they are numbers',
    ),
    publisher: Type.String(),
    licence: Type.String(),
    attribution: Type.String({ description: 'The line to show wherever the figures are shown' }),
    caveat: orNull(Type.String(), 'What to bear in mind beside the figures'),
  },
  { $id: 'ComparedIndicator', ...closed, examples: [indicatorExample] },
);

const distance = orNull(Type.Number(), "The area's figure less this, in the indicator's unit; null: either is no number");

export const Beside = Type.Object(
  {
    england: ref(Figure),
    region: ref(Figure),
    neighbours: ref(Mean),
    distance: Type.Object({ england: distance, region: distance, neighbours: distance }, closed),
  },
  {
    $id: 'StatisticBeside',
    ...closed,
    description: "What an area's figure is set beside",
    examples: [
      {
        england: { kind: 'value', value: 46.4 },
        region: { kind: 'value', value: 51.2 },
        neighbours: meanExample,
        distance: { england: 4.5, region: -0.3, neighbours: 2.63 },
      },
    ],
  },
);

export const besideExample = {
  england: { kind: 'value', value: 46.4 },
  region: { kind: 'value', value: 51.2 },
  neighbours: meanExample,
  distance: { england: 4.5, region: -0.3, neighbours: 2.63 },
} as const;

export const placeExample = {
  indicator: indicatorExample,
  method: methodExample,
  period: periodExample,
  own: { kind: 'value', value: 50.9 },
  band: 'B',
  rank: rankExample,
  beside: besideExample,
  trend: { from: '2023', to: '2024', change: -3.9 },
} as const;

export const IndicatorPlace = Type.Object(
  {
    indicator: ref(ComparedIndicator),
    method: ref(Method),
    period: orNull(ref(Period), 'The latest that any area has a row in. null: no figures are loaded'),
    own: ref(Figure),
    band: BandLetter,
    rank: rankOrNull,
    beside: ref(Beside),
    trend: Trend,
  },
  { $id: 'IndicatorPlace', ...closed, description: "One area's place on one indicator", examples: [placeExample] },
);

export const comparedAreaExample = { gssCode: 'E06000001', name: 'Hartlepool', type: 'Unitary Authority' } as const;
export const ComparedArea = Type.Object(
  {
    gssCode: areaCode,
    name: Type.String(),
    type: Type.Enum([...areaTypes]),
    region: Type.Object({ code: areaCode, name: Type.String() }, closed),
  },
  {
    $id: 'ComparedArea',
    ...closed,
    examples: [{ ...comparedAreaExample, region: { code: 'E12000001', name: 'North East' } }],
  },
);

export const neighbourModelExample = {
  model: "DfE Children's Services Statistical Neighbour Benchmarking Tool",
  year: 2025,
  noneIsClose: false,
};
export const NeighbourModel = Type.Object(
  {
    model: Type.String(),
    year: Type.Integer(),
    noneIsClose: Type.Boolean({
      description:
        'The publisher calls none of the ten close. Say with it: "None of these areas is a close match. Use with care."',
    }),
  },
  { $id: 'NeighbourModel', ...closed, description: 'Where the ten neighbours are from', examples: [neighbourModelExample] },
);

export const closeness = orNull(Type.Enum([...closenessLabels]), "In the publisher's words; null: it gives none");

export const namedStatisticSchemas = [
  Figure,
  Rank,
  Mean,
  Period,
  Method,
  ComparedIndicator,
  Beside,
  IndicatorPlace,
  ComparedArea,
  NeighbourModel,
];
