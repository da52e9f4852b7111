import type { ClassModel, Figures } from './class-model.ts';

/** A cohort (by index) and cohorts inside it that do not overlap. */
type Parts = { readonly whole: number; readonly parts: readonly number[]; readonly outside: number };

/**
 * How little room figures leave, as one number: the worst-value search climbs it between two audits, since it costs next to
 * nothing and what gives somebody away is always a lack of room. There are three kinds of room: contributors of a cohort whom the lower
 * ends of its bands leave free; what the upper end of a whole leaves above the lower ends of its parts; and what the upper
 * ends of the parts leave above the lower end of the whole.
 */
export class Tension {
  private readonly sizes: readonly number[];
  private readonly partitions: readonly Parts[];

  constructor(model: ClassModel) {
    this.sizes = model.cohorts.map(({ members }) => members.length);
    this.partitions = partitionsIn(model);
  }

  of(figures: Figures): number {
    const free = figures.map((row, cohort) => row.reduce((rest, { countFrom }) => rest - countFrom, this.sizes[cohort] ?? 0));
    let tension = free.reduce((sum, room) => sum + near(room), 0);
    for (const { whole, parts, outside } of this.partitions) {
      let rest = this.sizes[whole] ?? 0;
      for (const [category, band] of (figures[whole] ?? []).entries()) {
        const sum = (end: 'countFrom' | 'countTo') =>
          parts.reduce((total, part) => total + (figures[part]?.[category]?.[end] ?? 0), 0);
        rest -= Math.max(band.countFrom, sum('countFrom'));
        tension += near(band.countTo - sum('countFrom')) + near(sum('countTo') + outside - band.countFrom);
      }
      tension += near(rest);
    }
    return tension;
  }
}

function near(room: number): number {
  return 1 / (1 + room) ** 2;
}

/** For each cohort, the ways to fill it with cohorts that do not overlap: one way to begin with each that is inside it. */
function partitionsIn(model: ClassModel): readonly Parts[] {
  const inside = (part: number, whole: number) =>
    part !== whole && (model.classesOf[part] ?? []).every((each) => model.classesOf[whole]?.includes(each));
  const overlap = (one: number, other: number) =>
    (model.classesOf[one] ?? []).some((each) => model.classesOf[other]?.includes(each));
  const partitions = new Map<string, Parts>();
  for (const whole of model.cohorts.keys()) {
    const candidates = [...model.cohorts.keys()].filter((part) => inside(part, whole));
    for (const first of candidates) {
      const parts = [first];
      for (const next of candidates) if (!parts.some((part) => overlap(part, next))) parts.push(next);
      parts.sort((one, other) => one - other);
      const covered = parts.reduce((sum, part) => sum + (model.cohorts[part]?.members.length ?? 0), 0);
      const outside = (model.cohorts[whole]?.members.length ?? 0) - covered;
      partitions.set(`${whole}: ${parts.join()}`, { whole, parts, outside });
    }
  }
  return [...partitions.values()];
}
