import { and, eq, sql } from 'drizzle-orm';
import type { CouncilQueries, CouncilScope, CouncilTx, FixedStatement } from '@waymark/db';
import { assessments, frameworkStages, frameworkStatements, judgements, type answerKind } from '@waymark/db/schema';

export interface JudgementValues {
  answerKind: (typeof answerKind)[number];
  stageCode: string | null;
  reason: string | null;
  strengths: string;
  impact: string;
  areasForDevelopment: string;
  gateReason: string | null;
}

export interface JudgementRow extends JudgementValues {
  statementCode: string;
  version: number;
  updatedAt: Date | null;
  updatedBy: string | null;
  updatedByName: string | null;
}

const columns = {
  statementCode: judgements.statementCode,
  answerKind: judgements.answerKind,
  stageCode: judgements.stageCode,
  reason: judgements.reason,
  strengths: judgements.strengths,
  impact: judgements.impact,
  areasForDevelopment: judgements.areasForDevelopment,
  gateReason: judgements.gateReason,
  version: judgements.version,
  updatedAt: judgements.updatedAt,
  updatedBy: judgements.updatedBy,
  updatedByName: judgements.updatedByName,
};

/** In the framework's order; none when the assessment is not there, or not this council's. */
export function findJudgements(queries: CouncilQueries, assessmentId: string): Promise<JudgementRow[]> {
  return queries
    .select(columns)
    .from(judgements)
    .innerJoin(
      frameworkStatements,
      and(
        eq(frameworkStatements.versionId, judgements.frameworkVersionId),
        eq(frameworkStatements.code, judgements.statementCode),
      ),
    )
    .where(eq(judgements.assessmentId, assessmentId))
    .orderBy(frameworkStatements.position);
}

const rowColumns = (table: string) =>
  `${table}.statement_code as "statementCode", ${table}.answer_kind as "answerKind", ${table}.stage_code as "stageCode", ${table}.reason,
   ${table}.strengths, ${table}.impact, ${table}.areas_for_development as "areasForDevelopment",
   ${table}.gate_reason as "gateReason", ${table}.version, ${table}.updated_at as "updatedAt",
   ${table}.updated_by as "updatedBy", ${table}.updated_by_name as "updatedByName"`;

const readOne: FixedStatement = {
  name: 'read_judgement',
  text: `select ${rowColumns('j')} from judgements j
    where j.council_id = current_council_id() and j.assessment_id = $1 and j.statement_code = $2`,
};

export async function findJudgement(
  council: CouncilScope,
  assessmentId: string,
  code: string,
): Promise<JudgementRow | undefined> {
  const rows = await council.readFixed<JudgementRow>(readOne, [assessmentId, code]);
  return rows[0];
}

/** What an event says of a judgement. */
const eventForm = (table: string) =>
  `jsonb_build_object('answerKind', ${table}.answer_kind, 'stageCode', ${table}.stage_code, 'reason', ${table}.reason,
    'strengths', ${table}.strengths, 'impact', ${table}.impact, 'areasForDevelopment', ${table}.areas_for_development,
    'gateReason', ${table}.gate_reason, 'version', ${table}.version)`;

/**
 * Check, change and event in one statement, so that a save costs one round trip. Nothing is changed, and no row answered, unless
 * the assessment is agreeing and the version is the expected one. It runs in the council's turn, so `before` is what it replaces.
 */
const saveOne: FixedStatement = {
  name: 'save_judgement',
  text: `
    with saved as (
      update judgements j set answer_kind = $4, stage_code = $5, reason = $6, strengths = $7, impact = $8, areas_for_development = $9,
        gate_reason = $10, version = j.version + 1, updated_at = now(), updated_by = current_person_id(),
        updated_by_name = current_setting('app.principal_name')
      from assessments a, judgements b
      where a.council_id = current_council_id() and a.id = $1 and a.state = 'agreeing'
        and b.council_id = current_council_id() and b.assessment_id = $1 and b.statement_code = $2
        and j.council_id = current_council_id() and j.assessment_id = $1 and j.statement_code = $2 and j.version = $3
      returning ${eventForm('b')} as before, ${eventForm('j')} as after
    )
    insert into events (council_id, sequence, hash, actor_kind, actor_id, actor_name, action, subject, before, after)
    select current_council_id(), 0, '', current_setting('app.principal_kind'), nullif(current_setting('app.principal_id'), '')::uuid,
      current_setting('app.principal_name'), 'judgement.saved', 'assessments/' || $1::text || '/judgements/' || $2, before, after
    from saved
    returning at as "updatedAt", case actor_kind when 'person' then actor_id end as "updatedBy", actor_name as "updatedByName"`,
};

export interface Save {
  assessmentId: string;
  statementCode: string;
  expectedVersion: number;
  values: JudgementValues;
}

/** What its event says of a save: when it was, and whose. */
type Saved = Pick<JudgementRow, 'updatedAt' | 'updatedBy' | 'updatedByName'>;

function parametersOf({ assessmentId, statementCode, expectedVersion, values }: Save): unknown[] {
  const { answerKind, stageCode, reason, strengths, impact, areasForDevelopment, gateReason } = values;
  const judgement = [answerKind, stageCode, reason, strengths, impact, areasForDevelopment, gateReason];
  return [assessmentId, statementCode, expectedVersion, ...judgement];
}

/** The row as it stands after a save. */
function rowOf({ statementCode, expectedVersion, values }: Save, saved: Saved): JudgementRow {
  return { statementCode, ...values, version: expectedVersion + 1, ...saved };
}

/** @returns undefined when nothing was saved; `findObstacle` says why */
export async function saveJudgement(council: CouncilScope, save: Save): Promise<JudgementRow | undefined> {
  const [saved] = await council.changeFixed<Saved>(saveOne, parametersOf(save));
  return saved && rowOf(save, saved);
}

/** The same within a transaction, for a batch. */
export async function saveJudgementIn(tx: CouncilTx, save: Save): Promise<JudgementRow | undefined> {
  const { rows } = await tx.$client.query<Saved>(saveOne.text, parametersOf(save));
  return rows[0] && rowOf(save, rows[0]);
}

/** What stands in the way of a save: undefined when there is no such statement, or it is not this council's. */
export async function findObstacle(queries: CouncilQueries, assessmentId: string, statementCode: string) {
  const [row] = await queries
    .select({ state: assessments.state })
    .from(judgements)
    .innerJoin(assessments, eq(assessments.id, judgements.assessmentId))
    .where(and(eq(judgements.assessmentId, assessmentId), eq(judgements.statementCode, statementCode)));
  return row;
}

export async function findState(tx: CouncilTx, assessmentId: string): Promise<string | undefined> {
  const [row] = await tx.select({ state: assessments.state }).from(assessments).where(eq(assessments.id, assessmentId));
  return row?.state;
}

/** Each statement's present version and the stages of its scale. */
export async function findVersionsAndStages(tx: CouncilTx, assessmentId: string) {
  const rows = await tx
    .select({
      statementCode: judgements.statementCode,
      version: judgements.version,
      stages: sql<string[]>`array(select ${frameworkStages.code} from ${frameworkStages}
        where ${frameworkStages.versionId} = ${judgements.frameworkVersionId} and ${frameworkStages.scaleCode} = ${judgements.scaleCode})`,
    })
    .from(judgements)
    .where(eq(judgements.assessmentId, assessmentId));
  return new Map(rows.map((row) => [row.statementCode, row]));
}

/** Whether the database refused a stage because it is not on the statement's scale. */
export function isUnknownStage(error: unknown): boolean {
  return (error as { constraint?: string } | null)?.constraint === 'judgements_stage_fkey';
}
