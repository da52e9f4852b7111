import type Type from 'typebox';
import type { Quartiles } from '../../domain/statistics/bands.ts';
import { worked } from '../../domain/statistics/figure.ts';
import type { Field } from '../../domain/statistics/place.ts';
import {
  england,
  fieldOf,
  indicatorOf,
  methodOf,
  ownFigure,
  periodOf,
  placeOf,
  presentOf,
  type Compared,
} from '../../wire/indicator-place.ts';
import type { IndicatorRow, StatisticsRow } from '../../wire/statistics-store.ts';
import type { IndicatorComparison } from './schema.ts';

type Comparison = Type.Static<typeof IndicatorComparison>;

/** All areas on one indicator, and one of them among the others. */
export function comparisonOf(row: StatisticsRow, indicator: IndicatorRow, compared: Compared | undefined): Comparison {
  const { method, period } = presentOf(indicator);
  const field = fieldOf(indicator, period, row);
  return {
    indicator: indicatorOf(indicator),
    method: methodOf(method),
    period: period ? periodOf(period) : null,
    quartiles: field.quartiles && shownQuartiles(field.quartiles),
    england: field.figureOf(england),
    regions: row.regions.map((region) => ({ ...region, figure: field.figureOf(region.code) })),
    areas: row.areas.map((area) => {
      const figure = field.figureOf(area.gssCode);
      return { ...area, figure, ...field.placeOf(figure) };
    }),
    place: compared ? amongOthers(row, indicator, compared, field) : null,
    methods: indicator.methods.map((one) => ({
      method: methodOf(one),
      points: one.periods.toReversed().map((each) => pointOf(periodOf(each), fieldOf(indicator, each, row), compared)),
    })),
  };
}

/** Bands are worked out of the exact boundaries. */
function shownQuartiles({ lowest, first, median, third, highest }: Quartiles): Quartiles {
  return { lowest, first: worked(first), median: worked(median), third: worked(third), highest };
}

function amongOthers(row: StatisticsRow, indicator: IndicatorRow, compared: Compared, field: Field) {
  const { own, band, rank, beside, trend } = placeOf(row, indicator, compared);
  const { area, neighbourModel } = compared;
  const ofType = row.areas.flatMap(({ gssCode, type }) => (type === area.type ? [gssCode] : []));
  return {
    ...{ area, own, band, rank, beside, trend, neighbourModel },
    sameType: { type: area.type, mean: field.meanOf(ofType) },
    neighbours: compared.neighbours.map(({ rank: place, gssCode, name, closeness }) => {
      const figure = field.figureOf(gssCode);
      return { ...{ gssCode, name, closeness, figure }, rank: place, band: field.placeOf(figure).band };
    }),
  };
}

type Point = Comparison['methods'][number]['points'][number];

function pointOf(period: Point['period'], field: Field, compared: Compared | undefined): Point {
  return {
    period,
    england: field.figureOf(england),
    own: compared ? ownFigure(field, compared) : null,
    neighbours: compared ? field.meanOf(compared.comparators.neighbours) : null,
  };
}
