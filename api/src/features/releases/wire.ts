import type Type from 'typebox';
import type { Changer } from '@waymark/db';
import type { AnswerPlace } from '../../wire/answer.ts';
import { cellOf } from '../../wire/release-cell.ts';
import type { ReleaseProgress } from './life-schema.ts';
import type { findProgress } from './life-store.ts';
import type { OurPlace, Release, ReleaseSummary } from './schema.ts';
import type { OwnPlaceRow } from './own-place-store.ts';
import type { findFigures, ReleaseRow } from './store.ts';

type Cohorts = Type.Static<typeof Release>['cohorts'];
type OurPlaceWire = Type.Static<typeof OurPlace>;

export function summaryOf(row: ReleaseRow): Type.Static<typeof ReleaseSummary> {
  return {
    id: row.id,
    frameworkCode: row.frameworkCode,
    frameworkVersion: row.frameworkVersion,
    frameworkTitle: row.frameworkTitle,
    cycleCode: row.cycleCode,
    demonstration: row.demonstration,
    state: row.state,
    isPublic: row.isPublic,
    frozenAt: row.frozenAt?.toISOString() ?? null,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    publicFrom: row.publicFrom,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    withdrawnReason: row.withdrawnReason,
    method: manifestOf(row)?.method ?? null,
    hash: row.hash,
  };
}

/** The release job writes the manifest; see api/src/jobs/release/compute.ts. The first releases name neither editions nor what is left out. */
function manifestOf({ manifest }: ReleaseRow) {
  return manifest as { method: string; editions?: string[]; leftOut?: string[] } | null;
}

export function auditOf(row: ReleaseRow): Type.Static<typeof Release>['audit'] {
  const { editions = [row.frameworkVersion], leftOut = [] } = manifestOf(row) ?? {};
  return row.rung === null || row.report === null ? null : { rung: row.rung, report: row.report, editions, leftOut };
}

export function progressOf(
  row: NonNullable<Awaited<ReturnType<typeof findProgress>>>,
  caller: Changer,
): Type.Static<typeof ReleaseProgress> {
  const { progressStep: name, progressDone: done, progressTotal: total } = row;
  return {
    releaseId: row.id,
    state: row.state,
    openedByName: row.openedByName,
    isOpenedByYou: row.openedBy !== null && row.openedBy === caller.personId,
    freezeAskedAt: row.freezeAskedAt?.toISOString() ?? null,
    refusal: row.refusal,
    step: name === null || done === null || total === null ? null : { name, done, total },
    approvedAt: row.approvedAt?.toISOString() ?? null,
    approvedByName: row.approvedByName,
  };
}

/** Stored rows as cohorts; a cohort without a number of contributors is withheld, whole. */
export function cohortsOf({ cohorts, cells }: Awaited<ReturnType<typeof findFigures>>): Cohorts {
  return cohorts.map(({ cohortCode, title, contributors }) => {
    const name = { code: cohortCode, title };
    if (contributors === null) return { ...name, kind: 'withheld', reason: 'withheld' };
    const statements = new Map<string, { statementCode: string; cells: ReturnType<typeof cellOf>[] }>();
    for (const cell of cells) {
      if (cell.cohortCode !== cohortCode) continue;
      const statement = statements.get(cell.statementCode) ?? { statementCode: cell.statementCode, cells: [] };
      statement.cells.push(cellOf(cell, contributors));
      statements.set(cell.statementCode, statement);
    }
    return { ...name, kind: 'published', contributors, statements: [...statements.values()] };
  });
}

/** The council's own place, beside the figures of England and of each other cohort it is in. */
export function ourPlaceOf(releaseId: string, own: OwnPlaceRow, cohorts: Cohorts): OurPlaceWire {
  const england = cohorts.find(({ code }) => code === 'england');
  const figures = new Map(
    england?.kind === 'published' ? england.statements.map(({ statementCode, cells }) => [statementCode, cells]) : [],
  );
  const answers = new Map((own.answers ?? []).map(([code, kind, stage]) => [code, placeOf(kind, stage)]));
  const codes = figures.size > 0 ? [...figures.keys()] : [...answers.keys()].sort();
  return {
    releaseId,
    own:
      own.cycleCode === null || own.revision === null || own.sealedAt === null
        ? null
        : { cycleCode: own.cycleCode, revision: own.revision, sealedAt: own.sealedAt.toISOString(), isCounted: own.isCounted },
    statements: codes.map((statementCode) => {
      const cells = figures.get(statementCode);
      return {
        statementCode,
        own: answers.get(statementCode) ?? null,
        england: cells ? { kind: 'published', cells } : { kind: 'withheld', reason: 'withheld' },
      };
    }),
    cohorts: cohorts.filter(({ code }) => own.cohortCodes.includes(code)),
  };
}

export function placeOf(kind: 'stage' | 'not_known' | 'not_applicable', stage: string | null): Type.Static<typeof AnswerPlace> {
  return kind === 'stage' ? { kind, stage: stage ?? '' } : { kind };
}
