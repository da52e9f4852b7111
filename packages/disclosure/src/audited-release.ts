import type { Band } from './band-cuts.ts';
import type { Ladder } from './ladder.ts';

/** One figure: the band that the count of a category falls in. */
export type Figure = Band & { readonly category: string };

/** The figures of one statement in one cohort. `n` is how many contributors were counted, the cohort's for every statement. */
export type StatementFigures = { readonly statement: string; readonly n: number; readonly figures: readonly Figure[] };

export type ReleasedCohort = {
  readonly code: string;
  readonly n: number;
  readonly cuts: readonly number[];
  readonly statements: readonly StatementFigures[];
};

/** A statement: its stages, lowest first, and after them the categories that are no stages ("unplaced"). */
export type AuditedStatement = { readonly code: string; readonly stages: readonly string[]; readonly others: readonly string[] };

/** A council that is counted: the submission its answers come from, and its category for each statement. */
export type AuditedContributor = {
  readonly id: string;
  readonly submission: string;
  readonly answers: ReadonlyMap<string, string>;
};

/** All of a release that is to be judged before anybody may read it. */
export type AuditedRelease = {
  readonly ladder: Ladder;
  readonly statements: readonly AuditedStatement[];
  readonly contributors: readonly AuditedContributor[];
  readonly cohorts: readonly ReleasedCohort[];
  /** Submissions that entered a release before, withdrawn ones included. */
  readonly earlierSubmissions: ReadonlySet<string>;
  /** Counted contributors whose answers everybody is taken to know. */
  readonly known?: readonly string[];
};

/** Why a release is refused, one code for each kind of leak. */
export const faultCodes = [
  'submission_released_before',
  'answer_missing',
  'cohort_not_registered',
  'cohort_beyond_the_rung',
  'cohort_missing',
  'too_few_contributors',
  'contributors_miscounted',
  'first_cut_below_the_coalition',
  'cuts_add_up_to_everybody',
  'last_cut_too_high',
  'first_cut_too_low_for_the_cohort',
  'cuts_malformed',
  'cuts_other_than_the_ladder',
  'statement_missing',
  'n_differs_by_statement',
  'category_missing',
  'exact_count',
  'finer_than_the_bands',
  'figure_contradicts_the_answers',
  'difference_isolates',
  'leftover_isolates',
  'figures_leave_too_little_doubt',
  'contributor_exposed',
  'solver_gave_up',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** One reason and where it was met first. It names cohorts and statements, never an answer. */
export type ReleaseFault = { readonly code: FaultCode; readonly where: string };
