import type { AuditedRelease, ReleasedCohort } from './audited-release.ts';
import { bandBetween } from './band-cuts.ts';
import type { Ladder } from './ladder.ts';
import { randomFrom } from './random.ts';
import type { RegisteredCohort } from './registered-cohorts.ts';
import { answerKinds, simulatedAnswers, simulatedStages } from './simulated-answers.ts';

/**
 * A release of made-up answers, to try the gate and to measure what figures are worth: the kinds of answers take turns over the
 * statements.
 */
export function simulatedRelease(
  ladder: Ladder,
  contributors: readonly string[],
  registered: readonly RegisteredCohort[],
  statements: number,
  seed: string,
): AuditedRelease {
  const stages = Array.from({ length: simulatedStages }, (_, stage) => `stage-${stage + 1}`);
  const described = Array.from({ length: statements }, (_, index) => ({
    code: `statement-${index + 1}`,
    stages,
    others: ['unplaced'],
  }));
  const answers = contributors.map(() => new Map<string, string>());
  for (const [index, { code }] of described.entries()) {
    const kind = answerKinds[index % answerKinds.length] ?? 'even';
    const drawn = simulatedAnswers(kind, contributors, registered, randomFrom(`${seed} ${code}`));
    for (const [contributor, stage] of drawn.entries()) answers[contributor]?.set(code, stages[stage] ?? '');
  }
  const councils = contributors.map((id, index) => ({
    id,
    submission: `submission of ${id}`,
    answers: answers[index] ?? new Map<string, string>(),
  }));
  const cohorts = ladder.cohorts.map(({ code, members, cuts }): ReleasedCohort => {
    const counted = councils.filter(({ id }) => members.includes(id));
    const countOf = (statement: string, category: string) =>
      counted.filter((council) => council.answers.get(statement) === category).length;
    return {
      code,
      n: members.length,
      cuts,
      statements: described.map((statement) => ({
        statement: statement.code,
        n: members.length,
        figures: [...stages, ...statement.others].map((category) => ({
          category,
          ...bandBetween(cuts, countOf(statement.code, category), members.length),
        })),
      })),
    };
  });
  return { ladder, statements: described, contributors: councils, cohorts, earlierSubmissions: new Set() };
}
