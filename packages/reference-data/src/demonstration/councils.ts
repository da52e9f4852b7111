import type { FrameworkContent } from '../frameworks/framework-content.ts';
import type { Area } from '../reference/records.ts';
import { inventJudgement, type DemonstrationJudgement } from './answers.ts';
import { shuffled } from './random.ts';

/** How far a council has come, from nothing at all to signed off and counted in the release. */
export type Progress = 'not_started' | 'under_way' | 'signed_off' | 'contributing';

export interface DemonstrationCouncil {
  area: Area;
  progress: Progress;
  /** Every statement's when signed off, some while under way, none before the start. */
  judgements: DemonstrationJudgement[];
}

const notStarted = 5;
const underWay = 10;
const signedOffOnly = 6;

/** Every area as a council with invented judgements on the framework; all else follows from the seed. */
export function inventCouncils(areas: readonly Area[], framework: FrameworkContent, seed = 'waymark'): DemonstrationCouncil[] {
  const progress = new Map(shuffled(areas, seed, 'progress').map(({ gssCode }, place) => [gssCode, progressAt(place)]));
  return areas.map((area) => {
    const reached = progress.get(area.gssCode) ?? 'contributing';
    return { area, progress: reached, judgements: inventJudgements(area, reached, framework, seed) };
  });
}

function progressAt(place: number): Progress {
  if (place < notStarted) return 'not_started';
  if (place < notStarted + underWay) return 'under_way';
  return place < notStarted + underWay + signedOffOnly ? 'signed_off' : 'contributing';
}

function inventJudgements(area: Area, progress: Progress, framework: FrameworkContent, seed: string): DemonstrationJudgement[] {
  if (progress === 'not_started') return [];
  const scales = new Map(framework.scales.map((scale) => [scale.code, scale]));
  const answered = progress === 'under_way' ? Math.ceil(framework.statements.length / 2) : framework.statements.length;
  return framework.statements.slice(0, answered).flatMap((statement) => {
    const scale = scales.get(statement.scaleCode);
    return scale === undefined ? [] : [inventJudgement(seed, area, statement, scale)];
  });
}
