import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CouncilQueries } from '@waymark/db';
import type { Statement } from '@waymark/reference-data';
import { planMove, type Answer, type MovePlan } from '../../domain/editions/move-plan.ts';
import { ProblemError } from '../../http/problems.ts';
import { answerOf } from '../../wire/answer.ts';
import { findAnswers } from '../../wire/assessment-store.ts';
import { findSteps, findVersion, getEdition } from '../../wire/edition-store.ts';
import { findMovable } from './store.ts';

/** For how long a move can be undone. */
export const undoDays = 14;

export interface Preview {
  fromId: string;
  toId: string;
  assessmentVersion: number;
  plan: MovePlan;
  wire: ReturnType<typeof wireOf> & { previewHash: string };
}

/**
 * What moving an open assessment to a later version of its framework would do.
 * @throws assessment.not-found, assessment.state when it is signed off, assessment.no-version-move
 */
export async function previewOf(queries: CouncilQueries, assessmentId: string, to: string): Promise<Preview> {
  const movable = await findMovable(queries, assessmentId);
  if (!movable) throw new ProblemError('assessment.not-found');
  const { state, fromId, from, frameworkCode } = movable;
  if (state === 'signed_off') throw new ProblemError('assessment.state', 'It is signed off. Reopen it to move it.');
  const target = await findVersion(queries, frameworkCode, to);
  const steps = target && target.id !== fromId ? await findSteps(queries, fromId, target.id) : undefined;
  if (!target || !steps)
    throw new ProblemError('assessment.no-version-move', `${to} is no later version of ${frameworkCode} ${from}.`);
  if (target.status !== 'published') throw new ProblemError('assessment.no-version-move', `${to} is retired.`);
  const [earlier, later] = [await getEdition(queries, fromId), await getEdition(queries, target.id)];
  const answers = await findAnswers(queries, assessmentId);
  const plan = planMove(earlier, later, steps);
  const wire = wireOf(from, to, byCode(earlier.content.statements), byCode(later.content.statements), plan, answers);
  // The versions of the answers too, so that one that was changed and changed back is seen as changed.
  const hashed = { assessmentId, plan, answers: [...answers], from, to };
  const previewHash = createHash('sha256')
    .update(canonicalize(hashed) ?? '')
    .digest('hex');
  return { fromId, toId: target.id, assessmentVersion: movable.version, plan, wire: { ...wire, previewHash } };
}

export type Statements = ReadonlyMap<string, Statement>;

export function byCode(statements: readonly Statement[]): Statements {
  return new Map(statements.map((statement) => [statement.code, statement]));
}

function wireOf(
  from: string,
  to: string,
  earlier: Statements,
  later: Statements,
  plan: MovePlan,
  answers: ReadonlyMap<string, Answer>,
) {
  return {
    from,
    to,
    undoDays,
    answers: plan.departures.flatMap(({ code, outcome, targets }) => {
      const answer = answers.get(code);
      return answer ? [movedAnswerOf(from, earlier, later, { code, outcome, counterparts: targets, ...answer })] : [];
    }),
    newStatements: plan.arrivals.filter(({ outcome }) => outcome === 'new').map(({ code }) => statementOf(later, code)),
  };
}

interface Moved extends Answer {
  code: string;
  outcome: MovePlan['departures'][number]['outcome'];
  counterparts: readonly string[];
}

/** An answer of the earlier version as it is told. */
export function movedAnswerOf(
  version: string,
  earlier: Statements,
  later: Statements,
  { code, outcome, counterparts, ...answer }: Moved,
) {
  const { strengths, impact, areasForDevelopment, gateReason } = answer;
  return {
    ...statementOf(earlier, code),
    version,
    outcome,
    answer: answerOf(answer),
    ...{ strengths, impact, areasForDevelopment, gateReason },
    targets: counterparts.map((target) => statementOf(later, target)),
  };
}

function statementOf(statements: Statements, code: string) {
  const statement = statements.get(code);
  return { statementCode: code, title: statement?.shortTitle ?? '', text: statement?.text ?? '' };
}
