import { count } from '../../lib/plural.ts';
import type { ComparedStatement, Comparison } from './api.ts';

/** What became of one statement, in words. */
export function changeWords({ change, stages, then, now }: ComparedStatement, { later }: Comparison): string {
  switch (change) {
    case 'stage':
      if (stages === null || stages === 0) return 'No change';
      return `${stages > 0 ? 'Up' : 'Down'} ${count(Math.abs(stages), 'stage')}`;
    case 'not_placed':
      return notPlaced(then?.answer.kind, now?.answer.kind);
    case 'not_comparable':
      return `Cannot be compared: it asks something else in ${later.version}`;
    case 'new':
      return `New in ${later.version}`;
    case 'retired':
      return `Not asked on its own in ${later.version}`;
  }
}

type Kind = NonNullable<ComparedStatement['then']>['answer']['kind'];

function notPlaced(then: Kind | undefined, now: Kind | undefined): string {
  if (now === 'not_answered') return 'Not answered now';
  if (then === 'not_answered') return 'Was not answered';
  if (then === 'not_known') return 'Was not known';
  if (then === 'not_applicable') return 'Did not apply';
  return now === 'not_known' ? 'Not known now' : 'Does not apply now';
}

/** "Of 42 statements, 9 moved to a later stage, 3 to an earlier one and 27 stayed. 3 cannot be compared." */
export function comparisonSentence({ statements }: Comparison): string {
  const asked = statements.filter(({ now }) => now !== null);
  const moved = (test: (stages: number) => boolean) => asked.filter(({ stages }) => stages !== null && test(stages)).length;
  const [up, down, same] = [moved((by) => by > 0), moved((by) => by < 0), moved((by) => by === 0)];
  const unplaced = asked.filter(({ change }) => change === 'not_placed').length;
  const broken = asked.length - up - down - same - unplaced;
  return [
    `Of ${count(asked.length, 'statement')}, ${up} moved to a later stage, ${down} to an earlier one and ${same} stayed.`,
    ...(unplaced > 0 ? [`${unplaced} ${unplaced === 1 ? 'has' : 'have'} no stage in one of the two.`] : []),
    ...(broken > 0 ? [`${broken} cannot be compared.`] : []),
  ].join(' ');
}

/** Whether there is something to see: a move, or a break. */
export function isMove({ change, stages }: ComparedStatement): boolean {
  return change !== 'stage' || stages !== 0;
}
