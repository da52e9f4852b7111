import { and, asc, count, eq, max, sql } from 'drizzle-orm';
import type { CouncilTx } from '@waymark/db';
import { assessments, frameworkScales, frameworkThemes, localStatements } from '@waymark/db/schema';
import { unanswered } from '../../wire/answer.ts';

/** How many there are, and the place after the last. */
export async function findEnd(tx: CouncilTx, assessmentId: string): Promise<{ held: number; next: number }> {
  const [row] = await tx
    .select({ held: count(), last: max(localStatements.position) })
    .from(localStatements)
    .where(eq(localStatements.assessmentId, assessmentId));
  return { held: row?.held ?? 0, next: (row?.last ?? 0) + 1 };
}

/** The version that the assessment is on, with the codes of its scales and its themes. */
export async function getVersion(tx: CouncilTx, assessmentId: string) {
  const [row] = await tx
    .select({
      id: assessments.frameworkVersionId,
      scales: sql<string[]>`array(select ${frameworkScales.code} from ${frameworkScales}
        where ${frameworkScales.versionId} = ${assessments.frameworkVersionId} order by ${frameworkScales.position}, ${frameworkScales.code})`,
    })
    .from(assessments)
    .where(eq(assessments.id, assessmentId));
  if (!row) throw new Error('the assessment was there a moment ago');
  const themes = await tx
    .select({ code: frameworkThemes.code })
    .from(frameworkThemes)
    .where(eq(frameworkThemes.versionId, row.id))
    .orderBy(asc(frameworkThemes.position));
  return { id: row.id, scales: row.scales, themes: new Set(themes.map(({ code }) => code)) };
}

type Row = typeof localStatements.$inferInsert;
type Author = Pick<Row, 'updatedBy' | 'updatedByName'>;

/** Unanswered. */
export async function addLocal(
  tx: CouncilTx,
  added: Omit<Row, 'version' | 'updatedAt' | keyof typeof unanswered>,
): Promise<void> {
  await tx.insert(localStatements).values({ ...added, ...unanswered, version: 1, updatedAt: sql`now()` });
}

/** What a save replaces: its words and its judgement, and never its scale. */
export type LocalValues = Pick<
  Row,
  'shortTitle' | 'text' | 'themeCode' | 'answerKind' | 'stageCode' | 'reason' | 'strengths' | 'impact' | 'areasForDevelopment'
>;

export async function saveLocal(tx: CouncilTx, assessmentId: string, id: string, values: LocalValues & Author): Promise<void> {
  await tx
    .update(localStatements)
    .set({ ...values, version: sql`${localStatements.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(localStatements.assessmentId, assessmentId), eq(localStatements.id, id)));
}

export async function removeLocal(tx: CouncilTx, assessmentId: string, id: string): Promise<void> {
  await tx.delete(localStatements).where(and(eq(localStatements.assessmentId, assessmentId), eq(localStatements.id, id)));
}

/** Whether the database refused a stage because it is not on the statement's scale. */
export function isUnknownStage(error: unknown): boolean {
  const refused = error as { constraint?: string; cause?: { constraint?: string } } | null;
  return (refused?.constraint ?? refused?.cause?.constraint) === 'local_statements_stage_fkey';
}
