import type { Answer } from './move-plan.ts';
import type { Destination } from './path.ts';

export const linkRelations = ['equal', 'subset', 'superset', 'intersects'] as const;

/** A statement, and how what it asks stands to a statement of another framework. */
export interface Link {
  from: string;
  to: string;
  relation: (typeof linkRelations)[number];
  note: string | null;
}

/** What one link brings to a statement of the other framework. */
export interface Brought {
  /** The statement's code in the assessment's version; null: it is not asked there as the crosswalk means it. */
  code: string | null;
  link: Link;
  /** The stage of the other framework that the answer is read as; null: it is on no stage. */
  stage: string | null;
}

export interface Projected {
  code: string;
  brought: Brought[];
  /** The lowest and the highest of the stages brought; null: none. They are one only where all agree. */
  lowest: string | null;
  highest: string | null;
  /** The link that says least, among those that brought a stage. */
  weakest: Link['relation'] | null;
}

interface Crosswalk {
  links: readonly Link[];
  /** Stage of the first framework to stage of the other. */
  stages: Readonly<Record<string, string>>;
}

/**
 * What an assessment would say in another framework. Nothing is averaged: a statement gets the range of what its links bring.
 * @param targets codes of the other framework, in its order
 * @param order its stages, lowest first
 * @param codeOf the code that a statement of the crosswalk has in the assessment's version, where it still asks the same
 */
export function project(
  { links, stages }: Crosswalk,
  targets: readonly string[],
  order: readonly string[],
  codeOf: (code: string) => string | null,
  answers: ReadonlyMap<string, Answer>,
): Projected[] {
  const stageOf = (code: string | null) => {
    const answer = answers.get(code ?? '');
    return answer?.answerKind === 'stage' ? (stages[answer.stageCode ?? ''] ?? null) : null;
  };
  return targets.map((code) => {
    const brought = links
      .filter(({ to }) => to === code)
      .map((link): Brought => ({ code: codeOf(link.from), link, stage: stageOf(codeOf(link.from)) }));
    const placed = brought.filter(({ stage }) => stage !== null);
    const places = placed.map(({ stage }) => order.indexOf(stage ?? ''));
    const weakest = Math.max(...placed.map(({ link }) => linkRelations.indexOf(link.relation)));
    return {
      code,
      brought,
      lowest: order[Math.min(...places)] ?? null,
      highest: order[Math.max(...places)] ?? null,
      weakest: linkRelations[weakest] ?? null,
    };
  });
}

/** Where a statement went, if it still asks the same and stands alone. */
export function stillAsked(destination: Destination | undefined): string | null {
  const held = destination?.outcome === 'carried' || destination?.outcome === 'read_again';
  return held ? (destination.targets[0] ?? null) : null;
}
