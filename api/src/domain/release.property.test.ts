import { describe, expect, it } from 'vitest';
import { bandOf } from '@waymark/disclosure';
import {
  releaseFigures,
  unplaced,
  type Contributor,
  type PublishedCell,
  type ReleaseStatement,
  type SealedAnswer,
} from './release.ts';

/** England alone: every contributor. */
const england = (statements: readonly ReleaseStatement[], contributors: readonly Contributor[]) =>
  releaseFigures(statements, contributors, [
    { code: 'england', fineness: 'table', members: new Set(contributors.map(({ councilId }) => councilId)) },
  ]);

/** A small seeded generator (mulberry32), so that a failing round can be run again. Numbers from 0 up to 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function below(limit: number, random: () => number): number {
  return Math.floor(random() * limit);
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

const categoryOf = (answer: SealedAnswer) => (answer.kind === 'stage' ? answer.stage : unplaced);

/** Random statements on scales of 2 to 6 stages, and 13 to 153 contributors who lean towards some answer of each. */
function randomInput(random: () => number) {
  const statements = Array.from({ length: 1 + below(5, random) }, (_, index) => ({
    code: `S${index}`,
    stages: Array.from({ length: 2 + below(5, random) }, (_unused, stage) => String(stage)),
  }));
  const leanings = new Map(statements.map(({ code, stages }) => [code, { towards: below(stages.length, random), by: random() }]));
  const answerTo = (code: string, stages: readonly string[]): SealedAnswer => {
    if (random() < 0.1) return { kind: random() < 0.5 ? 'not_known' : 'not_applicable' };
    const leaning = leanings.get(code);
    return { kind: 'stage', stage: String(leaning && random() < leaning.by ? leaning.towards : below(stages.length, random)) };
  };
  const contributors = Array.from({ length: 13 + below(141, random) }, (_, index): Contributor => ({
    councilId: `council-${index}`,
    answers: new Map(statements.map(({ code, stages }) => [code, answerTo(code, stages)])),
  }));
  return { statements, contributors };
}

/** The published cells with the true count of each. */
function cellsWithCounts({
  statements,
  contributors,
}: ReturnType<typeof randomInput>): { cell: PublishedCell; count: number; n: number }[] {
  const [figures] = england(statements, contributors);
  if (figures?.kind !== 'published') throw new Error('13 or more contributors were withheld');
  return figures.statements.flatMap(({ statementCode, cells }) =>
    cells.map((cell) => {
      const there = contributors.filter(({ answers }) => {
        const answer = answers.get(statementCode);
        return answer && categoryOf(answer) === cell.category;
      });
      return { cell, count: there.length, n: figures.n };
    }),
  );
}

const seeds = Array.from({ length: 150 }, (_, seed) => seed);

describe('releaseFigures, on random answers', () => {
  it('holds the true count in every band and the true share between the per cents', () => {
    for (const seed of seeds) {
      for (const { cell, count, n } of cellsWithCounts(randomInput(seeded(seed)))) {
        const share = (100 * count) / n;
        const inside = cell.countFrom <= count && count <= cell.countTo && cell.percentFrom <= share && share <= cell.percentTo;
        expect({ seed, cell, inside }).toEqual({ seed, cell, inside: true });
      }
    }
  });

  it('says nothing beyond n and the band: equal bands of one size give equal cells', () => {
    const seen = new Map<string, string>();
    for (const seed of seeds) {
      for (const { cell, count, n } of cellsWithCounts(randomInput(seeded(seed)))) {
        const { category: _category, ...figures } = cell;
        const band = JSON.stringify([n, bandOf(count, n)]);
        expect(JSON.stringify(figures)).toBe(seen.get(band) ?? JSON.stringify(figures));
        seen.set(band, JSON.stringify(figures));
      }
    }
  });

  it('does not depend on the order of contributors or of their answers', () => {
    for (const seed of seeds) {
      const random = seeded(seed);
      const { statements, contributors } = randomInput(random);
      const reordered = shuffled(contributors, random).map((contributor) => ({
        ...contributor,
        answers: new Map(shuffled([...contributor.answers], random)),
      }));
      expect(JSON.stringify(england(statements, reordered))).toBe(JSON.stringify(england(statements, contributors)));
    }
  });

  it('carries no council', () => {
    for (const seed of seeds) {
      const { statements, contributors } = randomInput(seeded(seed));
      expect(JSON.stringify(england(statements, contributors))).not.toContain('council-');
    }
  });
});
