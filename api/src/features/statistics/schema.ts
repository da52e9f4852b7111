import Type from 'typebox';
import { access, closed, operation, orNull, ref } from '../../http/operation.ts';
import {
  areaCode,
  BandLetter,
  Beside,
  besideExample,
  closeness,
  ComparedArea,
  comparedAreaExample,
  ComparedIndicator,
  Figure,
  IndicatorPlace,
  Mean,
  Method,
  neighbourModelExample,
  NeighbourModel,
  Period,
  placeExample,
  rankOrNull,
  Trend,
} from '../../wire/statistics.ts';
import { tableFormat, tableMediaTypes } from '../../wire/table-file.ts';

const areaExample = { ...comparedAreaExample, region: { code: 'E12000001', name: 'North East' } };

export const AreaStatistics = Type.Object(
  {
    area: ref(ComparedArea),
    neighbourModel: ref(NeighbourModel),
    indicators: Type.Array(ref(IndicatorPlace), { description: 'In the order of the catalogue' }),
  },
  {
    $id: 'AreaStatistics',
    ...closed,
    examples: [{ area: areaExample, neighbourModel: neighbourModelExample, indicators: [placeExample] }],
  },
);

const Quartiles = Type.Object(
  {
    lowest: Type.Number(),
    first: Type.Number({ description: 'Up to and including this: the lowest quarter' }),
    median: Type.Number(),
    third: Type.Number(),
    highest: Type.Number(),
  },
  closed,
);

const neighbourRow = Type.Object(
  {
    rank: Type.Integer({ minimum: 1, maximum: 10, description: '1 is the closest' }),
    gssCode: areaCode,
    name: Type.String(),
    closeness,
    figure: ref(Figure),
    band: BandLetter,
  },
  closed,
);

const PlaceOfArea = Type.Object(
  {
    area: ref(ComparedArea),
    own: ref(Figure),
    band: BandLetter,
    rank: rankOrNull,
    beside: ref(Beside),
    trend: Trend,
    sameType: Type.Object(
      { type: ComparedArea.properties.type, mean: ref(Mean) },
      { ...closed, description: 'All areas of its type, itself among them' },
    ),
    neighbourModel: ref(NeighbourModel),
    neighbours: Type.Array(neighbourRow),
  },
  { $id: 'PlaceOfArea', ...closed, description: 'The area that was asked for, beside the others' },
);

const point = Type.Object(
  {
    period: ref(Period),
    england: ref(Figure),
    own: orNull(ref(Figure), 'null: no area was asked for'),
    neighbours: orNull(ref(Mean), 'Of the ten of today; null: no area was asked for'),
  },
  closed,
);

export const IndicatorComparison = Type.Object(
  {
    indicator: ref(ComparedIndicator),
    method: ref(Method),
    period: orNull(ref(Period), 'The latest that any area has a row in. null: no figures are loaded'),
    quartiles: orNull(
      Quartiles,
      "In the indicator's unit, whichever end is better. null: no area has a figure, or quarters are not shown",
    ),
    england: ref(Figure),
    regions: Type.Array(Type.Object({ code: areaCode, name: Type.String(), figure: ref(Figure) }, closed)),
    areas: Type.Array(
      Type.Object(
        {
          gssCode: areaCode,
          name: Type.String(),
          type: ComparedArea.properties.type,
          regionCode: areaCode,
          figure: ref(Figure),
          band: BandLetter,
          rank: rankOrNull,
        },
        closed,
      ),
      { description: 'All 153, by code' },
    ),
    place: orNull(ref(PlaceOfArea), 'null: no area was asked for'),
    methods: Type.Array(
      Type.Object({ method: ref(Method), points: Type.Array(point, { description: 'Oldest first' }) }, closed),
      {
        description:
          'Oldest first. Nothing is compared, joined or drawn across two of them; both may have a figure for one period',
      },
    ),
  },
  {
    $id: 'IndicatorComparison',
    ...closed,
    examples: [
      {
        indicator: placeExample.indicator,
        method: placeExample.method,
        period: placeExample.period,
        quartiles: { lowest: 2.6, first: 30.4, median: 48.1, third: 69.75, highest: 100 },
        england: besideExample.england,
        regions: [{ code: 'E12000001', name: 'North East', figure: besideExample.region }],
        areas: [
          {
            ...comparedAreaExample,
            regionCode: 'E12000001',
            figure: placeExample.own,
            band: 'B',
            rank: placeExample.rank,
          },
        ],
        place: null,
        methods: [
          {
            method: placeExample.method,
            points: [{ period: placeExample.period, england: besideExample.england, own: null, neighbours: null }],
          },
        ],
      },
    ],
  },
);

export const namedSchemas = [AreaStatistics, PlaceOfArea, IndicatorComparison];

const areaParams = Type.Object({ gssCode: areaCode }, closed);
const theme = Type.Optional(
  Type.String({ minLength: 1, maxLength: 100, description: 'Code of a group of the catalogue', examples: ['timeliness'] }),
);
const indicatorParams = Type.Object(
  {
    indicatorCode: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$', maxLength: 100, description: 'Code of the indicator' }),
  },
  closed,
);
const area = Type.Optional({ ...areaCode, description: 'The area to place among the others' });
const bytesOfTable = {
  produces: Object.values(tableMediaTypes),
  response: {
    200: Type.Unknown({
      description: 'The table, to be kept under the name that Content-Disposition gives. Numbers are those of the JSON answer',
      examples: ['indicator_code,period,value,value_symbol'],
    }),
  },
} as const;

const rules =
  'Bands, ranks, means and changes follow the rules of the Local Authority Interactive Tool; see docs/statistics.md. ' +
  'Nothing here comes from a self-evaluation.';

export const getAreaStatistics = operation({
  operationId: 'getAreaStatistics',
  summary: "Read an area's official statistics beside others",
  description: `Each indicator of the catalogue, or of one group, with the area's latest figure, band, rank and change, England, its region and its neighbours. ${rules}`,
  tag: 'Official statistics',
  access: access.public,
  cached: true,
  params: areaParams,
  querystring: Type.Object({ theme }, closed),
  response: { 200: ref(AreaStatistics) },
  problems: ['area.not-found'],
});

export const getAreaStatisticsFile = operation({
  operationId: 'getAreaStatisticsFile',
  summary: "Download an area's official statistics beside others",
  description: 'A row for each indicator, with the same numbers as the JSON answer; symbols stand in columns of their own.',
  tag: 'Official statistics',
  access: access.public,
  cached: true,
  params: areaParams,
  querystring: Type.Object({ theme, format: tableFormat }, closed),
  ...bytesOfTable,
  problems: ['area.not-found'],
});

export const getIndicatorComparison = operation({
  operationId: 'getIndicatorComparison',
  summary: 'Compare all areas on one indicator',
  description: `The latest period of all areas, and one area's place, neighbours and figures over time. ${rules}`,
  tag: 'Official statistics',
  access: access.public,
  cached: true,
  params: indicatorParams,
  querystring: Type.Object({ area }, closed),
  response: { 200: ref(IndicatorComparison) },
  problems: ['indicator.not-found', 'area.not-found'],
});

export const getIndicatorComparisonFile = operation({
  operationId: 'getIndicatorComparisonFile',
  summary: 'Download the comparison of all areas on one indicator',
  description:
    'The same numbers as the JSON answer. As csv, one table: `areas`, England, regions and all areas in the latest period; `periods`, ' +
    'every period by method; `neighbours`, the ten of the area. As ods, all of them.',
  tag: 'Official statistics',
  access: access.public,
  cached: true,
  params: indicatorParams,
  querystring: Type.Object(
    {
      area,
      format: tableFormat,
      table: Type.Optional(
        Type.Enum(['areas', 'periods', 'neighbours'], { default: 'areas', description: 'Of a csv, which table' }),
      ),
    },
    closed,
  ),
  ...bytesOfTable,
  problems: ['indicator.not-found', 'area.not-found'],
});
