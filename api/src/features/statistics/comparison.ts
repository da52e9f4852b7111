import type Type from 'typebox';
import { meanOf } from '../../domain/statistics/means.ts';
import { figureIn, type Field, type Figures } from '../../domain/statistics/place.ts';
import {
  england,
  fieldOf,
  figuresOf,
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
  const figures = figuresOf(period);
  const field = fieldOf(indicator, figures, row);
  return {
    indicator: indicatorOf(indicator),
    method: methodOf(method),
    period: period ? periodOf(period) : null,
    quartiles: indicator.banded ? field.quartiles : null,
    england: figureIn(figures, england),
    regions: row.regions.map((region) => ({ ...region, figure: figureIn(figures, region.code) })),
    areas: row.areas.map((area) => {
      const figure = figureIn(figures, area.gssCode);
      return { ...area, figure, ...field.placeOf(figure) };
    }),
    place: compared ? amongOthers(row, indicator, compared, figures, field) : null,
    methods: indicator.methods.map((one) => ({
      method: methodOf(one),
      points: one.periods.toReversed().map((each) => pointOf(periodOf(each), figuresOf(each), compared)),
    })),
  };
}

function amongOthers(row: StatisticsRow, indicator: IndicatorRow, compared: Compared, figures: Figures, field: Field) {
  const { own, band, rank, beside, trend } = placeOf(row, indicator, compared);
  const { area, neighbourModel } = compared;
  const ofType = row.areas.filter(({ type }) => type === area.type);
  return {
    ...{ area, own, band, rank, beside, trend, neighbourModel },
    sameType: { type: area.type, mean: meanOf(ofType.map(({ gssCode }) => figureIn(figures, gssCode))) },
    neighbours: row.neighbours.map(({ rank: place, gssCode, name, closeness }) => {
      const figure = figureIn(figures, gssCode);
      return { ...{ gssCode, name, closeness, figure }, rank: place, band: field.placeOf(figure).band };
    }),
  };
}

function pointOf(
  period: Comparison['methods'][number]['points'][number]['period'],
  figures: Figures,
  compared: Compared | undefined,
) {
  return {
    period,
    england: figureIn(figures, england),
    own: compared ? ownFigure(figures, compared) : null,
    neighbours: compared ? meanOf(compared.comparators.neighbours.map((area) => figureIn(figures, area))) : null,
  };
}
