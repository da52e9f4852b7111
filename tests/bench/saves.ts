import { VoidRun } from './rounds.ts';
import type { Scene } from './scene.ts';

/**
 * Counts what the service saved, once the load is over. That no acknowledged save is missing was seen on the way: each
 * answer had to be one version on from the one before.
 * @throws VoidRun when a save lacks its event, has two, or a council's events have a gap
 */
export async function countSaves({ root, leads }: Scene): Promise<number> {
  const { rows } = await root.query<{ saves: number; events: number; gaps: number }>(
    `select sum(saved.version)::int as saves, sum(saved.events)::int as events, (
        select count(*)::int from (
          select sequence - lag(sequence, 1, 0::bigint) over (partition by council_id order by sequence) as step
          from events where council_id = any ($1)
        ) steps where step <> 1
      ) as gaps
      from (
        select j.version, (
          select count(*) from events e where e.council_id = j.council_id and e.action = 'judgement.saved'
            and e.subject = 'assessments/' || j.assessment_id || '/judgements/' || j.statement_code
        ) as events
        from judgements j join floor.judgements using (council_id, assessment_id, statement_code) where j.version > 0
      ) saved`,
    [leads.map(({ councilId }) => councilId)],
  );
  const [counted] = rows;
  if (!counted || counted.saves !== counted.events || counted.gaps > 0) {
    throw new VoidRun(`Saves and their events do not match: ${JSON.stringify(counted)}`);
  }
  return counted.saves;
}
