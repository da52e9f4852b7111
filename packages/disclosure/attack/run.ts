/**
 * `npm run attack`: releases of made-up answers on the real areas, chosen, audited and measured as a real one would be. It prints
 * a table and ends with 1 when a mark is missed. `-- --quick` tries less and takes about a minute.
 */
import { participationPatterns } from '../src/participation.ts';
import { standardEffort } from '../src/trial.ts';
import { realLists } from './real-cohorts.ts';
import { play, type Played } from './scene.ts';
import { cellsPublished, englandError } from './worth.ts';

/** By number of contributors: least share of cells published, and largest mean error of a share in England, in points. */
const marks = [
  { count: 40, cells: 0, points: 6.5 },
  { count: 60, cells: 50, points: 4 },
  { count: 90, cells: 80, points: 3 },
  { count: 120, cells: 95, points: 2.5 },
  { count: 153, cells: 100, points: 2 },
];

const isQuick = process.argv.includes('--quick');
const effort = isQuick ? { simulated: 30, search: 60 } : standardEffort;
const statements = isQuick ? 12 : 42;

const header = [
  'n',
  'pattern',
  'rung',
  'bands',
  'outsider',
  'member',
  'coalition',
  'attacks',
  'refused',
  'cohorts',
  'cells',
  'error',
  'ladder',
  'audit',
];
print(header);
print(header.map(() => '---'));
const lists = await realLists();
const played: Played[] = [];
for (const { count } of marks) {
  for (const pattern of participationPatterns) {
    // With everybody in, there is one pattern.
    if (count === lists.areas.length && pattern === 'clustered') continue;
    const release = await play({ count, pattern }, lists, statements, effort, showProgress);
    played.push(release);
    print(row(release));
  }
}
console.log(`\nStatements: ${statements}. Outsider, member, coalition: contributors determined / narrowed to two stages.`);
console.log(`Peak memory of the whole process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`);

const missed = played.flatMap(missedMarks);
for (const text of missed) console.log(`Missed: ${text}`);
process.exitCode = missed.length > 0 ? 1 : 0;

function row(each: Played): string[] {
  const { scene, ladder, audit, refused } = each;
  const found = ({ determined, narrowed }: { determined: number; narrowed: number }) => `${determined} / ${narrowed}`;
  return [
    `${scene.count}`,
    scene.pattern,
    `${ladder.rung}`,
    ladder.fineness,
    found(audit.byAttacker.outsider),
    found(audit.byAttacker.member),
    found(audit.byAttacker.coalition),
    `${audit.exposure.audits}`,
    refused.length > 0 ? `rung ${refused.join(', ')}` : 'none',
    `${ladder.cohorts.length}`,
    `${Math.round(cellsPublished(scene, ladder.rung ?? 0, lists))} %`,
    englandError(scene, lists).toFixed(1),
    `${each.ladderSeconds.toFixed(0)} s`,
    `${each.auditSeconds.toFixed(1)} s`,
  ];
}

function missedMarks(each: Played): string[] {
  const { count, pattern } = each.scene;
  const mark = marks.find((one) => one.count === count);
  if (!mark) return [];
  const faults = [];
  if (each.audit.verdict !== 'passed') faults.push('somebody was exposed');
  if (cellsPublished(each.scene, each.ladder.rung ?? 0, lists) < mark.cells) faults.push(`fewer than ${mark.cells} % of cells`);
  if (englandError(each.scene, lists) > mark.points) faults.push(`an error above ${mark.points} points`);
  return faults.map((fault) => `${count} ${pattern}, ${fault}`);
}

function print(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text.padEnd(70)}`);
}
