import type { AuditedRelease, FaultCode, Figure, ReleasedCohort, ReleaseFault } from './audited-release.ts';
import { bandBetween, coalitionBound, minimumContributors } from './band-cuts.ts';
import { conditionFaults, type ConditionFault } from './band-conditions.ts';
import { classModel } from './class-model.ts';
import { smallestIsolatedSet } from './isolation.ts';

const conditionCodes: Readonly<Record<ConditionFault['condition'], FaultCode>> = {
  A: 'first_cut_below_the_coalition',
  B: 'cuts_add_up_to_everybody',
  C: 'last_cut_too_high',
  D: 'first_cut_too_low_for_the_cohort',
  form: 'cuts_malformed',
};

/** What is wrong with a release as far as no attacker has to be played: each reason once, where it was met first. */
export function releaseFaults(release: AuditedRelease): readonly ReleaseFault[] {
  const faults = [...submissionFaults(release), ...cohortFaults(release)];
  for (const cohort of release.cohorts) {
    faults.push(...scaleFaults(release, cohort), ...figureFaults(release, cohort));
  }
  faults.push(...isolationFaults(release));
  return [...new Map([...faults].reverse().map((fault) => [fault.code, fault])).values()].reverse();
}

function* submissionFaults({ contributors, statements, earlierSubmissions }: AuditedRelease): Generator<ReleaseFault> {
  for (const { id, submission, answers } of contributors) {
    if (earlierSubmissions.has(submission)) yield { code: 'submission_released_before', where: `contributor ${id}` };
    const unanswered = statements.find(({ code, stages, others }) => ![...stages, ...others].includes(answers.get(code) ?? ''));
    if (unanswered) yield { code: 'answer_missing', where: `contributor ${id}, statement ${unanswered.code}` };
  }
}

/** The cohorts have to be those of the ladder, no more (a further overlap) and no fewer (a gap would speak). */
function* cohortFaults({ ladder, cohorts }: AuditedRelease): Generator<ReleaseFault> {
  for (const { code } of cohorts) {
    if (ladder.cohorts.some((allowed) => allowed.code === code)) continue;
    const isRegistered = ladder.withheld.some((withheld) => withheld.code === code);
    yield { code: isRegistered ? 'cohort_beyond_the_rung' : 'cohort_not_registered', where: `cohort ${code}` };
  }
  for (const { code } of ladder.cohorts) {
    if (!cohorts.some((cohort) => cohort.code === code)) yield { code: 'cohort_missing', where: `cohort ${code}` };
  }
}

function* scaleFaults({ ladder }: AuditedRelease, { code, n, cuts }: ReleasedCohort): Generator<ReleaseFault> {
  const where = `cohort ${code}`;
  const allowed = ladder.cohorts.find((cohort) => cohort.code === code);
  if (n < minimumContributors) yield { code: 'too_few_contributors', where };
  if (allowed && allowed.members.length !== n) yield { code: 'contributors_miscounted', where };
  const conditions = conditionFaults(cuts, n, coalitionBound, Infinity);
  yield* conditions.map(({ condition }) => ({ code: conditionCodes[condition], where }));
  if (conditions.length === 0 && allowed && allowed.cuts.join() !== cuts.join())
    yield { code: 'cuts_other_than_the_ladder', where };
}

function* figureFaults({ statements, contributors, ladder }: AuditedRelease, cohort: ReleasedCohort): Generator<ReleaseFault> {
  const members = new Set(ladder.cohorts.find(({ code }) => code === cohort.code)?.members);
  for (const { code, stages, others } of statements) {
    const where = `cohort ${cohort.code}, statement ${code}`;
    const released = cohort.statements.find(({ statement }) => statement === code);
    if (!released) {
      yield { code: 'statement_missing', where };
      continue;
    }
    if (released.n !== cohort.n) yield { code: 'n_differs_by_statement', where };
    for (const category of [...stages, ...others]) {
      const figure = released.figures.find((each) => each.category === category);
      const count = contributors.filter(({ id, answers }) => members.has(id) && answers.get(code) === category).length;
      const fault = figure ? figureFault(figure, cohort, members.size > 0 ? count : undefined) : 'category_missing';
      if (fault) yield { code: fault, where: `${where}, category ${category}` };
    }
  }
}

function figureFault({ countFrom, countTo }: Figure, { cuts, n }: ReleasedCohort, count?: number): FaultCode | undefined {
  if (countFrom === countTo) return 'exact_count';
  const band = bandBetween(cuts, countFrom, n);
  if (band.countFrom !== countFrom || band.countTo !== countTo) return 'finer_than_the_bands';
  const holds = count === undefined || (countFrom <= count && count <= countTo);
  return holds ? undefined : 'figure_contradicts_the_answers';
}

/** Two cohorts that differ by six contributors or fewer, or a larger combination that comes down to so few. */
function isolationFaults({ ladder, cohorts, contributors }: AuditedRelease): ReleaseFault[] {
  const released = ladder.cohorts.filter(({ code }) => cohorts.some((cohort) => cohort.code === code));
  const { classes } = classModel(
    contributors.map(({ id }) => id),
    released,
  );
  const isolated = smallestIsolatedSet(classes, released, coalitionBound + 1);
  if (!isolated) return [];
  const code = isolated.cohorts.length <= 2 ? 'difference_isolates' : 'leftover_isolates';
  return [{ code, where: `cohorts ${isolated.cohorts.join(', ')}` }];
}
