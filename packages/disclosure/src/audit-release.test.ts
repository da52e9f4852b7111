import { beforeAll, describe, expect, it } from 'vitest';
import { realLists, type RealLists } from '../attack/real-cohorts.ts';
import { auditRelease } from './audit-release.ts';
import { faultCodes, type AuditedRelease, type FaultCode, type ReleasedCohort } from './audited-release.ts';
import { bandOf, cutsFor } from './band-cuts.ts';
import { chooseRung, toEnd, type Ladder } from './ladder.ts';
import { simulatedContributors } from './participation.ts';
import { randomFrom } from './random.ts';
import { reportOf } from './report.ts';
import { simulatedRelease } from './simulated-release.ts';

const effort = { simulated: 6, search: 20 };

let lists: RealLists;
let safe: AuditedRelease;
beforeAll(async () => {
  lists = await realLists();
  const contributors = simulatedContributors('random', 80, lists.areas, lists.registered, randomFrom('eighty'));
  const ladder = await toEnd(chooseRung({ contributors, registered: lists.registered, seed: 'eighty', effort }));
  safe = simulatedRelease(ladder, contributors, lists.registered, 6, 'eighty');
}, 60_000);

const audit = (release: AuditedRelease) => toEnd(auditRelease(release));
const codes = async (release: AuditedRelease) => (await audit(release)).faults.map(({ code }) => code);

const withCohort = (change: (cohort: ReleasedCohort) => ReleasedCohort, which = 0): AuditedRelease => ({
  ...safe,
  cohorts: safe.cohorts.map((cohort, index) => (index === which ? change(cohort) : cohort)),
});

/** The release with other figures in the first cohort. */
const withFigures = (change: (figures: ReleasedCohort['statements'][number]) => ReleasedCohort['statements'][number]) =>
  withCohort((cohort) => ({
    ...cohort,
    statements: cohort.statements.map((each, index) => (index === 0 ? change(each) : each)),
  }));

const withCuts = (cuts: readonly number[]) => withCohort((cohort) => ({ ...cohort, cuts }));

/** A made-up ladder that lets these cohorts out, and a release of it. */
function releaseOf(cohorts: Ladder['cohorts']): AuditedRelease {
  const contributors = cohorts[0]?.members ?? [];
  return simulatedRelease({ ...safe.ladder, cohorts, withheld: [] }, contributors, lists.registered, 1, 'leaky');
}

const cohort = (code: string, members: readonly string[], kind: 'england' | 'type' = 'type') => ({
  code,
  kind,
  fineness: 'table' as const,
  members,
  cuts: members.length < 13 ? [7] : cutsFor(members.length),
});

describe('auditRelease', () => {
  it('passes a release of 80 councils with area types, the control of every case below', async () => {
    expect(safe.ladder.rung).toBe(1);
    const passed = await audit(safe);
    expect(passed).toMatchObject({ verdict: 'passed', faults: [], refusedStatements: 0 });
    expect(passed.exposure).toMatchObject({ determined: 0, narrowed: 0, limited: 0 });
    expect(passed.byAttacker.coalition.audits).toBeGreaterThan(0);
  });

  const leaks: readonly [FaultCode, string, () => AuditedRelease][] = [
    [
      'exact_count',
      'exact counts',
      () => withFigures((each) => ({ ...each, figures: each.figures.map((one) => ({ ...one, countTo: one.countFrom })) })),
    ],
    [
      'finer_than_the_bands',
      'shares to 5 points',
      () => withFigures((each) => ({ ...each, figures: each.figures.map((one) => ({ ...one, countTo: one.countFrom + 3 })) })),
    ],
    [
      'too_few_contributors',
      'a cohort of 12',
      () => releaseOf([cohort('england', safe.contributors.map(({ id }) => id).slice(0, 12), 'england')]),
    ],
    ['first_cut_below_the_coalition', 'a lowest band that five can fill', () => withCuts([6, 20, 30])],
    ['cuts_add_up_to_everybody', 'cuts that add up to everybody', () => withCuts([10, 20, 40])],
    ['last_cut_too_high', 'a highest band that proves agreement', () => withCuts([72])],
    ['first_cut_too_low_for_the_cohort', 'a lowest band that proves absence', () => withCuts([8, 22])],
    [
      'difference_isolates',
      'two cohorts that differ by four',
      () => {
        const ids = safe.contributors.map(({ id }) => id);
        return releaseOf([cohort('england', ids, 'england'), cohort('most', ids.slice(4))]);
      },
    ],
    [
      'leftover_isolates',
      'a whole and its parts that leave five',
      () => {
        const ids = safe.contributors.map(({ id }) => id);
        return releaseOf([cohort('england', ids, 'england'), cohort('one', ids.slice(0, 40)), cohort('two', ids.slice(40, 75))]);
      },
    ],
    [
      'cohort_not_registered',
      'the neighbours of one council',
      () => {
        const [first] = safe.cohorts;
        return { ...safe, cohorts: first ? [...safe.cohorts, { ...first, code: 'neighbours of one' }] : [] };
      },
    ],
    [
      'cohort_beyond_the_rung',
      'one registered cohort too many',
      () => {
        const [first] = safe.cohorts;
        return { ...safe, cohorts: first ? [...safe.cohorts, { ...first, code: 'region-north' }] : [] };
      },
    ],
    ['cohort_missing', 'a cohort held back', () => ({ ...safe, cohorts: safe.cohorts.slice(0, -1) })],
    [
      'statement_missing',
      'a statement suppressed because of its answers',
      () => withCohort((each) => ({ ...each, statements: each.statements.slice(1) }), 1),
    ],
    ['category_missing', 'a category left out', () => withFigures((each) => ({ ...each, figures: each.figures.slice(1) }))],
    ['n_differs_by_statement', 'an n for each statement', () => withFigures((each) => ({ ...each, n: each.n - 1 }))],
    [
      'submission_released_before',
      'a second release of the same submissions',
      () => ({ ...safe, earlierSubmissions: new Set(safe.contributors.map(({ submission }) => submission)) }),
    ],
    [
      'figure_contradicts_the_answers',
      'figures of other answers',
      () => ({
        ...safe,
        contributors: safe.contributors.map((council) => ({
          ...council,
          answers: new Map([...council.answers.keys()].map((statement) => [statement, 'unplaced'])),
        })),
      }),
    ],
    [
      'answer_missing',
      'a statement that one council was not asked',
      () => ({
        ...safe,
        contributors: safe.contributors.map((council, index) => (index === 0 ? { ...council, answers: new Map() } : council)),
      }),
    ],
    ['cuts_other_than_the_ladder', 'safe cuts chosen afterwards', () => withCuts(cutsFor(80).slice(1))],
    ['contributors_miscounted', 'a wrong n', () => withCohort((each) => ({ ...each, n: each.n + 1 }))],
    ['cuts_malformed', 'cuts in no order', () => withCuts([30, 20])],
  ];

  it.each(leaks)('refuses for %s: %s', async (code, _, leaky) => {
    const refused = await audit(leaky());
    expect(refused.verdict).toBe('refused');
    expect(refused.faults.map((fault) => fault.code)).toContain(code);
  });

  it('refuses when those who published since and five others know too much', async () => {
    const known = safe.contributors.slice(0, 72).map(({ id }) => id);
    expect(await codes({ ...safe, known })).toContain('contributor_exposed');
  });

  it('says why in words that tell of no answer', async () => {
    const refused = await audit({ ...safe, cohorts: safe.cohorts.slice(0, -1) });
    expect(reportOf(safe.ladder, refused)).toEqual([
      '80 councils are counted. Published: England and area types.',
      'Tried before any answer was read: England and area types. It stands.',
      'England, area types and regions would be tried from 90 counted councils.',
      'The release is refused.',
      'A group that should be published is not there; a gap that depends on answers speaks.',
    ]);
    expect(reportOf(safe.ladder, await audit(safe)).join(' ')).not.toContain('stage-');
  });

  it('says the same of all answers behind the same figures, however many attacks these take', async () => {
    const contributors = lists.areas.slice(0, 40);
    const ladder = await toEnd(chooseRung({ contributors, registered: lists.registered, seed: 'forty', effort }));
    const made = simulatedRelease(ladder, contributors, lists.registered, 1, 'forty');
    const [statement] = made.statements;
    const england = made.cohorts[0];
    if (!statement || !england) throw new Error('forty councils have figures of England');
    const [first = '', second = ''] = statement.stages;
    // All at the first stage, or three of them at the second: 31 to 40 and 0 to 10 either way.
    const answered = (others: number): AuditedRelease => ({
      ...made,
      contributors: made.contributors.map((each, index) => ({
        ...each,
        answers: new Map([[statement.code, index < others ? second : first]]),
      })),
      cohorts: [
        {
          ...england,
          statements: [
            {
              statement: statement.code,
              n: 40,
              figures: [...statement.stages, ...statement.others].map((category) => ({
                category,
                ...bandOf(category === first ? 40 - others : category === second ? others : 0, 40),
              })),
            },
          ],
        },
      ],
    });
    const [one, other] = [answered(0), answered(3)];
    expect(one.cohorts).toEqual(other.cohorts);
    const [audited, otherwise] = [await audit(one), await audit(other)];
    expect(audited.exposure.audits, 'control: the attacks are others').not.toBe(otherwise.exposure.audits);
    expect(reportOf(ladder, audited)).toEqual(reportOf(ladder, otherwise));
  });

  it('has a case for each reason that does not need an attacker', () => {
    const tried = new Set(leaks.map(([code]) => code));
    expect(faultCodes.filter((code) => !tried.has(code))).toEqual([
      'figures_leave_too_little_doubt',
      'contributor_exposed',
      'solver_gave_up',
    ]);
  });
});
