import { allCoalitions, membersOfEachKind, worstCoalitions, type Coalition } from './attackers.ts';
import type { AuditedRelease, AuditedStatement, ReleaseFault } from './audited-release.ts';
import { classModel, indicesOf, type ClassModel, type Figures } from './class-model.ts';
import { exposureIn, noExposure, together, type Exposure } from './exposure.ts';
import { figuresStand } from './figures-stand.ts';
import { possibleAnswers } from './possible-answers.ts';
import { randomFrom } from './random.ts';
import { releaseFaults } from './release-faults.ts';
import { Solver } from './solver.ts';

export type AttackerKind = 'outsider' | 'member' | 'coalition';

/** The verdict on a release. `faults` is empty exactly when it passed. */
export type ReleaseAudit = {
  readonly verdict: 'passed' | 'refused';
  readonly faults: readonly ReleaseFault[];
  readonly statements: number;
  /** Statements whose figures leave somebody fewer than three stages to five well-placed contributors. */
  readonly refusedStatements: number;
  /** What all attackers together found, and what each kind did. */
  readonly exposure: Exposure;
  readonly byAttacker: Readonly<Record<AttackerKind, Exposure>>;
};

const noneFound = { outsider: noExposure, member: noExposure, coalition: noExposure };

export type AuditProgress = { readonly done: number; readonly total: number };

/**
 * The last gate before a release may be read. First everything that can be told without an attacker; then, statement by statement,
 * whether its figures stand, and what an outsider, each kind of member and coalitions of five chosen against the figures find
 * out (all coalitions, where there is one cohort).
 */
export async function* auditRelease(release: AuditedRelease): AsyncGenerator<AuditProgress, ReleaseAudit> {
  const statements = release.statements.length;
  const faults = releaseFaults(release);
  if (faults.length > 0) {
    return { verdict: 'refused', faults, statements, refusedStatements: 0, exposure: noExposure, byAttacker: noneFound };
  }
  const solver = await Solver.load();
  const contributors = release.contributors.map(({ id }) => id);
  const model = classModel(contributors, release.ladder.cohorts);
  const known = indicesOf(release.known ?? [], contributors);
  let byAttacker: ReleaseAudit['byAttacker'] = noneFound;
  let refusedStatements = 0;
  for (const [index, statement] of release.statements.entries()) {
    const found = auditStatement(release, model, statement, known, solver);
    byAttacker = addedUp(byAttacker, found.byAttacker);
    if (!found.stands) refusedStatements += 1;
    yield { done: index + 1, total: statements };
  }
  const exposure = Object.values(byAttacker).reduce(together, noExposure);
  const attacks: ReleaseFault[] = [];
  if (refusedStatements > 0) attacks.push({ code: 'figures_leave_too_little_doubt', where: 'the release' });
  if (exposure.determined + exposure.narrowed > 0) attacks.push({ code: 'contributor_exposed', where: 'the release' });
  if (exposure.limited > 0) attacks.push({ code: 'solver_gave_up', where: 'the release' });
  return {
    verdict: attacks.length === 0 ? 'passed' : 'refused',
    faults: attacks,
    statements,
    refusedStatements,
    exposure,
    byAttacker,
  };
}

function auditStatement(
  release: AuditedRelease,
  model: ClassModel,
  statement: AuditedStatement,
  known: readonly number[],
  solver: Solver,
): { readonly byAttacker: ReleaseAudit['byAttacker']; readonly stands: boolean } {
  const stages = statement.stages.length;
  const categories = [...statement.stages, ...statement.others];
  const answers = release.contributors.map((contributor) => categories.indexOf(contributor.answers.get(statement.code) ?? ''));
  const figures = figuresOfStatement(release, statement.code, categories);
  const random = randomFrom(`${release.ladder.seed} audit ${statement.code}`);
  const question = { atOnce: 1, stages, enough: Math.min(stages, 3) };
  const foundBy = (coalitions: readonly Coalition[]) =>
    coalitions
      .map((coalition) => [...new Set([...coalition, ...known])])
      .map((attacker) => exposureIn(possibleAnswers(model, figures, answers, attacker, question, random, solver), stages))
      .reduce(together, noExposure);
  const isSingle = model.cohorts.length === 1;
  const byAttacker = {
    outsider: foundBy([[]]),
    member: foundBy(membersOfEachKind(model, answers)),
    coalition: foundBy((isSingle ? allCoalitions : worstCoalitions)(model, answers, categories.length)),
  };
  return { byAttacker, stands: figuresStand(model, figures, answers, stages, random, solver) };
}

function addedUp(one: ReleaseAudit['byAttacker'], other: ReleaseAudit['byAttacker']): ReleaseAudit['byAttacker'] {
  return {
    outsider: together(one.outsider, other.outsider),
    member: together(one.member, other.member),
    coalition: together(one.coalition, other.coalition),
  };
}

function figuresOfStatement(release: AuditedRelease, code: string, categories: readonly string[]): Figures {
  return release.ladder.cohorts.map((cohort) => {
    const released = release.cohorts.find((each) => each.code === cohort.code);
    const figures = released?.statements.find(({ statement }) => statement === code)?.figures ?? [];
    return categories.map((category) => {
      const figure = figures.find((each) => each.category === category);
      if (!figure) throw new RangeError(`No figure of ${category}: cohort ${cohort.code}, statement ${code}.`);
      return figure;
    });
  });
}
