import {
  checkFramework,
  findOrMakeFramework,
  publishEdition,
  type FrameworkContent,
  type FrameworkFile,
} from '@waymark/reference-data';
import { relate, relationRows } from '@waymark/api/editions/relations';
import type pg from 'pg';
import { v7 } from 'uuid';
import { ask, type Pair } from './arrange.ts';
import type { Scene } from './scene.ts';

const code = 'large';
export const statementCount = 1000;

/** 1,000 statements under 5 levels of themes; `rewordEvery`: how many of them are in other words. */
function largeContent(rewordEvery?: number): FrameworkContent {
  let count = 0;
  const statement = () => {
    count += 1;
    const other = rewordEvery !== undefined && count % rewordEvery === 0 ? ' In other words.' : '';
    return {
      code: `S${count}`,
      shortTitle: `Statement ${count}`,
      text: `Partners agree on the matter of statement ${count}, act on it together and can say what difference it made.${other}`,
      lookFor: ['A dated document that all partners signed', 'What families say of it'],
      partners: ['LA', 'ICB'],
    };
  };
  let themes = 0;
  const theme = (level: number): FrameworkFile['themes'][number] => {
    themes += 1;
    const own = { code: `T${themes}`, title: `Theme ${themes}`, summary: 'What it is about, in a sentence or two.' };
    if (level === 5) return { ...own, statements: Array.from({ length: 25 }, statement) };
    return { ...own, themes: Array.from({ length: level === 1 ? 5 : 2 }, () => theme(level + 1)) };
  };
  const unplaced = (answer: 'not_known' | 'not_applicable') => ({ code: answer, label: answer, descriptor: 'So it is.' });
  const file: FrameworkFile = {
    code,
    title: 'A large framework',
    source: { informedBy: 'The bench.', relation: 'Made up.' },
    licence: 'None.',
    instructions: [],
    partnerTypes: ['LA', 'ICB'].map((partner) => ({ code: partner, label: partner })),
    nonScored: [unplaced('not_known'), unplaced('not_applicable')],
    scale: ['Getting started', 'Developing', 'Embedding', 'Sustaining'].map((label, index) => ({
      value: index + 1,
      label,
      descriptor: `What it looks like to be at this stage, ${label}, in a sentence.`,
    })),
    themes: [theme(1)],
  };
  const checked = checkFramework(file);
  if ('faults' in checked || checked.data.statements.length !== statementCount)
    throw new Error('the large framework is not as it should be');
  return checked.data;
}

/** Publishes it twice: 1.0.0, and 1.0.1 with 200 statements reworded. The floor keeps the answer ready as text, in one row. */
export async function arrangeVersion({ root }: Scene, oursUrl: string, floorsUrl: string): Promise<Pair> {
  const [first, second] = [largeContent(), largeContent(5)];
  const lineages = new Map(first.statements.map((statement) => [statement.code, v7()]));
  const lineageOf = ({ code: name }: { code: string }) => lineages.get(name) ?? '';
  await root.query('begin');
  const frameworkId = await findOrMakeFramework(root, code);
  const common = { frameworkId, releaseNotes: null, lineageOf };
  const basedOn = await publishEdition(root, { ...common, version: '1.0.0', content: first, basedOn: null, relations: [] });
  const relations = relationRows(relate({ content: first, lineages }, { content: second, lineages }, new Map()), {
    content: second,
    lineages,
  });
  await publishEdition(root, { ...common, version: '1.0.1', content: second, basedOn, relations });
  await root.query('commit');
  await root.query('analyze');
  const ours = { url: `${oursUrl}/v1/frameworks/${code}/versions/1.0.0`, headers: {} };
  await keepReady(root, (await ask('GET', ours)).body);
  return { ours, floor: { url: `${floorsUrl}/versions/${code}`, headers: {} } };
}

async function keepReady(root: pg.Client, text: string): Promise<void> {
  await root.query('create table floor.versions (code text primary key, content text not null)');
  await root.query('insert into floor.versions values ($1, $2)', [code, text]);
  await root.query('grant select on floor.versions to waymark_api');
}

/** How long the difference between the two takes, over the API: milliseconds, the median of five. */
export async function measureDifference(oursUrl: string): Promise<number> {
  const took: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const begun = performance.now();
    const { body } = await ask('GET', { url: `${oursUrl}/v1/frameworks/${code}/versions/1.0.1/changes`, headers: {} });
    took.push(performance.now() - begun);
    const { changes } = JSON.parse(body) as { changes: unknown[] }; // As the contract says.
    if (changes.length !== statementCount / 5) throw new Error(`${changes.length} changes were found`);
  }
  return took.sort((one, other) => one - other)[2] ?? Number.NaN;
}
