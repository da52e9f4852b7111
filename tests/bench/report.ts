import os from 'node:os';
import type { LongestTasks } from './editor.ts';
import type { ImportFigures } from './import.ts';
import type { Plan, Round } from './rounds.ts';
import { spreadOf, type Spread } from './spread.ts';
import type { Subject } from './subjects.ts';

export interface Figures {
  name: string;
  title: string;
  floorTitle: string;
  payloadBytes: number;
  mark: number;
  isMet: boolean;
  /** Ours to the floor, round by round. */
  ratio: Spread;
  perSecond: { floor: Spread; ours: Spread };
  /** Processor time for each request, in microseconds. */
  serverCpu: { floor: Spread; ours: Spread };
  databaseCpu: { floor: Spread; ours: Spread };
}

export interface Report {
  date: string;
  machine: { processor: string; processors: number; memoryBytes: number; system: string; loadBefore: number };
  node: { version: string; flags: readonly string[]; environment: readonly string[] };
  database: Record<string, string>;
  poolSize: number;
  plan: Plan;
  subjects: Figures[];
  memory: { peakBytes: number; mark: number; isMet: boolean };
  saves: number;
  /** Of two versions of 1,000 statements, over the API. */
  difference: { milliseconds: number; mark: number; isMet: boolean };
  /** A draft of 1,000 statements in the admin app; null: there is no browser here. */
  editor: { tasks: LongestTasks[]; mark: number; isMet: boolean } | null;
  /** Of official statistics; null: not asked for. */
  import: ImportFigures | null;
}

export function figuresOf({ name, title, floorTitle, payloadBytes, mark }: Subject, rounds: readonly Round[]): Figures {
  const ratio = spreadOf(rounds.map(({ ours, floor }) => ours.perSecond / floor.perSecond));
  const both = (of: keyof Round['ours']) => ({
    floor: spreadOf(rounds.map(({ floor }) => floor[of])),
    ours: spreadOf(rounds.map(({ ours }) => ours[of])),
  });
  const shown = { name, title, floorTitle, payloadBytes, mark };
  return {
    ...shown,
    isMet: ratio.median >= mark,
    ratio,
    perSecond: both('perSecond'),
    serverCpu: both('serverCpu'),
    databaseCpu: both('databaseCpu'),
  };
}

export function describeMachine(): Report['machine'] {
  return {
    processor: os.cpus()[0]?.model.trim() ?? 'unknown',
    processors: os.availableParallelism(),
    memoryBytes: os.totalmem(),
    system: `${os.type()} ${os.release()}`,
    loadBefore: os.loadavg()[0] ?? Number.NaN,
  };
}

const whole = (value: number) => Math.round(value).toLocaleString('en-GB');
const share = (value: number) => value.toFixed(2);
const inWords = ({ median, lowest, highest }: Spread, form: (value: number) => string) =>
  `${form(median)} (${form(lowest)} to ${form(highest)})`;
const mebibytes = (bytes: number) => Math.round(bytes / 2 ** 20);

export function roundInWords({ ours, floor }: Round): string {
  const of = ({ perSecond, serverCpu, databaseCpu }: Round['ours']) =>
    `${whole(perSecond)} req/s, ${whole(serverCpu)} + ${whole(databaseCpu)} us`;
  return `${share(ours.perSecond / floor.perSecond)} (floor ${of(floor)}; ours ${of(ours)})`;
}

/** For people: a Markdown table, so that it can be kept as it is. */
export function reportInWords({
  date,
  machine,
  node,
  database,
  poolSize,
  plan,
  subjects,
  memory,
  saves,
  difference,
  editor,
  import: imported,
}: Report): string {
  const columns = [
    '',
    'floor',
    'floor, req/s',
    'ours, req/s',
    'ours to floor',
    'mark',
    '',
    'CPU a request, us, server + database: floor',
    'ours',
  ];
  const rows = subjects.map((subject) => [
    subject.title,
    subject.floorTitle,
    inWords(subject.perSecond.floor, whole),
    inWords(subject.perSecond.ours, whole),
    inWords(subject.ratio, share),
    `>= ${share(subject.mark)}`,
    subject.isMet ? 'met' : 'MISSED',
    `${whole(subject.serverCpu.floor.median)} + ${whole(subject.databaseCpu.floor.median)}`,
    `${whole(subject.serverCpu.ours.median)} + ${whole(subject.databaseCpu.ours.median)}`,
  ]);
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    `${date}. ${machine.processors} x ${machine.processor}, ${mebibytes(machine.memoryBytes)} MB, ${machine.system}; load before: ${share(machine.loadBefore)}.`,
    `Node ${node.version}, flags: ${[...node.flags, ...node.environment].join(' ')}. ${plan.connections} connections, pool of ${poolSize}.`,
    `PostgreSQL: ${Object.entries(database)
      .map(([name, setting]) => `${name} ${setting}`)
      .join(', ')}.`,
    `${plan.rounds} rounds of ${plan.seconds} s each, in turn; medians, with the lowest and the highest.`,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(line),
    '',
    `Most memory the service held: ${mebibytes(memory.peakBytes)} MB (mark: below ${mebibytes(memory.mark)} MB, ${memory.isMet ? 'met' : 'MISSED'}).`,
    `Judgements the service saved meanwhile: ${whole(saves)}, each with its one event, none missing.`,
    `What differs between two versions of 1,000 statements: ${whole(difference.milliseconds)} ms (mark: below ${whole(difference.mark)} ms, ${difference.isMet ? 'met' : 'MISSED'}).`,
    ...editorInWords(editor),
    ...(imported === null ? [] : [importInWords(imported)]),
  ].join('\n');
}

export function importInWords({ observations, perSecond, ratio, mark, isMet }: ImportFigures): string {
  const rate = (spread: Spread) => `${inWords(spread, whole)} rows/s`;
  return (
    `Import of ${whole(observations)} observations: ${rate(perSecond.ours)}; PostgreSQL's own COPY of them: ${rate(perSecond.floor)}; ` +
    `ours to it ${inWords(ratio, share)} (mark: >= ${share(mark)}, ${isMet ? 'met' : 'MISSED'}).`
  );
}

function editorInWords(editor: Report['editor']): string[] {
  if (editor === null) return ['The editor was not measured: there is no Chromium here (CHROMIUM_PATH says where it is).'];
  const { tasks, mark, isMet } = editor;
  if (tasks.length === 0) return [];
  const words = (milliseconds: number) => (milliseconds === 0 ? 'below 50' : whole(milliseconds));
  return [
    `The longest task of the browser with a draft of 1,000 statements (mark: below ${mark} ms, ${isMet ? 'met' : 'MISSED'}):`,
    ...tasks.map(({ what, milliseconds }) => `- ${what}: ${inWords(milliseconds, words)} ms`),
  ];
}
