import type { EditionRelation } from '@waymark/reference-data';
import { isRescaled, statementsByLineage, type Edition } from './edition.ts';
import { follow, type Outcome } from './path.ts';

/** What an assessment holds on one statement. */
export interface Answer {
  answerKind: 'not_answered' | 'stage' | 'not_known' | 'not_applicable';
  stageCode: string | null;
  reason: string | null;
  strengths: string;
  impact: string;
  areasForDevelopment: string;
  gateReason: string | null;
}

/** What happens to the answer on one statement of the edition that is left. */
export interface Departure {
  code: string;
  outcome: Outcome;
  /** Codes in the edition moved to. */
  targets: string[];
}

/** What a statement of the edition moved to begins with. */
export interface Arrival {
  code: string;
  outcome: Outcome | 'new';
  /** Codes in the edition that is left. Of one of them at the most anything is taken over. */
  sources: string[];
  /** That one; null: none. */
  source: string | null;
  scaleCode: string;
}

export interface MovePlan {
  departures: Departure[];
  arrivals: Arrival[];
}

/**
 * What moving an assessment from one edition to a later one does to each answer, whatever it says. No answer goes to a statement that
 * asks something else: what cannot go with its stage goes with its words, and what has more than one source stays behind, to be read
 * beside.
 * @param steps the relations of each edition on the way, the first published first
 */
export function planMove(from: Edition, to: Edition, steps: readonly (readonly EditionRelation[])[]): MovePlan {
  const [earlier, later] = [statementsByLineage(from), statementsByLineage(to)];
  const destinations = follow(earlier.keys(), steps);
  const departures = [...earlier].map(([lineageId, statement]): Departure => {
    const { outcome, targets } = destinations.get(lineageId) ?? { outcome: 'retired', targets: [] };
    const reached = targets.flatMap((target) => later.get(target) ?? []);
    if (reached.length === 0) return { code: statement.code, outcome: 'retired', targets: [] };
    const held = outcome === 'carried' || outcome === 'read_again';
    const rescaled = reached.some((target) => isRescaled(from, statement, to, target));
    return {
      code: statement.code,
      outcome: held && rescaled ? 'words_only' : outcome,
      targets: reached.map(({ code }) => code),
    };
  });

  const leadingTo = new Map<string, Departure[]>();
  for (const departure of departures) {
    for (const code of departure.targets) leadingTo.set(code, [...(leadingTo.get(code) ?? []), departure]);
  }
  const arrivals = [...later.values()].map(({ code, scaleCode }): Arrival => {
    const sources = leadingTo.get(code) ?? [];
    const source = theSource(sources);
    const outcome = source?.outcome ?? (sources.length === 0 ? 'new' : 'merged');
    return { code, outcome, sources: sources.map((one) => one.code), source: source?.code ?? null, scaleCode };
  });
  return { departures: departures.map((departure) => told(departure, arrivals, leadingTo)), arrivals };
}

/** A split is told by the statements that take its words; one whose words nobody takes, because others have the place, is merged. */
function told(departure: Departure, arrivals: readonly Arrival[], leadingTo: ReadonlyMap<string, Departure[]>): Departure {
  const { code, outcome, targets } = departure;
  const crowded = targets.some((target) => (leadingTo.get(target)?.length ?? 0) > 1);
  if (!crowded) return departure;
  const taking = arrivals.filter((arrival) => arrival.source === code).map((arrival) => arrival.code);
  if (taking.length === 0) return { code, outcome: 'merged', targets };
  return { code, outcome, targets: targets.filter((target) => taking.includes(target)) };
}

/** The one statement whose words are taken over: the same in an earlier edition, or the only one that leads here. */
function theSource(sources: readonly Departure[]): Departure | undefined {
  const same = sources.filter(({ outcome }) => outcome !== 'split' && outcome !== 'merged');
  const candidates = same.length > 0 ? same : sources.filter(({ outcome }) => outcome === 'split');
  return candidates.length === 1 && (same.length > 0 || sources.length === 1) ? candidates[0] : undefined;
}
