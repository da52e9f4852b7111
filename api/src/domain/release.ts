import { bandOf, maximumContributors, minimumContributors, type Band, type Fineness } from '@waymark/disclosure';

/** The category beside a scale's stages: "not known" and "not applicable" together, so that n is the same for every statement. */
export const unplaced = 'unplaced';

/** An answer in a sealed submission. Sealed submissions are complete, so "not answered" does not occur. */
export type SealedAnswer =
  { readonly kind: 'stage'; readonly stage: string } | { readonly kind: 'not_known' } | { readonly kind: 'not_applicable' };

/** A statement of the release and the stage codes of its scale, lowest first. */
export type ReleaseStatement = { readonly code: string; readonly stages: readonly string[] };

/** One contributing council: its answers by statement code. Answers to statements outside the release are not read. */
export type Contributor = { readonly councilId: string; readonly answers: ReadonlyMap<string, SealedAnswer> };

/** How many contributors are in a category (counts, and whole per cent of n), both ends included. */
export type PublishedCell = Band & { readonly category: string; readonly percentFrom: number; readonly percentTo: number };

export type PublishedStatement = { readonly statementCode: string; readonly cells: readonly PublishedCell[] };

/** The one shape of everything withheld. It carries no figure and no particular reason, not even how many contributed. */
export const withheld = { kind: 'withheld', reason: 'withheld' } as const;

export type CohortFigures = { readonly cohort: string; readonly fineness: Fineness } & (
  { readonly kind: 'published'; readonly n: number; readonly statements: readonly PublishedStatement[] } | typeof withheld
);

/** The release cannot be computed from what was handed in. The message names councils by id and statements by code, never an answer. */
export class ReleaseInputError extends Error {
  override name = 'ReleaseInputError';
}

/** A cohort of a release, how finely it is cut, and which contributing councils are in it, by id. */
export type ReleaseCohort = { readonly code: string; readonly fineness: Fineness; readonly members: ReadonlySet<string> };

/**
 * The figures of a release, one entry per cohort. Which cohorts may stand side by side is for the audit to say: the proof holds
 * for one, or for several that do not overlap.
 *
 * @throws ReleaseInputError when an answer is missing or not on its scale, a council or a code occurs twice, or there are
 * more contributors than local areas
 */
export function releaseFigures(
  statements: readonly ReleaseStatement[],
  contributors: readonly Contributor[],
  cohorts: readonly ReleaseCohort[],
): readonly CohortFigures[] {
  return cohorts.map((cohort) =>
    cohortFigures(
      cohort,
      statements,
      contributors.filter(({ councilId }) => cohort.members.has(councilId)),
    ),
  );
}

/** The figures of one cohort from the answers of its members. Throws like `releaseFigures`. */
export function cohortFigures(
  { code: cohort, fineness }: Pick<ReleaseCohort, 'code' | 'fineness'>,
  statements: readonly ReleaseStatement[],
  members: readonly Contributor[],
): CohortFigures {
  refuseRepeats(statements, members);
  const n = members.length;
  if (n > maximumContributors) {
    throw new ReleaseInputError(`Cohort ${cohort} has ${n} contributors; bands serve at most ${maximumContributors}.`);
  }
  // Counted before the threshold is looked at: a faulty submission stops a small release as it stops a large one.
  const counted = statements.map((statement) => ({ statement, counts: countCategories(statement, members) }));
  if (n < minimumContributors) return { cohort, fineness, ...withheld };
  return {
    cohort,
    fineness,
    kind: 'published',
    n,
    statements: counted.map(({ statement, counts }) => ({
      statementCode: statement.code,
      cells: [...counts].map(([category, count]) => publishedCell(category, bandOf(count, n, fineness), n)),
    })),
  };
}

/**
 * Per cents are made from the ends of the band alone, and rounded outwards (the lower end down, the upper end up), so that
 * the true share always lies between them and they say nothing the band does not.
 */
export function percentOf({ countFrom, countTo }: Band, n: number): { percentFrom: number; percentTo: number } {
  return { percentFrom: Math.floor((100 * countFrom) / n), percentTo: Math.ceil((100 * countTo) / n) };
}

function publishedCell(category: string, band: Band, n: number): PublishedCell {
  return { category, ...band, ...percentOf(band, n) };
}

/** How many members are in each category: the stages in their order, then `unplaced`. */
function countCategories(statement: ReleaseStatement, members: readonly Contributor[]): ReadonlyMap<string, number> {
  const counts = new Map([...statement.stages, unplaced].map((category) => [category, 0]));
  for (const { councilId, answers } of members) {
    const answer = answers.get(statement.code);
    const where = `council ${councilId}, statement ${statement.code}`;
    if (!answer) throw new ReleaseInputError(`A sealed submission lacks an answer: ${where}.`);
    const category = categoryOf(answer, statement);
    const count = category === undefined ? undefined : counts.get(category);
    if (category === undefined || count === undefined) {
      throw new ReleaseInputError(`A sealed submission has an answer that is not on the scale: ${where}.`);
    }
    counts.set(category, count + 1);
  }
  return counts;
}

/** Sealed answers come from storage, so what the types rule out is still refused (undefined). */
function categoryOf(answer: SealedAnswer, { stages }: ReleaseStatement): string | undefined {
  if (answer.kind === 'not_known' || answer.kind === 'not_applicable') return unplaced;
  return answer.kind === 'stage' ? stages.find((stage) => stage === answer.stage) : undefined;
}

function refuseRepeats(statements: readonly ReleaseStatement[], members: readonly Contributor[]): void {
  refuseRepeat(
    'Council',
    members.map(({ councilId }) => councilId),
  );
  refuseRepeat(
    'Statement',
    statements.map(({ code }) => code),
  );
  for (const { code, stages } of statements) refuseRepeat(`In statement ${code}, category`, [...stages, unplaced]);
}

function refuseRepeat(what: string, codes: readonly string[]): void {
  const repeated = codes.find((code, index) => codes.indexOf(code) !== index);
  if (repeated !== undefined) throw new ReleaseInputError(`${what} ${repeated} occurs twice.`);
}
