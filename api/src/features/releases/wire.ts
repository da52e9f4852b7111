import type Type from 'typebox';
import type { AnswerPlace } from '../../wire/answer.ts';
import { cellOf } from '../../wire/release-cell.ts';
import type { OurPlace, Release, ReleaseSummary } from './schema.ts';
import type { findFigures, OwnPlaceRow, ReleaseRow } from './store.ts';

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
    frozenAt: row.frozenAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    publicFrom: row.publicFrom,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    withdrawnReason: row.withdrawnReason,
    // The release job writes the manifest; see api/src/jobs/make-release.ts.
    method: (row.manifest as { method: string }).method,
    hash: row.hash,
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

/** The council's own place, beside England's figures. */
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
  };
}

function placeOf(kind: 'stage' | 'not_known' | 'not_applicable', stage: string | null): Type.Static<typeof AnswerPlace> {
  return kind === 'stage' ? { kind, stage: stage ?? '' } : { kind };
}
