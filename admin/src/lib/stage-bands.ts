import type { Schemas } from './api.ts';
import { stageLabel, type Scale, type Stage } from './frameworks.ts';

export type Cell = Schemas['ReleaseCell'];

export interface StageBand {
  readonly stage: Stage;
  readonly cell: Cell;
}

/** The bands of stages; what is on no stage is not compared with them. */
export function bandsOf(cells: readonly Cell[], scale: Scale): StageBand[] {
  return cells.flatMap((cell) => {
    const stage = scale.stages.find(({ code }) => code === cell.category);
    return stage ? [{ stage, cell }] : [];
  });
}

export function overlap(one: Cell, other: Cell): boolean {
  return one.countFrom <= other.countTo && other.countFrom <= one.countTo;
}

/** The stage whose band lies wholly above all others; null where no one stage stands out. */
export function mostCommon(bands: readonly StageBand[]): StageBand | null {
  const [highest, ...others] = bands.toSorted((one, other) => other.cell.countFrom - one.cell.countFrom);
  return highest && !others.some(({ cell }) => overlap(cell, highest.cell)) ? highest : null;
}

/** An answer without its reason, in words: "3 Embedding", "Not known". */
export function placeWords(place: Schemas['AnswerPlace'], scale: Scale): string {
  if (place.kind === 'not_known') return 'Not known';
  if (place.kind === 'not_applicable') return 'Not applicable';
  const stage = scale.stages.find(({ code }) => code === place.stage);
  return stage ? stageLabel(stage) : place.stage;
}
