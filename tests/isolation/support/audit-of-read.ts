import { auditRelease, chooseRung, toEnd, type RegisteredCohort, type ReleaseAudit } from '@waymark/disclosure';
import type { World } from '../../support/world.ts';
import type { AttackedRelease } from './attacked-release.ts';

interface ReadCohort {
  code: string;
  kind: string;
  contributors: number;
  statements: { statementCode: string; cells: { category: string; countFrom: number; countTo: number }[] }[];
}

/** The published release as somebody read it. */
export interface ReadRelease {
  frameworkCode: string;
  cycleCode: string;
  audit: { rung: number };
  cohorts: ReadCohort[];
}

/** The audit of what was read, by somebody who knows who takes part and, to see how well attackers guess, every true answer. */
export async function auditOf(world: World, { counted }: AttackedRelease, read: ReadRelease): Promise<ReleaseAudit> {
  const registered = await registeredCohorts(world);
  const seed = `${read.frameworkCode} ${read.cycleCode}`;
  const contributors = counted.map(({ council }) => council.gssCode);
  const ladder = await toEnd(chooseRung({ contributors, registered, seed }));
  const cuts = new Map(ladder.cohorts.map((cohort) => [cohort.code, cohort.cuts]));
  const stages = ['1', '2', '3', '4'];
  return toEnd(
    auditRelease({
      ladder,
      earlierSubmissions: new Set(),
      statements: [...(counted[0]?.stages.keys() ?? [])].map((code) => ({ code, stages, others: ['unplaced'] })),
      contributors: counted.map(({ council: { gssCode }, stages: answers }) => ({ id: gssCode, submission: gssCode, answers })),
      cohorts: read.cohorts
        .filter(({ kind }) => kind === 'published')
        .map(({ code, contributors: n, statements }) => ({
          code,
          n,
          cuts: cuts.get(code) ?? [],
          statements: statements.map(({ statementCode, cells }) => ({ statement: statementCode, n, figures: cells })),
        })),
    }),
  );
}

async function registeredCohorts(world: World): Promise<RegisteredCohort[]> {
  const { body } = await world.ask('GET', '/v1/cohorts');
  const items = body.items as { code: string; kind: RegisteredCohort['kind']; gssCodes: string[] }[]; // As the contract says.
  return items.map(({ code, kind, gssCodes }) => ({ code, kind, members: gssCodes }));
}
