import { stageLabel, type Scale, type Stage } from '../../lib/frameworks.ts';
import { bandsOf, mostCommon, overlap, type Cell, type StageBand } from '../../lib/stage-bands.ts';
import type { AnswerPlace } from './api.ts';

/** "stage 2, Developing" */
function spoken({ value, label }: Stage): string {
  return `stage ${value}, ${label}`;
}

function share({ percentFrom, percentTo }: Cell): string {
  return `between ${percentFrom}% and ${percentTo}%`;
}

/** "In England", or the group's own name in quotes. */
function inCohort(title: string): string {
  return title === 'England' ? 'In England' : `In the group “${title}”`;
}

function withheld(title: string): string {
  return `The ${title} figure is not shown, to protect individual councils.`;
}

function ownPart(own: AnswerPlace | null, stage: Stage | undefined): string {
  if (own === null) return 'You have not signed off a judgement on this.';
  if (own.kind === 'not_known') return 'You said that this is not known to you.';
  if (own.kind === 'not_applicable') return 'You said that this does not apply to you.';
  return stage ? `You agreed ${spoken(stage)}.` : `You agreed stage ${own.stage}.`;
}

/** The stage whose band lies wholly above another's; bands that overlap cannot be told apart. */
function comparison(own: StageBand, bands: readonly StageBand[]): string {
  const others = bands.filter(({ stage }) => stage.code !== own.stage.code);
  const [highest] = [...others].sort(
    (one, other) => other.cell.countFrom - one.cell.countFrom || other.cell.countTo - one.cell.countTo,
  );
  if (!highest) return '.';
  if (highest.cell.countFrom > own.cell.countTo) return `; more agreed ${spoken(highest.stage)} (${share(highest.cell)}).`;
  const like = others.filter(({ cell }) => overlap(cell, own.cell) && cell.countTo >= own.cell.countFrom);
  const [alike] = like.sort((one, other) => other.cell.countTo - one.cell.countTo);
  if (!alike) return '; fewer agreed any other stage.';
  const [first, second] = [own.stage, alike.stage].sort((one, other) => one.value - other.value);
  return `; about as many agreed stages ${first?.value} and ${second?.value}.`;
}

/** A council's place in one sentence: its own stage beside a group's ranges. Never a rank, a mean or a count. */
export function placeSentence(own: AnswerPlace | null, cells: readonly Cell[] | null, scale: Scale, title = 'England'): string {
  const ownStage = own?.kind === 'stage' ? scale.stages.find((stage) => stage.code === own.stage) : undefined;
  const first = ownPart(own, ownStage);
  if (cells === null) return `${first} ${withheld(title)}`;
  const bands = bandsOf(cells, scale);
  const ownBand = bands.find(({ stage }) => stage.code === ownStage?.code);
  if (!ownBand) return `${first} ${cohortSentence(bands, title)}`;
  return `${first} ${inCohort(title)} ${share(ownBand.cell)} of the councils that took part agreed this stage${comparison(ownBand, bands)}`;
}

/** A group alone: the stage with the highest band, or that none stands out. */
export function cohortSentence(bands: readonly StageBand[], title = 'England'): string {
  if (bands.length === 0) return withheld(title);
  const highest = mostCommon(bands);
  if (!highest) return `${inCohort(title)} no one stage was agreed by clearly more councils than any other.`;
  return `${inCohort(title)} the stage agreed most often was ${highest.stage.value}, ${highest.stage.label}: ${share(highest.cell)} of the councils that took part.`;
}

export function categoryLabel(category: string, scale: Scale): string {
  const stage = scale.stages.find((one) => one.code === category);
  return stage ? stageLabel(stage) : 'Not known or not applicable';
}

/** Stages first, in their order, then those on no stage. */
export function inOrder(cells: readonly Cell[], scale: Scale): Cell[] {
  const place = ({ category }: Cell) => {
    const at = scale.stages.findIndex((stage) => stage.code === category);
    return at === -1 ? scale.stages.length : at;
  };
  return [...cells].sort((one, other) => place(one) - place(other));
}
