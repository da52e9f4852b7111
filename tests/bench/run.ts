// npm run bench [-- --json] [--rounds 5] [--seconds 4] [--only read|…|editor|import] [--profile folder]
// What the service costs beside the least that could give the same answers. See docs/performance.md.
import { parseArgs } from 'node:util';
import { buildAdminApp } from '@waymark/local/admin-app';
import { serverEnvironment, serverFlags } from '@waymark/local/server-runtime';
import { measureEditor } from './editor.ts';
import { measureImport } from './import.ts';
import { startProgram, peakMemory } from './programs.ts';
import { describeMachine, figuresOf, importInWords, reportInWords, roundInWords, type Report } from './report.ts';
import { measureRounds, VoidRun, type Plan, type Round } from './rounds.ts';
import { measureDifference } from './large-framework.ts';
import { countSaves } from './saves.ts';
import { openScene, type Scene } from './scene.ts';
import { arrangeSubjects } from './subjects.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    only: { type: 'string' },
    profile: { type: 'string' },
  },
});
const plan: Plan = { rounds: Number(values.rounds), seconds: Number(values.seconds), warmUpSeconds: 1, connections: 32 };
const poolSize = 10;
const memoryMark = 200 * 2 ** 20;
const differenceMark = 1000;
const editorMark = 200;
/** Each takes most of a minute. */
const importRounds = 2;
// As `npm start` runs it; the floor too.
const flags = [...serverFlags, ...(values.profile ? ['--cpu-prof', `--cpu-prof-dir=${values.profile}`] : [])];
const say = (words: string) => process.stderr.write(`${words}\n`);

// Ends what was started: programs and cluster go with this process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

try {
  if (values.only === 'import') await benchImport();
  else await benchAll();
} catch (error) {
  if (!(error instanceof VoidRun)) throw error;
  say(`Void, nothing counts. ${error.message}`);
  process.exitCode = 1;
}

/** The import alone: it needs neither the service nor the demonstration. */
async function benchImport(): Promise<void> {
  const figures = await measureImport(plan.rounds, say);
  console.log(values.json ? JSON.stringify(figures, null, 2) : importInWords(figures));
  process.exitCode = figures.isMet ? 0 : 2;
}

async function benchAll(): Promise<void> {
  const report = await bench();
  console.log(values.json ? JSON.stringify(report, null, 2) : reportInWords(report));
  const isMet =
    report.memory.isMet &&
    report.difference.isMet &&
    report.editor?.isMet !== false &&
    report.import?.isMet !== false &&
    report.subjects.every((subject) => subject.isMet);
  process.exitCode = isMet ? 0 : 2;
}

async function bench(): Promise<Report> {
  const machine = describeMachine();
  await buildAdminApp();
  say('Starting a durable database and loading the demonstration.');
  await using scene = await openScene(plan.connections);
  const environment = { ...serverEnvironment, API_DATABASE_URL: scene.apiUrl, POOL_SIZE: String(poolSize) };
  await using ours = await startProgram({ file: 'api/src/server.ts', environment, flags, readyPath: '/health/ready' });
  const contract = { CONTRACT_URL: `${ours.url}/openapi.json` };
  await using floors = await startProgram({
    file: 'tests/bench/floors.ts',
    environment: { ...environment, ...contract },
    flags,
    readyPath: '/hello',
  });
  const arranged = await arrangeSubjects(scene, ours.url, floors.url);
  const subjects = arranged.filter(({ name }) => values.only === undefined || name === values.only);
  const rounds = new Map<string, Round[]>(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const subject of subjects) {
      const measured = await measureRounds(subject, { ours, floors, databasePid: scene.databasePid }, plan, round);
      rounds.get(subject.name)?.push(measured);
      say(`Round ${round + 1}: ${subject.title}: ${roundInWords(measured)}`);
    }
  }
  const peakBytes = peakMemory(ours.pid);
  return {
    date: new Date().toISOString(),
    machine,
    node: {
      version: process.version,
      flags,
      environment: Object.entries(serverEnvironment).map(([name, value]) => `${name}=${value}`),
    },
    database: scene.settings,
    poolSize,
    plan,
    subjects: subjects.map((subject) => figuresOf(subject, rounds.get(subject.name) ?? [])),
    memory: { peakBytes, mark: memoryMark, isMet: peakBytes < memoryMark },
    saves: await countSaves(scene),
    difference: await differenceOf(ours.url),
    editor: await editorOf(scene, ours.url),
    import: values.only === undefined ? await measureImport(importRounds, say) : null,
  };
}

async function editorOf(scene: Scene, oursUrl: string): Promise<Report['editor']> {
  if (values.only !== undefined && values.only !== 'editor') return { tasks: [], mark: editorMark, isMet: true };
  say('Opening a draft of 1,000 statements in a browser.');
  const tasks = await measureEditor(scene, oursUrl, plan.rounds);
  if (!tasks) return null;
  return { tasks, mark: editorMark, isMet: tasks.every(({ milliseconds }) => milliseconds.median < editorMark) };
}

async function differenceOf(oursUrl: string): Promise<Report['difference']> {
  const milliseconds = await measureDifference(oursUrl);
  return { milliseconds, mark: differenceMark, isMet: milliseconds < differenceMark };
}
