import type Type from 'typebox';
import { disagrees, halfOf, questionOf } from '../../domain/statistics/question.ts';
import type { IndicatorPlace } from '../../wire/statistics.ts';
import type { BesideData } from './schema.ts';
import type { SealedRow, SealedStatement } from './store.ts';

type Place = Type.Static<typeof IndicatorPlace>;

/** The names of indicators that belong to a statement: its own; else those of the nearest theme above it that has some. */
export function namesOf({ themes }: Pick<SealedRow, 'themes'>, { indicators, themeCode }: SealedStatement): string[] {
  if (indicators.length > 0) return indicators;
  for (let at: string | null = themeCode; at !== null;) {
    const theme = themes.find(({ code }) => code === at);
    if (!theme || theme.indicators.length > 0) return theme?.indicators ?? [];
    at = theme.parentCode;
  }
  return [];
}

/** A question for each statement and indicator of which stage and band disagree, in the order of the statements. */
export function questionsOf(
  statements: readonly SealedStatement[],
  placesOf: (statement: SealedStatement) => readonly Place[],
): Type.Static<typeof BesideData>['questions'] {
  return statements.flatMap((statement) => {
    const { code: statementCode, themeCode, stage } = statement;
    if (!stage) return [];
    return placesOf(statement).flatMap(({ indicator, own: figure, band, period }) => {
      if (!period || !disagrees(halfOf(stage.place, stage.of), band)) return [];
      const text = questionOf({ statementCode, stage: stage.place, indicator, figure, period: period.label, band });
      return [{ themeCode, statementCode, indicatorCode: indicator.code, stage: stage.place, band, text }];
    });
  });
}
