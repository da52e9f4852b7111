import type { ReleaseAudit } from './audit-release.ts';
import type { FaultCode } from './audited-release.ts';
import { coalitionBound, minimumContributors } from './band-cuts.ts';
import type { Ladder } from './ladder.ts';
import { rungs, type Rung } from './rungs.ts';
import type { Trial } from './trial.ts';

const rungNames: Readonly<Record<Rung, string>> = {
  0: 'England alone',
  1: 'England and area types',
  2: 'England, area types and regions',
  3: 'England, area types, regions and families of similar councils',
};

const faultsInWords: Readonly<Record<FaultCode, string>> = {
  submission_released_before: 'A submission was in an earlier release; two releases of the same answers can be compared.',
  answer_missing: 'A contributor has no answer to a statement, so figures would not be about the same contributors throughout.',
  cohort_not_registered: 'A group is not registered; figures of chosen groups can be compared until one council is left.',
  cohort_beyond_the_rung: 'A registered group is published that who took part does not allow.',
  cohort_missing: 'A group that should be published is not there; a gap that depends on answers speaks.',
  too_few_contributors: `A group has fewer than ${minimumContributors} contributors; with so few there is no safe band.`,
  contributors_miscounted: 'A group states another number of contributors than it has.',
  first_cut_below_the_coalition: `The lowest band is so narrow that ${coalitionBound} contributors could fill it with their own answers.`,
  cuts_add_up_to_everybody: 'Bands are cut so that their lower ends can add up to everybody, which leaves no doubt.',
  last_cut_too_high: 'The highest band starts so high that it proves near-agreement.',
  first_cut_too_low_for_the_cohort: 'The lowest band is so narrow for the size of the group that it proves near-absence.',
  cuts_malformed: 'Bands are not cut at ascending whole numbers within the group.',
  cuts_other_than_the_ladder: 'Bands are cut elsewhere than was decided before any answer was read.',
  statement_missing: 'A statement has no figures in one group; a gap that depends on answers speaks.',
  n_differs_by_statement: 'The number of contributors differs by statement, which tells who did not answer.',
  category_missing: 'A category has no figure, so the others do not describe everybody.',
  exact_count: 'A figure is an exact count.',
  finer_than_the_bands: 'A figure is finer than the bands, as shares rounded to 5 points are in small groups.',
  figure_contradicts_the_answers: 'A figure does not hold the count it was made from.',
  difference_isolates: `Two groups differ by ${coalitionBound + 1} contributors or fewer.`,
  leftover_isolates: `Groups taken from one another leave ${coalitionBound + 1} contributors or fewer.`,
  figures_leave_too_little_doubt: `Some figures could leave ${coalitionBound} well-placed contributors too little doubt about another.`,
  contributor_exposed: 'Somebody could work out, or nearly work out, another contributor’s answer.',
  solver_gave_up: 'A check did not come to its end, so it counts as failed.',
};

const verdictsInWords: Readonly<Record<Trial['verdict'], string>> = {
  proved: 'stands by proof, whatever the answers are',
  stands: 'stands',
  isolated: 'falls, because who took part would let a few contributors be told apart',
  refused_in_simulation: 'falls, because figures of made-up answers often left too little doubt',
  exposed_in_simulation: 'falls, because made-up answers could be worked out',
  exposed_in_search: 'falls, because a search for the worst answers worked somebody out',
};

/** What was published and why not more, in sentences for the public manifest. It says nothing of any answer. */
export function reportOf(ladder: Ladder, audit?: ReleaseAudit): readonly string[] {
  const sentences = [
    ladder.rung === undefined
      ? `Nothing is published: fewer than ${minimumContributors} councils are counted.`
      : `${ladder.contributors} councils are counted. Published: ${rungNames[ladder.rung]}.`,
    ...ladder.trials.map(trialInWords),
    ...nextRung(ladder),
  ];
  if (ladder.fineness === 'single') sentences.push('Groups beside England have one cut, near the half, in place of finer bands.');
  const few = ladder.withheld.filter(({ reason }) => reason === 'fewer_than_13_contributors').length;
  if (few > 0) sentences.push(`Groups of this kind withheld for fewer than ${minimumContributors} contributors: ${few}.`);
  if (audit) sentences.push(...auditInWords(audit));
  return sentences;
}

function trialInWords({ rung, fineness, verdict }: Trial): string {
  const bands = fineness === 'table' ? '' : ', with one cut in groups beside England';
  return `Tried before any answer was read: ${rungNames[rung]}${bands}. It ${verdictsInWords[verdict]}.`;
}

/** From how many contributors the next rung would have been tried. */
function nextRung({ contributors }: Ladder): string[] {
  const next = rungs.find(({ from }) => from > contributors);
  return next ? [`${rungNames[next.rung]} would be tried from ${next.from} counted councils.`] : [];
}

/** How many attacks were made is not said: it is a count of the answers that are there, and everybody reads this. */
function auditInWords({ verdict, faults, statements }: ReleaseAudit): string[] {
  if (verdict === 'refused') return ['The release is refused.', ...faults.map(({ code }) => faultsInWords[code])];
  return [
    `All ${statements} statements were attacked as an outsider, as each kind of contributor and as coalitions of ${coalitionBound}: ` +
      'nobody worked out, nobody narrowed down to two stages.',
  ];
}
