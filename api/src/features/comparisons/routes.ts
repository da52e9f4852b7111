import type { CouncilQueries } from '@waymark/db';
import { compare } from '../../domain/editions/comparison.ts';
import type { Edition } from '../../domain/editions/edition.ts';
import type { Answer } from '../../domain/editions/move-plan.ts';
import type { App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { answerOf } from '../../wire/answer.ts';
import { findAnswers } from '../../wire/assessment-store.ts';
import { findSteps, getEdition } from '../../wire/edition-store.ts';
import { compareAssessments, Comparison } from './schema.ts';
import { findSide } from './store.ts';

/** What moved since an earlier assessment, and what cannot be compared. */
export function comparisonsRoutes(app: App): void {
  addNamedSchemas(app, Comparison);

  app.get('/v1/assessments/:assessmentId/comparison', { schema: compareAssessments }, async ({ council, params, query }) =>
    council.read((queries) => comparisonOf(queries, params.assessmentId, query.with)),
  );
}

async function comparisonOf(queries: CouncilQueries, laterId: string, earlierId: string) {
  const [earlier, later] = [await findSide(queries, earlierId), await findSide(queries, laterId)];
  if (!earlier || !later) throw new ProblemError('assessment.not-found');
  const steps =
    earlier.frameworkId === later.frameworkId ? await findSteps(queries, earlier.versionId, later.versionId) : undefined;
  if (!steps) {
    throw new ProblemError(
      'assessment.not-comparable',
      'Compare with an assessment on the same or an earlier version of its framework.',
    );
  }
  const [from, to] = [await getEdition(queries, earlier.versionId), await getEdition(queries, later.versionId)];
  const [then, now] = [await findAnswers(queries, earlierId), await findAnswers(queries, laterId)];
  const [told, tell] = [teller(from, then), teller(to, now)];
  return {
    earlier: sideOf(earlier),
    later: sideOf(later),
    statements: compare(from, to, steps, then, now).map(({ change, stages, thenCode, nowCode }) => ({
      change,
      stages,
      then: told(thenCode),
      now: tell(nowCode),
    })),
  };
}

function sideOf({ assessmentId, cycleCode, version, revision }: NonNullable<Awaited<ReturnType<typeof findSide>>>) {
  return { assessmentId, cycleCode, version, revision };
}

function teller({ content }: Edition, answers: ReadonlyMap<string, Answer>) {
  const statements = new Map(content.statements.map((statement) => [statement.code, statement]));
  return (code: string | null) => {
    const [statement, answer] = [statements.get(code ?? ''), answers.get(code ?? '')];
    return statement && answer
      ? { statementCode: statement.code, title: statement.shortTitle ?? statement.text, answer: answerOf(answer) }
      : null;
  };
}
