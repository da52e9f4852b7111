import type Type from 'typebox';
import { figureOf, type Figure } from '../domain/statistics/figure.ts';
import { besideOf, Field, figureIn, type Comparators, type Figures } from '../domain/statistics/place.ts';
import { trendOf } from '../domain/statistics/trend.ts';
import type { ComparedArea, ComparedIndicator, IndicatorPlace, Method, NeighbourModel } from './statistics.ts';
import type { IndicatorRow, MethodRow, PeriodRow, StatisticsRow } from './statistics-store.ts';

export const england = 'E92000001';

/** The area that is compared, with what it is compared with; undefined where there is no such area. */
export interface Compared {
  area: Type.Static<typeof ComparedArea>;
  comparators: Comparators;
  neighbourModel: Type.Static<typeof NeighbourModel>;
  predecessors: readonly string[];
}

export function comparedOf({ areas, regions, neighbours, predecessors }: StatisticsRow, gssCode: string): Compared | undefined {
  const area = areas.find((one) => one.gssCode === gssCode);
  const region = regions.find(({ code }) => code === area?.regionCode);
  if (!area || !region) return undefined;
  const { regionCode: _code, ...rest } = area;
  return {
    area: { ...rest, region },
    comparators: { england, region: region.code, neighbours: neighbours.map((one) => one.gssCode) },
    neighbourModel: {
      model: neighbours[0]?.model ?? '',
      year: neighbours[0]?.year ?? 0,
      noneIsClose: neighbours.every(({ closeness }) => closeness === 'Not close'),
    },
    predecessors,
  };
}

export function figuresOf(period: PeriodRow | undefined): Figures {
  return new Map((period?.figures ?? []).map(([area, value, symbol]) => [area, figureOf(value, symbol)]));
}

/** An area's figure; where only an area that it was made from has one, that it cannot be compared. */
export function ownFigure(figures: Figures, { area, predecessors }: Compared): Figure {
  const figure = figureIn(figures, area.gssCode);
  return figure.kind === 'no_row' && predecessors.some((code) => figures.has(code)) ? { kind: 'not_comparable' } : figure;
}

/** The method in use, and its period to compare. */
export function presentOf({ methods }: IndicatorRow): { method: MethodRow; period: PeriodRow | undefined } {
  const method = methods.at(-1);
  if (!method) throw new Error('an indicator has a method');
  return { method, period: method.periods.find(({ code }) => code === method.latest) };
}

export function fieldOf({ polarity, banded }: IndicatorRow, figures: Figures, { areas }: StatisticsRow): Field {
  return new Field(
    { polarity, banded },
    figures,
    areas.map(({ gssCode }) => gssCode),
  );
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
  const figures = figuresOf(period);
  const own = ownFigure(figures, compared);
  const points = method.periods.map((one) => ({
    periodCode: one.code,
    endsOn: one.endsOn,
    figure: ownFigure(figuresOf(one), compared),
  }));
  return {
    indicator: indicatorOf(indicator),
    method: methodOf(method),
    period: period ? periodOf(period) : null,
    own,
    ...fieldOf(indicator, figures, row).placeOf(own),
    beside: besideOf(own, figures, compared.comparators),
    trend: trendOf(points.filter(({ endsOn }) => period && endsOn <= period.endsOn)),
  };
}
