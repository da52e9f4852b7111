import type { CouncilTx } from '@waymark/db';
import { headerOf, notPresent, requireIfMatch, whyNotPresent, type App } from '../../http/exchange.ts';
import { ProblemError, type Fault } from '../../http/problems.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { getJudgement, listJudgements, namedSchemas, putJudgement, saveJudgements } from './schema.ts';
import {
  findJudgement,
  findJudgements,
  findObstacle,
  findState,
  findVersionsAndStages,
  isUnknownStage,
  saveJudgement,
  saveJudgementIn,
} from './store.ts';
import { judgementOf, valuesOf, versionOf } from './wire.ts';

const notOnScale = "is not a stage of this statement's scale";

export function judgementsRoutes(app: App): void {
  addNamedSchemas(app, ...namedSchemas);

  app.get('/v1/assessments/:assessmentId/judgements', { schema: listJudgements }, async ({ council, params }) => {
    const rows = await council.read((queries) => findJudgements(queries, params.assessmentId));
    if (rows.length === 0) throw new ProblemError('assessment.not-found');
    return { items: rows.map(judgementOf) };
  });

  app.get(
    '/v1/assessments/:assessmentId/judgements/:statementCode',
    { schema: getJudgement },
    async ({ council, params }, reply) => {
      const row = await findJudgement(council, params.assessmentId, params.statementCode);
      // Another council's assessment is invisible here, so it reads as one that does not exist.
      if (!row) throw new ProblemError('statement.not-found');
      const judgement = judgementOf(row);
      void reply.header('etag', judgement.etag);
      return judgement;
    },
  );

  app.put(
    '/v1/assessments/:assessmentId/judgements/:statementCode',
    { schema: putJudgement },
    async ({ council, params, body, headers }, reply) => {
      // The caller is authorised before a missing header is spoken of.
      const ifMatch = headerOf(headers, 'if-match');
      const { assessmentId, statementCode } = params;
      const save = { assessmentId, statementCode, expectedVersion: versionOf(ifMatch ?? ''), values: valuesOf(body) };
      const row = await saveJudgement(council, save).catch((error: unknown) => {
        if (isUnknownStage(error)) throw invalid([{ message: notOnScale, pointer: '/answer/stage' }]);
        throw error;
      });
      if (!row) {
        const obstacle = await council.read((queries) => findObstacle(queries, assessmentId, statementCode));
        if (!obstacle) throw new ProblemError('statement.not-found');
        const named = requireIfMatch(ifMatch);
        if (obstacle.state !== 'agreeing') throw wrongState(obstacle.state);
        throw notPresent(named);
      }
      const judgement = judgementOf(row);
      void reply.header('etag', judgement.etag);
      return judgement;
    },
  );

  app.patch('/v1/assessments/:assessmentId/judgements', { schema: saveJudgements }, async ({ council, params, body }) => {
    const saved = await council.write(async (tx) => {
      const state = await findState(tx, params.assessmentId);
      if (state === undefined) throw new ProblemError('assessment.not-found');
      if (state !== 'agreeing') throw wrongState(state);
      await refuseFaultyItems(tx, params.assessmentId, body.items);
      const rows = [];
      for (const item of body.items) {
        const { statementCode, etag } = item;
        const save = {
          assessmentId: params.assessmentId,
          statementCode,
          expectedVersion: versionOf(etag),
          values: valuesOf(item),
        };
        const row = await saveJudgementIn(tx, save);
        if (!row) throw new Error("every item was found fit, and nothing else changes in the council's turn");
        rows.push(row);
      }
      return rows;
    });
    return { items: saved.map(judgementOf) };
  });
}

type Item = Parameters<typeof valuesOf>[0] & { statementCode: string; etag: string };

/** Names every item that is unknown, twice there, off its scale or out of date, before anything is changed. */
async function refuseFaultyItems(tx: CouncilTx, assessmentId: string, items: readonly Item[]): Promise<void> {
  const statements = await findVersionsAndStages(tx, assessmentId);
  const faults: Fault[] = [];
  const outOfDate: Fault[] = [];
  const seen = new Set<string>();
  items.forEach((item, index) => {
    const place = `/items/${index}`;
    const statement = statements.get(item.statementCode);
    if (!statement) faults.push({ message: 'is not a statement of this assessment', pointer: `${place}/statementCode` });
    else if (seen.has(item.statementCode)) faults.push({ message: 'is in the batch twice', pointer: `${place}/statementCode` });
    else if (item.answer.kind === 'stage' && !statement.stages.includes(item.answer.stage)) {
      faults.push({ message: notOnScale, pointer: `${place}/answer/stage` });
    } else if (versionOf(item.etag) !== statement.version)
      outOfDate.push({ message: whyNotPresent(item.etag), pointer: `${place}/etag` });
    seen.add(item.statementCode);
  });
  if (faults.length > 0) throw invalid(faults);
  if (outOfDate.length > 0) throw new ProblemError('precondition.failed', 'Nothing was saved.', { faults: outOfDate });
}

function invalid(faults: Fault[]): ProblemError {
  return new ProblemError('request.invalid', undefined, { faults });
}

function wrongState(state: string): ProblemError {
  return new ProblemError('assessment.state', `Judgements are recorded while the assessment is agreeing; it is ${state}.`);
}
