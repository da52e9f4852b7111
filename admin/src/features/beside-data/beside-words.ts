import type { BesideTheme } from './api.ts';

type Statement = BesideTheme['statements'][number];

/** "3 Embedding", or why there is no stage. */
export function agreedWords({ own, stage }: Pick<Statement, 'own' | 'stage'>): string {
  if (own.kind === 'not_known') return 'Not known';
  if (own.kind === 'not_applicable') return 'Not applicable';
  return stage ? `${stage.place} ${stage.label}` : own.stage;
}

/** The range of a cohort for the stage that was agreed: "between 37% and 46%". */
export function rangeWords({ own, ranges }: Pick<Statement, 'own' | 'ranges'>, cohortCode: string): string {
  const cells = ranges.find(({ code }) => code === cohortCode)?.cells ?? [];
  if (cells.length === 0) return 'Not asked there';
  const cell = cells.find(({ category }) => category === (own.kind === 'stage' ? own.stage : 'unplaced'));
  return cell ? `between ${cell.percentFrom}% and ${cell.percentTo}%` : 'Not asked there';
}
