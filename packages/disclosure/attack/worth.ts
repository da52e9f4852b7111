import { bandOf, type Band } from '../src/band-cuts.ts';
import { simulatedContributors } from '../src/participation.ts';
import { randomFrom } from '../src/random.ts';
import { cohortsOn, type Rung } from '../src/rungs.ts';
import { answerKinds, simulatedAnswers, simulatedStages } from '../src/simulated-answers.ts';
import type { RealLists } from './real-cohorts.ts';
import type { Scene } from './scene.ts';

/** Lists of contributors that the shares of published cohorts are averaged over. */
const lists = 50;

/** Statements that the error is averaged over. */
const statements = 600;

/** Published cohorts among those of a rung, in per cent, over many lists of as many contributors. */
export function cellsPublished({ count, pattern }: Scene, rung: Rung, { areas, registered }: RealLists): number {
  let published = 0;
  let all = 0;
  for (let list = 0; list < lists; list += 1) {
    const random = randomFrom(`cells ${count} ${pattern} ${list}`);
    const cohorts = cohortsOn(rung, 'table', simulatedContributors(pattern, count, areas, registered, random), registered);
    published += cohorts.published.length;
    all += cohorts.published.length;
    all += cohorts.withheld.filter(({ reason }) => reason === 'fewer_than_13_contributors').length;
  }
  return (100 * published) / all;
}

/** Mean distance of a band's middle from the true share of a stage in England, in points, over many statements of every kind. */
export function englandError({ count, pattern }: Scene, { areas, registered }: RealLists): number {
  let sum = 0;
  for (let statement = 0; statement < statements; statement += 1) {
    const random = randomFrom(`error ${count} ${pattern} ${statement}`);
    const contributors = simulatedContributors(pattern, count, areas, registered, random);
    const kind = answerKinds[statement % answerKinds.length] ?? 'even';
    const answers = simulatedAnswers(kind, contributors, registered, random);
    const counts = Array.from({ length: simulatedStages }, (_, stage) => answers.filter((answer) => answer === stage).length);
    const middles = middlesAddedUp(
      counts.map((inStage) => bandOf(inStage, count)),
      count,
    );
    sum += counts.reduce((error, inStage, stage) => error + Math.abs((middles[stage] ?? 0) - inStage), 0);
  }
  return (100 * sum) / (statements * simulatedStages * count);
}

/** The middles of bands, all moved by one amount but not out of their bands, so that they add up to everybody. */
function middlesAddedUp(bands: readonly Band[], n: number): readonly number[] {
  const movedBy = (amount: number) =>
    bands.map(({ countFrom, countTo }) => Math.min(countTo, Math.max(countFrom, (countFrom + countTo) / 2 + amount)));
  let low = -n;
  let high = n;
  for (let halving = 0; halving < 40; halving += 1) {
    const middle = (low + high) / 2;
    if (movedBy(middle).reduce((sum, count) => sum + count, 0) > n) high = middle;
    else low = middle;
  }
  return movedBy(low);
}
