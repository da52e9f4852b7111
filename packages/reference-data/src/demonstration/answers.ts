import type { Scale, Statement } from '../frameworks/framework-content.ts';
import type { Area } from '../reference/records.ts';
import { areasForDevelopment, exampleMark, impacts, notApplicableReasons, notKnownReasons, strengths } from './phrases.ts';
import { randomFor, type Random } from './random.ts';

export type Answer =
  { kind: 'stage'; stage: string } | { kind: 'not_known'; reason: string } | { kind: 'not_applicable'; reason: string };

export interface DemonstrationJudgement {
  statementCode: string;
  answer: Answer;
  strengths: string;
  impact: string;
  areasForDevelopment: string;
}

/** How the answers to a statement are spread over the country. */
const spreads = ['even', 'skewed', 'spatial', 'bytype'] as const;

const notKnownShare = 0.03;
const notApplicableShare = 0.01;

/** One council's invented answer to one statement. The same seed, area and statement always give the same. */
export function inventJudgement(seed: string, area: Area, statement: Statement, scale: Scale): DemonstrationJudgement {
  const random = randomFor(seed, area.gssCode, statement.code);
  const chance = random.next();
  if (chance < notKnownShare) {
    return withoutWords(statement, { kind: 'not_known', reason: marked(random.pick(notKnownReasons)) });
  }
  if (chance < notKnownShare + notApplicableShare) {
    return withoutWords(statement, { kind: 'not_applicable', reason: marked(random.pick(notApplicableReasons)) });
  }
  const last = scale.stages.length - 1;
  const height = placeOnScale(seed, area, statement, random);
  const stage = scale.stages[Math.min(last, Math.max(0, Math.round(height * last)))];
  const level = height < 1 / 3 ? 'lower' : height < 2 / 3 ? 'middle' : 'upper';
  const say = (phrases: readonly [string, ...string[]]) => marked(random.pick(phrases).replace('{}', lookFor(statement, random)));
  return {
    statementCode: statement.code,
    answer: { kind: 'stage', stage: stage?.code ?? '' },
    strengths: say(strengths[level]),
    impact: say(impacts[level]),
    areasForDevelopment: say(areasForDevelopment[level]),
  };
}

/** Where the council stands, 0 at the foot of the scale and 1 at its top; the tails lie beyond and are drawn in. */
function placeOnScale(seed: string, area: Area, statement: Statement, random: Random): number {
  const national = randomFor(seed, statement.code);
  const spread = national.pick(spreads);
  const lopsided = national.pick([0.2, 0.5, 0.8]);
  switch (spread) {
    case 'even':
      return 0.5 + 0.3 * random.normal();
    case 'skewed':
      return lopsided + 0.2 * random.normal();
    case 'spatial':
      return 0.5 + 0.2 * randomFor(seed, statement.code, area.regionCode).normal() + 0.22 * random.normal();
    case 'bytype':
      return 0.5 + 0.2 * randomFor(seed, statement.code, area.type).normal() + 0.22 * random.normal();
  }
}

function lookFor(statement: Statement, random: Random): string {
  const [first = statement.shortTitle ?? statement.code, ...others] = statement.lookFors;
  return random.pick([first, ...others]);
}

function withoutWords({ code }: Statement, answer: Answer): DemonstrationJudgement {
  return { statementCode: code, answer, strengths: '', impact: '', areasForDevelopment: '' };
}

function marked(text: string): string {
  return `${exampleMark} ${text}`;
}
