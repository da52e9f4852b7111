import { describe, expect, it } from 'vitest';
import {
  ReleaseInputError,
  releaseFigures,
  type Contributor,
  type ReleaseCohort,
  type ReleaseStatement,
  type SealedAnswer,
} from './release.ts';

/** England alone: every contributor. */
const england = (statements: readonly ReleaseStatement[], contributors: readonly Contributor[]) =>
  releaseFigures(statements, contributors, [
    { code: 'england', fineness: 'table', members: new Set(contributors.map(({ councilId }) => councilId)) },
  ]);

const stages = ['1', '2', '3', '4'];
const statements = [{ code: 'A1', stages }];
const stage = (code: string): SealedAnswer => ({ kind: 'stage', stage: code });

/** One contributor per answer to statement A1. */
const contributors = (answers: readonly SealedAnswer[]): Contributor[] =>
  answers.map((answer, index) => ({ councilId: `council-${index}`, answers: new Map([['A1', answer]]) }));

const thirteen = contributors([...Array<SealedAnswer>(8).fill(stage('2')), ...Array<SealedAnswer>(5).fill(stage('3'))]);

/** The set of contributors with the first one's answer to A1 replaced. */
const withFirst = (answer: unknown): Contributor[] => {
  // Storage may hold what the types rule out; that is what these cases are about.
  const answers = new Map([['A1', answer as SealedAnswer]]);
  return thirteen.map((contributor, index) => (index === 0 ? { ...contributor, answers } : contributor));
};

describe('releaseFigures', () => {
  it('publishes the band of every category, in the order of the scale, with per cents rounded outwards', () => {
    const low = { countFrom: 0, countTo: 6, percentFrom: 0, percentTo: 47 };
    const high = { countFrom: 7, countTo: 13, percentFrom: 53, percentTo: 100 };
    expect(england(statements, thirteen)).toEqual([
      {
        cohort: 'england',
        fineness: 'table',
        kind: 'published',
        n: 13,
        statements: [
          {
            statementCode: 'A1',
            cells: [
              { category: '1', ...low },
              { category: '2', ...high },
              { category: '3', ...low },
              { category: '4', ...low },
              { category: 'unplaced', ...low },
            ],
          },
        ],
      },
    ]);
  });

  it('counts "not known" and "not applicable" together as unplaced, within the same n', () => {
    const answers = Array.from({ length: 14 }, (_, index): SealedAnswer => ({
      kind: index < 7 ? 'not_known' : 'not_applicable',
    }));
    expect(england(statements, contributors(answers))).toMatchObject([
      { n: 14, statements: [{ cells: [{}, {}, {}, {}, { category: 'unplaced', countFrom: 8, countTo: 14 }] }] },
    ]);
  });

  it('serves scales of other lengths by statement', () => {
    const mixed = [
      { code: 'A1', stages },
      { code: 'B1', stages: ['yes', 'no'] },
    ];
    const both = thirteen.map((contributor) => ({
      ...contributor,
      answers: new Map([...contributor.answers, ['B1', stage('yes')]]),
    }));
    const [figures] = england(mixed, both);
    const categories =
      figures?.kind === 'published' ? figures.statements.map(({ cells }) => cells.map((cell) => cell.category)) : [];
    expect(categories).toEqual([
      ['1', '2', '3', '4', 'unplaced'],
      ['yes', 'no', 'unplaced'],
    ]);
  });

  it.each([0, 1, 12])('withholds everything in one blunt shape with %i contributors', (n) => {
    expect(england(statements, thirteen.slice(0, n))).toEqual([
      { cohort: 'england', fineness: 'table', kind: 'withheld', reason: 'withheld' },
    ]);
  });

  it('counts each cohort over its own members, and withholds one of fewer than thirteen', () => {
    const all = contributors(Array<SealedAnswer>(26).fill(stage('2')));
    const first = (count: number) => new Set(all.slice(0, count).map(({ councilId }) => councilId));
    const cohorts: ReleaseCohort[] = [
      { code: 'england', fineness: 'table', members: first(26) },
      { code: 'half', fineness: 'table', members: first(13) },
      { code: 'fewer', fineness: 'table', members: first(12) },
    ];
    expect(releaseFigures(statements, all, cohorts)).toMatchObject([
      { cohort: 'england', kind: 'published', n: 26 },
      { cohort: 'half', kind: 'published', n: 13, statements: [{ cells: [{}, { countFrom: 7, countTo: 13 }, {}, {}, {}] }] },
      { cohort: 'fewer', kind: 'withheld', reason: 'withheld' },
    ]);
  });

  it('does not read answers to statements outside the release', () => {
    const more = thirteen.map((contributor) => ({
      ...contributor,
      answers: new Map([...contributor.answers, ['Z9', stage('x')]]),
    }));
    expect(england(statements, more)).toEqual(england(statements, thirteen));
  });
});

describe('releaseFigures refuses', () => {
  const faultOf = (act: () => unknown): string => {
    try {
      act();
    } catch (error) {
      if (error instanceof ReleaseInputError) return error.message;
      throw error;
    }
    return 'no fault';
  };

  it('nothing in the set that the cases below change, the control', () => {
    expect(faultOf(() => england(statements, withFirst(stage('2'))))).toBe('no fault');
  });

  it.each([
    ['a missing answer', undefined, 'A sealed submission lacks an answer: council council-0, statement A1.'],
    [
      '"not answered"',
      { kind: 'not_answered' },
      'A sealed submission has an answer that is not on the scale: council council-0, statement A1.',
    ],
    [
      'an unknown stage',
      stage('5'),
      'A sealed submission has an answer that is not on the scale: council council-0, statement A1.',
    ],
    [
      'a stage called unplaced',
      stage('unplaced'),
      'A sealed submission has an answer that is not on the scale: council council-0, statement A1.',
    ],
  ])('%s', (_, answer, message) => {
    expect(faultOf(() => england(statements, withFirst(answer)))).toBe(message);
  });

  it('a missing answer even where all would be withheld', () => {
    expect(faultOf(() => england(statements, withFirst(undefined).slice(0, 3)))).toMatch('lacks an answer');
  });

  it('a council counted twice', () => {
    expect(faultOf(() => england(statements, [...thirteen, ...thirteen.slice(3, 4)]))).toBe('Council council-3 occurs twice.');
  });

  it('a statement or a stage listed twice, and a stage that takes the name of unplaced', () => {
    expect(faultOf(() => england([...statements, ...statements], thirteen))).toBe('Statement A1 occurs twice.');
    expect(faultOf(() => england([{ code: 'A1', stages: ['2', '3', '2'] }], thirteen))).toBe(
      'In statement A1, category 2 occurs twice.',
    );
    expect(faultOf(() => england([{ code: 'A1', stages: ['2', '3', 'unplaced'] }], thirteen))).toBe(
      'In statement A1, category unplaced occurs twice.',
    );
  });

  it('more contributors than there are local areas', () => {
    const many = (n: number) => contributors(Array<SealedAnswer>(n).fill(stage('1')));
    expect(faultOf(() => england(statements, many(154)))).toBe('Cohort england has 154 contributors; bands serve at most 153.');
    expect(faultOf(() => england(statements, many(153)))).toBe('no fault');
  });
});
