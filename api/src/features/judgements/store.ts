import { and, eq, sql } from 'drizzle-orm';
import type { CouncilQueries, CouncilScope, CouncilTx, FixedStatement } from '@waymark/db';
import { assessments, frameworkStages, frameworkStatements, judgements, type answerKind } from '@waymark/db/schema';

export interface JudgementRow {
  statementCode: string;
  answerKind: (typeof answerKind)[number];
  stageCode: string | null;
  reason: string | null;
  strengths: string;
  impact: string;
  areasForDevelopment: string;
  version: number;
  updatedAt: Date | null;
  updatedBy: string | null;
  updatedByName: string | null;
}

export interface JudgementValues {
  answerKind: (typeof answerKind)[number];
  stageCode: string | null;
  reason: string | null;
  strengths: string;
  impact: string;
  areasForDevelopment: string;
}

const columns = {
  statementCode: judgements.statementCode,
  answerKind: judgements.answerKind,
  stageCode: judgements.stageCode,
  reason: judgements.reason,
  strengths: judgements.strengths,
  impact: judgements.impact,
  areasForDevelopment: judgements.areasForDevelopment,
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

const wireColumns = (table: string) =>
  `${table}.statement_code as "statementCode", ${table}.answer_kind as "answerKind", ${table}.stage_code as "stageCode", ${table}.reason,
   ${table}.strengths, ${table}.impact, ${table}.areas_for_development as "areasForDevelopment", ${table}.version,
   ${table}.updated_at as "updatedAt", ${table}.updated_by as "updatedBy", ${table}.updated_by_name as "updatedByName"`;

const readOne: FixedStatement = {
  name: 'read_judgement',
  text: `select ${wireColumns('j')} from judgements j
    where j.council_id = current_council_id() and j.assessment_id = $1 and j.statement_code = $2`,
};

export async function findJudgement(
  council: CouncilScope,
  assessmentId: string,
  code: string,
): Promise<JudgementRow | undefined> {
  const { rows } = await council.once<JudgementRow>(readOne, [assessmentId, code]);
  return rows[0];
}

/** What an event says of a judgement. */
const wireForm = (table: string) =>
  `jsonb_build_object('answerKind', ${table}.answer_kind, 'stageCode', ${table}.stage_code, 'reason', ${table}.reason,
    'strengths', ${table}.strengths, 'impact', ${table}.impact, 'areasForDevelopment', ${table}.areas_for_development, 'version', ${table}.version)`;

/**
 * Lock, check, change and event in one statement, so that a save costs one round trip. Nothing is changed unless the
 * assessment is agreeing and the version is the expected one; the answer says which of the two it was.
 * The lock on the assessment is shared: saves of different statements do not wait for each other, sign-off waits for them.
 */
const saveOne: FixedStatement = {
  name: 'save_judgement',
  text: `
    with assessment as (
      select a.state from assessments a where a.council_id = current_council_id() and a.id = $1 for share
    ), before as (
      select j.* from judgements j
      where j.council_id = current_council_id() and j.assessment_id = $1 and j.statement_code = $2 for update
    ), saved as (
      update judgements j set answer_kind = $4, stage_code = $5, reason = $6, strengths = $7, impact = $8, areas_for_development = $9,
        version = before.version + 1, updated_at = now(), updated_by = current_person_id(), updated_by_name = current_setting('app.principal_name')
      from assessment, before
      where j.council_id = before.council_id and j.assessment_id = before.assessment_id and j.statement_code = before.statement_code
        and assessment.state = 'agreeing' and before.version = $3
      returning j.*
    ), event as (
      insert into events (council_id, sequence, hash, actor_kind, actor_id, actor_name, action, subject, before, after)
      select saved.council_id, 0, '', current_setting('app.principal_kind'),
        nullif(current_setting('app.principal_id'), '')::uuid, current_setting('app.principal_name'), 'judgement.saved',
        'assessments/' || $1::text || '/judgements/' || saved.statement_code, ${wireForm('before')}, ${wireForm('saved')}
      from saved, before
    )
    select assessment.state, before.version as "versionBefore", saved.version is not null as "isSaved", ${wireColumns('saved')}
    from assessment left join before on true left join saved on true`,
};

/** What became of a save. `versionBefore` is null where there is no such statement. */
export interface SaveOutcome extends JudgementRow {
  state: string;
  versionBefore: number | null;
  isSaved: boolean;
}

function valuesOf(assessmentId: string, code: string, expectedVersion: number, values: JudgementValues): unknown[] {
  return [
    assessmentId,
    code,
    expectedVersion,
    values.answerKind,
    values.stageCode,
    values.reason,
    values.strengths,
    values.impact,
    values.areasForDevelopment,
  ];
}

/** @returns undefined when the assessment is not there, or not this council's */
export async function saveJudgement(
  council: CouncilScope,
  assessmentId: string,
  code: string,
  expectedVersion: number,
  values: JudgementValues,
): Promise<SaveOutcome | undefined> {
  const { rows } = await council.once<SaveOutcome>(saveOne, valuesOf(assessmentId, code, expectedVersion, values));
  return rows[0];
}

/** The same within a transaction, for a batch. */
export async function saveJudgementIn(
  tx: CouncilTx,
  assessmentId: string,
  code: string,
  expectedVersion: number,
  values: JudgementValues,
): Promise<SaveOutcome | undefined> {
  const { rows } = await tx.$client.query<SaveOutcome>(saveOne.text, valuesOf(assessmentId, code, expectedVersion, values));
  return rows[0];
}

/** The state of the assessment, held until the transaction ends. */
export async function holdState(tx: CouncilTx, assessmentId: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ state: assessments.state })
    .from(assessments)
    .where(eq(assessments.id, assessmentId))
    .for('share');
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
