import type { CouncilQueries, Database } from '@waymark/db';
import { follow } from '../../domain/editions/path.ts';
import { project, stillAsked } from '../../domain/editions/projection.ts';
import { statementsByLineage } from '../../domain/editions/edition.ts';
import type { App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { publicCache } from '../../http/public-cache.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { answerOf } from '../../wire/answer.ts';
import { findAnswers } from '../../wire/assessment-store.ts';
import { findSteps, getEdition } from '../../wire/edition-store.ts';
import { Crosswalk, CrosswalkWhole, getCrosswalk, listCrosswalks, projectAssessment, Projection } from './schema.ts';
import { findCrosswalk, findCrosswalks, findLinks, findOwnAssessment, findProjectable, type CrosswalkRow } from './store.ts';

export function crosswalksRoutes(app: App, { shared }: Database): void {
  addNamedSchemas(app, Crosswalk, CrosswalkWhole, Projection);

  app.get('/v1/crosswalks', { schema: listCrosswalks, ...publicCache }, async () => ({
    items: (await findCrosswalks(shared)).map(crosswalkOf),
  }));

  app.get('/v1/crosswalks/:crosswalkCode', { schema: getCrosswalk, ...publicCache }, async ({ params }) => {
    const row = await findCrosswalk(shared, params.crosswalkCode);
    if (!row) throw new ProblemError('crosswalk.not-found');
    return { ...crosswalkOf(row), stages: row.crosswalk.stages, links: await findLinks(shared, row.crosswalk.id) };
  });

  app.get(
    '/v1/assessments/:assessmentId/projections/:crosswalkCode',
    { schema: projectAssessment },
    async ({ council, params: { assessmentId, crosswalkCode } }) =>
      council.read((queries) => projectionOf(queries, assessmentId, crosswalkCode)),
  );
}

function crosswalkOf({ crosswalk: { code, title, note }, from, to }: CrosswalkRow) {
  return { code, title, note, from, to };
}

async function projectionOf(queries: CouncilQueries, assessmentId: string, crosswalkCode: string) {
  const assessment = await findProjectable(queries, assessmentId);
  if (!assessment) throw new ProblemError('assessment.not-found');
  const row = await findCrosswalk(queries, crosswalkCode);
  if (!row) throw new ProblemError('crosswalk.not-found');
  const { id, fromVersionId, toVersionId, stages } = row.crosswalk;
  // The crosswalk was made for one version; later ones are reached where their statements still ask the same.
  const steps = await findSteps(queries, fromVersionId, assessment.versionId);
  if (!steps)
    throw new ProblemError('assessment.not-comparable', `This crosswalk is for ${row.from.title} ${row.from.version} and later.`);
  const [first, present, target] = [
    await getEdition(queries, fromVersionId),
    await getEdition(queries, assessment.versionId),
    await getEdition(queries, toVersionId),
  ];
  const destinations = follow(first.lineages.values(), steps);
  const now = statementsByLineage(present);
  const codeOf = (code: string) => now.get(stillAsked(destinations.get(first.lineages.get(code) ?? '')) ?? '')?.code ?? null;
  const own = await findOwnAssessment(queries, toVersionId, assessment.cycleCode);
  const ownAnswers = own === undefined ? undefined : await findAnswers(queries, own);
  const links = await findLinks(queries, id);
  const { statements, scales } = target.content;
  // All its links lead to statements on one scale.
  const linked = statements.find(({ code }) => links.some(({ to }) => to === code));
  const order = scales.find(({ code }) => code === linked?.scaleCode)?.stages.map(({ code }) => code) ?? [];
  const projected = project(
    { links, stages },
    statements.map(({ code }) => code),
    order,
    codeOf,
    await findAnswers(queries, assessmentId),
  );
  return {
    crosswalk: crosswalkOf(row),
    assessmentId,
    frameworkVersion: assessment.version,
    statements: projected.map(({ code, brought, lowest, highest, weakest }) => {
      const statement = statements.find((one) => one.code === code);
      const answer = ownAnswers?.get(code);
      return {
        statementCode: code,
        title: statement?.shortTitle ?? statement?.text ?? '',
        ...{ lowest, highest, weakest },
        own: answer ? answerOf(answer) : null,
        brought: brought.map((one) => ({ ...one.link, statementCode: one.code, stage: one.stage })),
      };
    }),
  };
}
