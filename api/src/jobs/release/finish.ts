import type { CohortFigures } from '../../domain/release.ts';
import type { Progress } from './audit.ts';
import { computeRelease, type Computed } from './compute.ts';
import { inTransaction, markAudited, noteProgress, recordEvent, type ReleaseRow } from './life-store.ts';
import { findCohorts, insertRows, type Client } from './store.ts';

/** Computes and audits a frozen release, noting how far it is, and stores it whole or not at all. */
export async function finish(client: Client, release: ReleaseRow, told: (words: string) => void): Promise<void> {
  let noted = 0;
  const progress: Progress = async (step, done, total) => {
    // A step may take a millisecond; who looks wants to know every second or so.
    if (done < total && Date.now() - noted < 1_000) return;
    noted = Date.now();
    await noteProgress(client, release.id, step, done, total);
    told(`${step}: ${done} of ${total}`);
  };
  const computed = await computeRelease(client, release, progress);
  await inTransaction(client, () => store(client, release.id, computed));
}

async function store(client: Client, releaseId: string, { manifest, hash, audited, named }: Computed): Promise<void> {
  await insertRows(client, 'release_audits', [
    {
      release_id: releaseId,
      rung: audited.rung,
      determined: audited.exposure.determined,
      narrowed: audited.exposure.narrowed,
      report: audited.report,
      audited_at: new Date().toISOString(),
    },
  ]);
  const registered = new Map((await findCohorts(client)).map((cohort) => [cohort.code, cohort]));
  await insertRows(
    client,
    'release_cohorts',
    audited.figures.map((cohort) => ({
      release_id: releaseId,
      cohort_code: cohort.cohort,
      title: registered.get(cohort.cohort)?.title,
      kind: registered.get(cohort.cohort)?.kind,
      rung: audited.rung,
      fineness: cohort.fineness,
      contributors: cohort.kind === 'published' ? cohort.n : null,
    })),
  );
  await insertRows(
    client,
    'release_cells',
    audited.figures.flatMap((cohort) => cellsOf(releaseId, cohort)),
  );
  await insertRows(
    client,
    'release_named_answers',
    named.flatMap(({ gssCode, answers }) =>
      [...answers].map(([code, answer]) => ({
        release_id: releaseId,
        gss_code: gssCode,
        statement_code: code,
        answer_kind: answer.kind,
        stage_code: answer.kind === 'stage' ? answer.stage : null,
      })),
    ),
  );
  await markAudited(client, releaseId, manifest, hash);
  await recordEvent(client, 'release.audited', releaseId, { manifest, hash });
}

function cellsOf(releaseId: string, cohort: CohortFigures) {
  if (cohort.kind === 'withheld') return [];
  return cohort.statements.flatMap(({ statementCode, cells }) =>
    cells.map(({ category, countFrom, countTo }) => ({
      release_id: releaseId,
      cohort_code: cohort.cohort,
      statement_code: statementCode,
      category,
      fineness: cohort.fineness,
      contributors: cohort.n,
      count_from: countFrom,
      count_to: countTo,
    })),
  );
}
