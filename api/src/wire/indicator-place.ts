import type Type from 'typebox';
import { figureOf, type Figure } from '../domain/statistics/figure.ts';
import { Field, type Comparators } from '../domain/statistics/place.ts';
import { trendOf } from '../domain/statistics/trend.ts';
import type { ComparedArea, ComparedIndicator, IndicatorPlace, Method, NeighbourModel } from './statistics.ts';
import type { IndicatorRow, MethodRow, NeighbourRow, PeriodRow, StatisticsRow } from './statistics-store.ts';

export const england = 'E92000001';

/** The area that is compared, with what it is compared with; undefined where there is no such area. */
export interface Compared {
  area: Type.Static<typeof ComparedArea>;
  comparators: Comparators;
  neighbourModel: Type.Static<typeof NeighbourModel>;
  predecessors: readonly string[];
  neighbours: readonly NeighbourRow[];
}

export function comparedOf(row: StatisticsRow, gssCode: string): Compared | undefined {
  const area = row.areas.find((one) => one.gssCode === gssCode);
  const region = row.regions.find(({ code }) => code === area?.regionCode);
  if (!area || !region) return undefined;
  const { regionCode: _code, ...rest } = area;
  const neighbours = row.neighbours.filter(({ of }) => of === gssCode);
  return {
    area: { ...rest, region },
    comparators: { england, region: region.code, neighbours: neighbours.map((one) => one.gssCode) },
    neighbourModel: {
      model: neighbours[0]?.model ?? '',
      year: neighbours[0]?.year ?? 0,
      noneIsClose: neighbours.every(({ closeness }) => closeness === 'Not close'),
    },
    predecessors: row.predecessors.flatMap(({ of, code }) => (of === gssCode ? [code] : [])),
    neighbours,
  };
}

/** All areas on an indicator in one period, or in none. */
export function fieldOf(
  { polarity, banded, valueLabels }: IndicatorRow,
  period: PeriodRow | undefined,
  { areas }: StatisticsRow,
): Field {
  const figures = (period?.figures ?? []).map(([area, value, symbol]) => [area, figureOf(value, symbol)] as const);
  const codes = areas.map(({ gssCode }) => gssCode);
  return new Field({ polarity, banded, isWord: valueLabels !== null }, new Map(figures), codes);
}

/** An area's figure; where only an area that it was made from has one, that it cannot be compared. */
export function ownFigure(field: Field, { area, predecessors }: Compared): Figure {
  const figure = field.figureOf(area.gssCode);
  if (figure.kind !== 'no_row') return figure;
  const isThere = predecessors.some((code) => field.figureOf(code).kind !== 'no_row');
  return isThere ? { kind: 'not_comparable' } : figure;
}

/** The method in use, and its period to compare. */
export function presentOf({ methods }: IndicatorRow): { method: MethodRow; period: PeriodRow | undefined } {
  const method = methods.at(-1);
  if (!method) throw new Error('an indicator has a method');
  return { method, period: method.periods.find(({ code }) => code === method.latest) };
}

export function indicatorOf(row: IndicatorRow): Type.Static<typeof ComparedIndicator> {
  const { otherCodes: _other, methods: _methods, ...indicator } = row;
  return indicator;
}

export function methodOf({ code, title, breakNote }: MethodRow): Type.Static<typeof Method> {
  return { code, title, breakNote };
}

export function periodOf({ code, label, kind, endsOn }: PeriodRow) {
  return { code, label, kind, endsOn };
}

/** An area's place on one indicator: all that a line of its strip needs. */
export function placeOf(row: StatisticsRow, indicator: IndicatorRow, compared: Compared): Type.Static<typeof IndicatorPlace> {
  const { method, period } = presentOf(indicator);
  const field = fieldOf(indicator, period, row);
  const own = ownFigure(field, compared);
  const points = method.periods.map((one) => ({
    periodCode: one.code,
    endsOn: one.endsOn,
    figure: ownFigure(fieldOf(indicator, one, row), compared),
  }));
  return {
    indicator: indicatorOf(indicator),
    method: methodOf(method),
    period: period ? periodOf(period) : null,
    own,
    ...field.placeOf(own),
    beside: field.besideOf(own, compared.comparators),
    trend: indicator.valueLabels ? null : trendOf(points.filter(({ endsOn }) => period && endsOn <= period.endsOn)),
  };
}
