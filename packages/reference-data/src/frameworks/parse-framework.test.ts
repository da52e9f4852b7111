import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shippedFolder } from '../shipped.ts';
import { frameworkHash } from './framework-hash.ts';
import { parseFramework } from './parse-framework.ts';

const stages = (...labels: string[]) =>
  labels.map((label, index) => ({ value: index + 1, label, descriptor: `${label} it is.` }));
const words = (code: string) => ({ code, label: code, descriptor: `${code} it is.` });

/** A small framework with every part; each test spoils one thing. */
const sound = {
  code: 'small-one',
  title: 'A small one',
  source: { informedBy: 'Nothing', relation: 'Our own' },
  licence: 'Test data',
  instructions: ['Read first.'],
  partnerTypes: [{ code: 'LA', label: 'Council' }],
  nonScored: [words('not_applicable'), words('not_known')],
  scales: [
    { code: 'rag', title: 'Colours', stages: stages('Red', 'Amber', 'Green') },
    {
      code: 'yesno',
      title: 'Yes or no',
      stages: [
        { value: 0, code: 'no', label: 'No', descriptor: 'It is not.' },
        { value: 1, code: 'yes', label: 'Yes', descriptor: 'It is.' },
      ],
    },
  ],
  themes: [
    {
      code: 'T',
      title: 'Top',
      scale: 'rag',
      themes: [
        {
          code: 'T.1',
          title: 'Below',
          statements: [
            { code: 'S1', text: 'One.', partners: ['LA'] },
            { code: 'S2', text: 'Two.', scale: 'yesno' },
          ],
        },
      ],
    },
    { code: 'U', title: 'Under', parentCode: 'T', statements: [{ code: 'S3', text: 'Three.', scale: 'rag', statutory: true }] },
  ],
};

/** The sound framework with one value put in at a pointer, or taken out. */
function spoiled(pointer: string, value?: unknown): string {
  const copy: unknown = structuredClone(sound);
  const path = pointer.split('/').slice(1);
  const last = path.pop() ?? '';
  const holder = path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
  if (value === undefined) Reflect.deleteProperty(Object(holder), last);
  else Reflect.set(Object(holder), last, value);
  return JSON.stringify(copy);
}

const faultsOf = (text: string) => {
  const parsed = parseFramework(text, 'small.json');
  return 'faults' in parsed ? parsed.faults : [];
};

it('reads nested and flat themes, inherited and own scales, into one flat shape in reading order', () => {
  const parsed = parseFramework(JSON.stringify(sound), 'small.json');
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  const { themes, statements, scales, unplacedAnswers, statutoryNote } = parsed.data;
  expect(themes.map(({ code, parentCode, position }) => [code, parentCode, position])).toEqual([
    ['T', null, 1],
    ['T.1', 'T', 2],
    ['U', 'T', 3],
  ]);
  expect(
    statements.map(({ code, themeCode, scaleCode, position, statutory }) => [code, themeCode, scaleCode, position, statutory]),
  ).toEqual([
    ['S1', 'T.1', 'rag', 1, false],
    ['S2', 'T.1', 'yesno', 2, false],
    ['S3', 'U', 'rag', 3, true],
  ]);
  expect(scales.map((scale) => scale.stages.map(({ code }) => code))).toEqual([
    ['1', '2', '3'],
    ['no', 'yes'],
  ]);
  expect(unplacedAnswers.map(({ code }) => code)).toEqual(['not_known', 'not_applicable']);
  expect(statutoryNote).toBeNull();
});

it.each([
  ['an unknown field', '/themes/0/colour', 'red', 'is not a field known here'],
  ['a missing field', '/licence', undefined, 'is missing'],
  ['null where text is wanted', '/title', null, 'must be text'],
  ['empty text', '/themes/1/statements/0/text', '', 'is empty'],
  ['text of spaces', '/themes/1/statements/0/text', '  ', 'is empty'],
  ['a short title too long', '/themes/1/statements/0/shortTitle', 'x'.repeat(61), 'is longer than 60 characters'],
  ['a summary too long', '/scales/0/stages/0/summary', 'x'.repeat(91), 'is longer than 90 characters'],
  ['a code with spaces', '/themes/0/code', 'a b', 'is not a code'],
  ['a framework code in capitals', '/code', 'Small', 'is not a framework code'],
  ['a theme code twice', '/themes/1/code', 'T.1', 'T.1 is already the code of /themes/0/themes/0'],
  ['a statement code twice', '/themes/1/statements/0/code', 'S1', 'S1 is already the code of /themes/0/themes/0/statements/0'],
  ['a scale code twice', '/scales/1/code', 'rag', 'rag is already the code of /scales/0'],
  ['a stage code twice', '/scales/0/stages/2/code', '1', '1 is already the code of /scales/0/stages/0'],
  ['a stage code that means something else', '/scales/0/stages/2/code', 'not_known', 'cannot name a stage'],
  ['a stage value twice', '/scales/0/stages/1/value', 1, '1 is already the value of /scales/0/stages/0'],
  ['a gap in a scale', '/scales/0/stages/2/value', 4, '4 does not follow 2'],
  ['a value that is no whole number', '/scales/0/stages/2/value', 2.5, 'must be a whole number'],
  ['a scale of one stage', '/scales/1/stages', stages('Only'), 'needs at least 2 entries'],
  ['an unknown scale of a statement', '/themes/1/statements/0/scale', 'inches', 'inches is not a scale of this file'],
  ['an unknown scale of a theme', '/themes/0/scale', 'inches', 'inches is not a scale of this file'],
  ['an unknown partner type', '/themes/0/themes/0/statements/0/partners/0', 'ICB', "ICB is not one of the file's partner types"],
  ['an unknown parent', '/themes/1/parentCode', 'X', 'X is not a theme of this file'],
  ['a theme below itself', '/themes/0/parentCode', 'U', 'U lies below this theme itself'],
  ['a second parent for a nested theme', '/themes/0/themes/0/parentCode', 'U', 'is not allowed'],
  ['a NUL', '/title', 'a\0b', 'contains a NUL character'],
  ['a lone surrogate', '/title', 'a\ud800', 'contains half of a surrogate pair'],
  ['a control character', '/title', 'a\u0007b', 'contains a control character'],
  ['a prototype name', '/themes/0/crosswalk', { constructor: ['a'] }, 'has a name that is not allowed'],
  ['an answer without words', '/nonScored', [words('not_known')], 'has no words for not_applicable'],
  ['an answer with words twice', '/nonScored/1/code', 'not_applicable', 'not_applicable is already the code of /nonScored/0'],
])('refuses %s at its place', (_what, pointer, value, reason) => {
  const faults = faultsOf(spoiled(pointer, value));
  const places = faults.map((fault) => [fault.pointer, fault.reason]);
  expect(
    places.some(([place = '', why = '']) => place.startsWith(pointer) && why.includes(reason)),
    JSON.stringify(places),
  ).toBe(true);
});

it('refuses a statement on no scale, a file without scales, and one with both kinds', () => {
  expect(faultsOf(spoiled('/themes/0/scale'))).toEqual([
    {
      file: 'small.json',
      line: 1,
      pointer: '/themes/0/themes/0/statements/0',
      reason: 'is on no scale, and the file has several',
    },
  ]);
  expect(faultsOf(spoiled('/scales')).map(({ reason }) => reason)).toContain('has neither scale nor scales');
  expect(faultsOf(spoiled('/scale', stages('A', 'B'))).map(({ pointer }) => pointer)).toContain('/scale');
});

it('refuses a file without statements', () => {
  expect(faultsOf(spoiled('/themes', [{ code: 'T', title: 'Top' }]))).toMatchObject([
    { pointer: '/themes', reason: 'holds no statement' },
  ]);
});

it('refuses __proto__ and leaves Object as it was', () => {
  const text = JSON.stringify(sound).replace('"title":"Top"', '"title":"Top","crosswalk":{"__proto__":["polluted"]}');
  expect(faultsOf(text)).toMatchObject([
    { pointer: '/themes/0/crosswalk/__proto__', reason: 'has a name that is not allowed' },
    {},
  ]);
  expect(Reflect.get({}, '0')).toBeUndefined();
});

it('names every fault at once, on its own line', () => {
  const text = JSON.stringify({ ...sound, title: '', extra: 1, scales: [] }, null, 1).replace(
    '"licence"',
    '"licence": "",\n "licence"',
  );
  const faults = faultsOf(text);
  expect(faults.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/title', '/extra', '/scales', '/licence']));
  for (const { line, pointer } of faults) {
    const name = pointer.split('/')[1];
    if (name && /^\/(title|extra)$/.test(pointer)) expect(text.split('\n')[line - 1]).toContain(`"${name}"`);
  }
});

it('counts more faults than the validator keeps by default', () => {
  const bad = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`extra${index}`, 1]));
  expect(faultsOf(JSON.stringify({ ...sound, ...bad }))).toHaveLength(50);
});

it.each([
  ['a value left out', '{\n"code": }', 2],
  ['a comma too many', '{\n"code": "a",\n}', 3],
  ['a quote left open', '{\n"code": "a,\n"b": 1}', 2],
  ['a file cut short', '{\n"code": "a"\n', 3],
  ['two values', '{}\n{}\n', 2],
  ['an empty file', '', 1],
  ['a list', '[]', 1],
  ['null', 'null', 1],
  ['nesting without end', `${'['.repeat(5000)}${']'.repeat(5000)}`, 1],
  ['bytes that are not UTF-8', new Uint8Array([0x7b, 0x0a, 0xff]), 2],
])('refuses %s', (_what, source, line) => {
  const parsed = parseFramework(source, 'small.json');
  expect(parsed).toMatchObject({ faults: expect.arrayContaining([expect.objectContaining({ file: 'small.json', line })]) });
});

it('gives one hash to files that say the same, and another to any other', () => {
  const hash = (text: string) => {
    const parsed = parseFramework(text, 'small.json');
    return 'faults' in parsed ? parsed.faults : frameworkHash(parsed.data);
  };
  const { code, ...rest } = sound;
  expect(hash(JSON.stringify({ ...rest, code }, null, 4))).toBe(hash(JSON.stringify(sound)));
  expect(hash(JSON.stringify(sound))).toMatch(/^[0-9a-f]{64}$/);
  expect(hash(spoiled('/title', 'Another'))).not.toBe(hash(JSON.stringify(sound)));
});

const shipped = [
  ['effective-local-send-system.json', 7, 42],
  ['ehc-partnership-strength.json', 5, 19],
] as const;

it.each(shipped)('reads the shipped %s with its short titles and summaries', async (fileName, themes, statements) => {
  const parsed = parseFramework(await readFile(join(shippedFolder, fileName)), fileName);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  expect(parsed.data.themes).toHaveLength(themes);
  expect(parsed.data.statements).toHaveLength(statements);
  expect(parsed.data.statements.filter(({ shortTitle }) => shortTitle === null)).toEqual([]);
  expect(parsed.data.scales.map(({ stages: all }) => all.map(({ code, summary }) => [code, summary?.endsWith('.')]))).toEqual([
    ['1', '2', '3', '4'].map((code) => [code, false]),
  ]);
});

it('says how many statements are too many, and nothing else of them', () => {
  const many = (count: number) => ({
    ...sound,
    themes: [{ code: 'T', title: 'Top', scale: 'rag', statements: Array(count).fill({ code: 'same', text: 'Asked?' }) }],
  });
  const faultsOf = (count: number) => {
    const read = parseFramework(Buffer.from(JSON.stringify(many(count))), 'many.json');
    return 'faults' in read ? read.faults.map(({ reason }) => reason) : [];
  };
  expect(faultsOf(2001)).toEqual(['holds 2001 statements; 2000 at most']);
  // The control: as many as there may be are looked at one by one.
  expect(faultsOf(2000).length).toBeGreaterThan(1000);
});
