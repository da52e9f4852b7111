import type { FrameworkContent, Scale, Statement } from '@waymark/reference-data';

/** One text of a framework, published or not, with what names each of its statements in every edition. */
export interface Edition {
  content: FrameworkContent;
  /** Lineage id of each statement, by its code. */
  lineages: ReadonlyMap<string, string>;
}

/** The statements of an edition by lineage id, in reading order. */
export function statementsByLineage({ content, lineages }: Edition): Map<string, Statement> {
  return new Map(content.statements.map((statement) => [lineages.get(statement.code) ?? statement.code, statement]));
}

export function scaleOf({ content }: Edition, { scaleCode }: Statement): Scale | undefined {
  return content.scales.find(({ code }) => code === scaleCode);
}

/** Whether a stage on one scale is the same stage on the other: the same codes in the same order. Words may differ. */
export function sameStages(one: Scale | undefined, other: Scale | undefined): boolean {
  const codes = (scale: Scale | undefined) => JSON.stringify(scale?.stages.map(({ code, value }) => [code, value]));
  return codes(one) === codes(other);
}

/** What a scale's stages say. */
export function stageWords(scale: Scale | undefined): string {
  return JSON.stringify(scale?.stages.map(({ code, label, descriptor }) => [code, label, descriptor]));
}

/** Whether a statement is judged on other stages than before: other ones, or those of another scale that say something else. */
export function isRescaled(before: Edition, was: Statement, after: Edition, is: Statement): boolean {
  const [earlier, later] = [scaleOf(before, was), scaleOf(after, is)];
  return !sameStages(earlier, later) || (was.scaleCode !== is.scaleCode && stageWords(earlier) !== stageWords(later));
}
