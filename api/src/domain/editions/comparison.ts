import type { EditionRelation } from '@waymark/reference-data';
import { scaleOf, type Edition } from './edition.ts';
import { planMove, type Answer } from './move-plan.ts';

export const comparisonChanges = ['stage', 'not_placed', 'not_comparable', 'new', 'retired'] as const;

/** How one statement stands now beside what it, or what it came from, was. */
export interface Compared {
  change: (typeof comparisonChanges)[number];
  /** Codes in the earlier and the later edition; null where it is not asked, or not asked on its own. */
  thenCode: string | null;
  nowCode: string | null;
  /** Stages moved; below 0: to an earlier stage. Only where both were placed and can be compared. */
  stages: number | null;
}

/**
 * Each statement of the later edition, in the order of reading, then those that are no longer asked. Only where no edition between
 * the two broke the question or its scale are stages set against each other.
 */
export function compare(
  from: Edition,
  to: Edition,
  steps: readonly (readonly EditionRelation[])[],
  then: ReadonlyMap<string, Answer>,
  now: ReadonlyMap<string, Answer>,
): Compared[] {
  const { arrivals, departures } = planMove(from, to, steps);
  const there = arrivals.map(({ code, outcome, source }): Compared => {
    if (outcome === 'new') return { change: 'new', thenCode: null, nowCode: code, stages: null };
    if (source === null || (outcome !== 'carried' && outcome !== 'read_again')) {
      return { change: 'not_comparable', thenCode: source, nowCode: code, stages: null };
    }
    const [was, is] = [valueOf(from, source, then.get(source)), valueOf(to, code, now.get(code))];
    const placed = was !== null && is !== null;
    return { change: placed ? 'stage' : 'not_placed', thenCode: source, nowCode: code, stages: placed ? is - was : null };
  });
  const gone = departures.flatMap(({ code, outcome }): Compared[] => {
    if (outcome !== 'retired' && outcome !== 'merged') return [];
    return [{ change: outcome === 'retired' ? 'retired' : 'not_comparable', thenCode: code, nowCode: null, stages: null }];
  });
  return [...there, ...gone];
}

/** The place of the answer's stage on its scale; null for an answer that is on no stage. */
function valueOf(edition: Edition, code: string, answer: Answer | undefined): number | null {
  const statement = edition.content.statements.find((one) => one.code === code);
  const stage = statement && scaleOf(edition, statement)?.stages.find((one) => one.code === answer?.stageCode);
  return answer?.answerKind === 'stage' ? (stage?.value ?? null) : null;
}
