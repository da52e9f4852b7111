import {
  auditRelease,
  chooseRung,
  reportOf,
  rungBelow,
  toEnd,
  type AuditedStatement,
  type LadderInput,
  type Ladder,
  type RegisteredCohort,
  type ReleaseAudit,
  type ReleasedCohort,
  type Rung,
} from '@waymark/disclosure';
import {
  unplaced,
  type CohortFigures,
  type ReleaseCohort,
  type ReleaseStatement,
  type SealedAnswer,
} from '../../domain/release.ts';
import { ReleaseRefusal } from './refusal.ts';

/** One council that is counted. Its area's code stands for it in the audit, as it does in the registered cohorts. */
export interface Counted {
  councilId: string;
  gssCode: string;
  submissionId: string;
  answers: ReadonlyMap<string, SealedAnswer>;
}

export interface AuditInput {
  counted: readonly Counted[];
  statements: readonly ReleaseStatement[];
  registered: readonly RegisteredCohort[];
  earlierSubmissions: ReadonlySet<string>;
  /** Repeats the audit exactly. */
  seed: string;
  /** How much is tried; left out: as much as a release of real judgements needs. */
  effort: LadderInput['effort'];
  figuresOf: (cohorts: readonly ReleaseCohort[]) => readonly CohortFigures[];
}

/** What passed: the figures of the cohorts of a rung, and in words what is published and why not more. */
export interface Audited {
  rung: number;
  figures: readonly CohortFigures[];
  report: string[];
  /** Counted councils that somebody could work out, or narrow down to two stages: a release of which there are any is not stored. */
  exposure: { determined: number; narrowed: number };
}

/** Called while the audit goes on. */
export type Progress = (step: string, done: number, total: number) => Promise<void>;

const noFigures = { determined: 0, narrowed: 0 };

const oneDown = 'The last look at the real figures refused one rung more, so the release went one rung down.';

/**
 * Chooses the rung by who takes part, before any answer is read; makes its figures; and attacks these. If the attack succeeds, which it
 * never should, the whole release goes one rung down.
 * @throws ReleaseRefusal when not even England alone passes
 */
export async function auditFigures(input: AuditInput, progress: Progress): Promise<Audited> {
  const { registered, seed, effort } = input;
  const contributors = input.counted.map(({ gssCode }) => gssCode);
  let highest: Rung | undefined;
  for (;;) {
    const ladder = await toEnd(
      chooseRung({ contributors, registered, seed, ...(highest !== undefined && { highest }), ...(effort && { effort }) }),
      ({ rung, step, done, total }) => progress(`Trying rung ${rung} (${step})`, done, total),
    );
    const rung = ladder.rung ?? 0;
    const figures = input.figuresOf(cohortsOf(ladder, input));
    if (ladder.rung === undefined) return { rung, figures, report: reportOf(ladder).slice(0, 1), exposure: noFigures };
    const audit = await toEnd(auditRelease(releaseOf(ladder, figures, input)), ({ done, total }) =>
      progress('Attacking the figures', done, total),
    );
    const wentDown = highest === undefined ? [] : [oneDown];
    if (audit.verdict === 'passed') {
      return { rung, figures, report: [...reportOf(ladder, audit), ...wentDown], exposure: audit.exposure };
    }
    highest = rungBelow(ladder.rung);
    if (highest === undefined) throw new ReleaseRefusal(refusalOf(ladder, audit));
  }
}

function refusalOf(ladder: Ladder, audit: ReleaseAudit): string {
  return ['The audit refuses this release, and nothing of it is stored. Withdraw it.', ...reportOf(ladder, audit)].join(' ');
}

/** The cohorts to be published, and those of the rung that are withheld, which look like any other that is. */
function cohortsOf(ladder: Ladder, { counted, registered }: AuditInput): ReleaseCohort[] {
  const few = new Set(ladder.withheld.filter(({ reason }) => reason === 'fewer_than_13_contributors').map(({ code }) => code));
  const published = new Map(ladder.cohorts.map((cohort) => [cohort.code, cohort]));
  return registered
    .filter(({ code }) => published.has(code) || few.has(code))
    .map(({ code, members }) => ({
      code,
      fineness: published.get(code)?.fineness ?? 'table',
      members: new Set(counted.filter(({ gssCode }) => members.includes(gssCode)).map(({ councilId }) => councilId)),
    }));
}

function releaseOf(ladder: Ladder, figures: readonly CohortFigures[], { counted, statements, earlierSubmissions }: AuditInput) {
  const cuts = new Map(ladder.cohorts.map((cohort) => [cohort.code, cohort.cuts]));
  return {
    ladder,
    earlierSubmissions,
    statements: statements.map(({ code, stages }): AuditedStatement => ({ code, stages, others: [unplaced] })),
    contributors: counted.map(({ gssCode, submissionId, answers }) => ({
      id: gssCode,
      submission: submissionId,
      answers: new Map([...answers].map(([code, answer]) => [code, answer.kind === 'stage' ? answer.stage : unplaced])),
    })),
    cohorts: figures.flatMap((cohort): ReleasedCohort[] => {
      if (cohort.kind === 'withheld') return [];
      const { cohort: code, n } = cohort;
      const released = cohort.statements.map(({ statementCode, cells }) => ({
        statement: statementCode,
        n,
        figures: cells.map(({ category, countFrom, countTo }) => ({ category, countFrom, countTo })),
      }));
      return [{ code, n, cuts: cuts.get(code) ?? [], statements: released }];
    }),
  };
}
