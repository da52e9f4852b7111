import { and, asc, desc, eq, isNull, notInArray, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { CouncilQueries, CouncilTx } from '@waymark/db';
import { assessments, frameworks, frameworkVersions, judgements, versionMoveAnswers, versionMoves } from '@waymark/db/schema';
import type { MovePlan } from '../../domain/editions/move-plan.ts';

/** The assessment's version, state and framework; nothing when it is not there, or not this council's. */
export async function findMovable(queries: CouncilQueries, assessmentId: string) {
  const [row] = await queries
    .select({
      state: assessments.state,
      version: assessments.version,
      fromId: assessments.frameworkVersionId,
      from: frameworkVersions.version,
      frameworkCode: frameworks.code,
    })
    .from(assessments)
    .innerJoin(frameworkVersions, eq(frameworkVersions.id, assessments.frameworkVersionId))
    .innerJoin(frameworks, eq(frameworks.id, assessments.frameworkId))
    .where(eq(assessments.id, assessmentId));
  return row;
}

export interface NewMove {
  councilId: string;
  id: string;
  assessmentId: string;
  fromVersionId: string;
  toVersionId: string;
  previewHash: string;
  assessmentVersion: number;
  movedByName: string;
  undoDays: number;
}

const said =
  'framework_version_id, scale_code, answer_kind, stage_code, reason, strengths, impact, areas_for_development, gate_reason, ' +
  'updated_at, updated_by, updated_by_name';
/** Columns of an answer that stay as they are, byte for byte, wherever it goes. */
const kept = sql.raw(`${said}, version`);
/** Those that only a save changes. The version also rises when a later move is undone. */
const saved = sql.raw(said);

/**
 * Moves an assessment: keeps every judgement as it is, sets those of the later version in their place, and keeps these too.
 * All of it in SQL, since a time read into a program comes back without its microseconds.
 */
export async function applyMove(tx: CouncilTx, move: NewMove, plan: MovePlan): Promise<void> {
  const { councilId, id, assessmentId, toVersionId } = move;
  const { undoDays, ...values } = move;
  const version = await nextAnswerVersion(tx, assessmentId);
  await tx
    .insert(versionMoves)
    .values({ ...values, movedAt: sql`now()`, undoUntil: sql`now() + make_interval(days => ${undoDays}::int)` });
  await keepAnswers(
    tx,
    move,
    'before',
    plan.departures.map(({ code, outcome, targets }) => ({ code, outcome, counterparts: targets })),
  );
  await tx.delete(judgements).where(eq(judgements.assessmentId, assessmentId));
  // A reason for a gate was given for a stage, and goes no further than the stage does.
  const arrivals = plan.arrivals.map(({ code, scaleCode, outcome, source }) => ({
    code,
    scale_code: scaleCode,
    outcome,
    source,
  }));
  await tx.execute(sql`
    insert into judgements (council_id, assessment_id, statement_code, framework_version_id, scale_code, answer_kind, stage_code, reason,
      strengths, impact, areas_for_development, gate_reason, version, updated_at, updated_by, updated_by_name)
    select ${councilId}::uuid, ${assessmentId}::uuid, a.code, ${toVersionId}::uuid, a.scale_code,
      case when whole then k.answer_kind else 'not_answered' end, case when whole then k.stage_code end, case when whole then k.reason end,
      coalesce(k.strengths, ''), coalesce(k.impact, ''), coalesce(k.areas_for_development, ''), case when whole then k.gate_reason end,
      ${version}::int, k.updated_at, k.updated_by, k.updated_by_name
    from json_to_recordset(${JSON.stringify(arrivals)}::json) as a(code text, scale_code text, outcome text, source text)
    cross join lateral (select a.outcome in ('carried', 'read_again') as whole) as how
    left join version_move_answers k
      on k.council_id = ${councilId}::uuid and k.move_id = ${id}::uuid and k.side = 'before' and k.statement_code = a.source`);
  await keepAnswers(
    tx,
    move,
    'after',
    plan.arrivals.map(({ code, outcome, sources }) => ({ code, outcome, counterparts: sources })),
  );
  await setVersion(tx, assessmentId, toVersionId);
}

/**
 * A version above all that answers of this assessment have or had in any move. Every answer gets it in a move and in an undo, so that
 * whoever read another statement under a code, or this one before, cannot change what they did not read.
 */
async function nextAnswerVersion(tx: CouncilTx, assessmentId: string): Promise<number> {
  const { rows } = await tx.execute<{ next: number }>(sql`
    select coalesce(max(version), -1) + 1 as next from (
      select version from judgements where assessment_id = ${assessmentId}::uuid
      union all
      select k.version from version_move_answers k join version_moves m on m.council_id = k.council_id and m.id = k.move_id
      where m.assessment_id = ${assessmentId}::uuid
    ) as given`);
  return rows[0]?.next ?? 0;
}

interface Told {
  code: string;
  outcome: string;
  counterparts: string[];
}

async function keepAnswers(
  tx: CouncilTx,
  { councilId, id, assessmentId }: NewMove,
  side: 'before' | 'after',
  told: readonly Told[],
) {
  await tx.execute(sql`
    insert into version_move_answers (council_id, move_id, side, statement_code, outcome, counterparts, ${kept})
    select j.council_id, ${id}::uuid, ${side}, j.statement_code, t.outcome, array(select json_array_elements_text(t.counterparts)), ${kept}
    from judgements j join json_to_recordset(${JSON.stringify(told)}::json) as t(code text, outcome text, counterparts json)
      on t.code = j.statement_code
    where j.council_id = ${councilId}::uuid and j.assessment_id = ${assessmentId}::uuid`);
}

async function setVersion(tx: CouncilTx, assessmentId: string, versionId: string): Promise<void> {
  await tx
    .update(assessments)
    .set({ frameworkVersionId: versionId, version: sql`${assessments.version} + 1`, updatedAt: sql`now()` })
    .where(eq(assessments.id, assessmentId));
}

const [source, target] = [alias(frameworkVersions, 'source'), alias(frameworkVersions, 'target')];

export type MoveRow = Awaited<ReturnType<typeof findMoves>>[number];

/** The latest first. */
export function findMoves(queries: CouncilQueries, assessmentId: string) {
  const { id, fromVersionId, toVersionId, assessmentVersion, movedAt, movedByName, undoUntil, undoneAt, undoneByName } =
    versionMoves;
  return queries
    .select({
      ...{ id, fromVersionId, toVersionId, assessmentVersion, movedAt, movedByName, undoUntil, undoneAt, undoneByName },
      from: source.version,
      to: target.version,
      inTime: sql<boolean>`now() <= ${undoUntil}`,
    })
    .from(versionMoves)
    .innerJoin(source, eq(source.id, fromVersionId))
    .innerJoin(target, eq(target.id, toVersionId))
    .where(eq(versionMoves.assessmentId, assessmentId))
    .orderBy(desc(movedAt), desc(id));
}

/** Whether every judgement is as the move left it: whatever is saved changes its time, too. */
export async function isUntouched(tx: CouncilTx, assessmentId: string, moveId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ untouched: boolean }>(sql`
    select not exists (
      (select statement_code, ${saved} from judgements where assessment_id = ${assessmentId}::uuid)
      except (select statement_code, ${saved} from version_move_answers where move_id = ${moveId}::uuid and side = 'after')
    ) as untouched`);
  return rows[0]?.untouched ?? false;
}

/** Puts back what a move found, and notes who did so. Only for a move that nothing was changed after. */
export async function undoMove(
  tx: CouncilTx,
  councilId: string,
  assessmentId: string,
  move: MoveRow,
  byName: string,
): Promise<void> {
  const version = await nextAnswerVersion(tx, assessmentId);
  await tx.delete(judgements).where(eq(judgements.assessmentId, assessmentId));
  await tx.execute(sql`
    insert into judgements (council_id, assessment_id, statement_code, framework_version_id, scale_code, answer_kind, stage_code, reason,
      strengths, impact, areas_for_development, gate_reason, version, updated_at, updated_by, updated_by_name)
    select k.council_id, ${assessmentId}::uuid, k.statement_code, k.framework_version_id, k.scale_code, k.answer_kind, k.stage_code, k.reason,
      k.strengths, k.impact, k.areas_for_development, k.gate_reason, ${version}::int, k.updated_at, k.updated_by, k.updated_by_name
    from version_move_answers k
    where k.council_id = ${councilId}::uuid and k.move_id = ${move.id}::uuid and k.side = 'before'`);
  await setVersion(tx, assessmentId, move.fromVersionId);
  await tx
    .update(versionMoves)
    .set({ undoneAt: sql`now()`, undoneByName: byName })
    .where(eq(versionMoves.id, move.id));
}

/** Answers with something in them that did not go on as they were, by moves that stand, the latest move first. */
export function findEarlierAnswers(queries: CouncilQueries, assessmentId: string) {
  const { outcome, counterparts, answerKind, stageCode, reason, strengths, impact, areasForDevelopment, gateReason } =
    versionMoveAnswers;
  const holdsSomething = or(
    sql`${answerKind} <> 'not_answered'`,
    sql`${strengths} <> ''`,
    sql`${impact} <> ''`,
    sql`${areasForDevelopment} <> ''`,
    sql`${gateReason} is not null`,
  );
  return queries
    .select({
      code: versionMoveAnswers.statementCode,
      ...{ outcome, counterparts, answerKind, stageCode, reason, strengths, impact, areasForDevelopment, gateReason },
      fromVersionId: versionMoves.fromVersionId,
      toVersionId: versionMoves.toVersionId,
      from: source.version,
    })
    .from(versionMoveAnswers)
    .innerJoin(
      versionMoves,
      and(eq(versionMoves.councilId, versionMoveAnswers.councilId), eq(versionMoves.id, versionMoveAnswers.moveId)),
    )
    .innerJoin(source, eq(source.id, versionMoves.fromVersionId))
    .where(
      and(
        eq(versionMoves.assessmentId, assessmentId),
        isNull(versionMoves.undoneAt),
        eq(versionMoveAnswers.side, 'before'),
        notInArray(outcome, ['carried', 'read_again']),
        holdsSomething,
      ),
    )
    .orderBy(desc(versionMoves.movedAt), asc(versionMoveAnswers.statementCode));
}
