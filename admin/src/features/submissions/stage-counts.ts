import { scaleOf, stageLabel, statementsByTheme, type FrameworkVersion } from '../../lib/frameworks.ts';
import type { Judgement } from '../../lib/judgements.ts';
import { count, inWords } from '../../lib/plural.ts';

export interface ThemeSummary {
  readonly code: string;
  readonly title: string;
  /** "3 at 2 Developing and 1 not known". */
  readonly inWords: string;
}

/** How a theme's judgements lie on its scale, in words. Counts of one council's own answers, never a score. */
export function summariseThemes(version: FrameworkVersion, judgements: readonly Judgement[]): ThemeSummary[] {
  const byCode = new Map(judgements.map((judgement) => [judgement.statementCode, judgement.answer]));
  return statementsByTheme(version).map(({ theme, statements }) => {
    const counts = new Map<string, number>();
    for (const statement of statements) {
      const answer = byCode.get(statement.code) ?? { kind: 'not_answered' };
      const stage = answer.kind === 'stage' && scaleOf(version, statement).stages.find(({ code }) => code === answer.stage);
      const label = stage ? `at ${stageLabel(stage)}` : answer.kind.replace('_', ' ');
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    const parts = [...counts].sort(([one], [other]) => one.localeCompare(other)).map(([label, n]) => `${n} ${label}`);
    return { code: theme.code, title: theme.title, inWords: `${count(statements.length, 'statement')}: ${inWords(parts)}` };
  });
}
