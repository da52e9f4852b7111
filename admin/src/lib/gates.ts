import { stageLabel, statementTitle, type Scale, type Stage, type Statement } from './frameworks.ts';
import type { Answer } from './judgements.ts';

/** What gates need to know of a version; of a draft as well, where some of it may not fit together yet. */
export interface Gated {
  readonly scales: readonly Scale[];
  readonly statements: readonly GatedStatement[];
}

export type GatedStatement = Pick<Statement, 'code' | 'scaleCode' | 'shortTitle' | 'text' | 'gate'>;

/** One gate over one statement. */
export interface GateOn {
  /** The statement that carries the gate. */
  readonly by: GatedStatement;
  readonly byScale: Scale;
  /** The stage at which the gate no longer holds. */
  readonly minimum: Stage;
  /** The statement that it caps, and its highest stage that needs no reason while the gate holds. */
  readonly capped: GatedStatement;
  readonly cappedScale: Scale;
  readonly at: Stage;
}

function gates(version: Gated): GateOn[] {
  const scaleBy = ({ scaleCode }: GatedStatement) => version.scales.find(({ code }) => code === scaleCode);
  return version.statements.flatMap((by) => {
    const { gate } = by;
    if (!gate) return [];
    return gate.caps.flatMap((code): GateOn[] => {
      const capped = version.statements.find((one) => one.code === code);
      const [byScale, cappedScale] = [scaleBy(by), capped && scaleBy(capped)];
      const minimum = byScale?.stages.find((stage) => stage.code === gate.minimum);
      const at = cappedScale?.stages.find((stage) => stage.code === gate.at);
      return capped && byScale && cappedScale && minimum && at ? [{ by, byScale, minimum, capped, cappedScale, at }] : [];
    });
  });
}

/** The gates of other statements that cap this one. */
export function gatesOver(version: Gated, code: string): GateOn[] {
  return gates(version).filter(({ capped }) => capped.code === code);
}

/** This statement's own gate, over each that it caps. */
export function gatesOf(version: Gated, code: string): GateOn[] {
  return gates(version).filter(({ by }) => by.code === code);
}

/** Whether an answer is at a stage that the gate lets through only with a reason, while it holds. */
export function isAbove({ cappedScale, at }: GateOn, answer: Answer): boolean {
  const stage = stageOf(cappedScale, answer);
  return stage !== undefined && stage.value > at.value;
}

/** Whether a gate holds by what its own statement stands at; what is not known cannot be relied on. */
export function holds({ byScale, minimum }: GateOn, answer: Answer | undefined): boolean {
  if (answer?.kind === 'not_known') return true;
  const stage = answer && stageOf(byScale, answer);
  return stage !== undefined && stage.value < minimum.value;
}

function stageOf({ stages }: Scale, answer: Answer): Stage | undefined {
  return answer.kind === 'stage' ? stages.find(({ code }) => code === answer.stage) : undefined;
}

/** "stands at 1 Red", "is not known". */
export function standingWords({ stages }: Scale, answer: { readonly kind: string; readonly stage?: string }): string {
  const stage = stages.find(({ code }) => code === answer.stage);
  return stage ? `stands at ${stageLabel(stage)}` : 'is not known';
}

/** "Until it reaches 2 Amber, this statement stands above 2 Amber only with a reason." */
export function untilWords({ minimum, at }: GateOn, subject: string, until = 'it reaches'): string {
  return `Until ${until} ${stageLabel(minimum)}, ${subject} stands above ${stageLabel(at)} only with a reason.`;
}

/** "5.2 Ready for what comes next" */
export function codeAndTitle(statement: GatedStatement): string {
  return `${statement.code} ${statementTitle(statement)}`;
}
