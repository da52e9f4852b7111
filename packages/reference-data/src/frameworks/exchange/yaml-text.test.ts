import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileOfFramework } from '../file-of-framework.ts';
import { parseFramework } from '../parse-framework.ts';
import { readFrameworkFile, writeFrameworkFile } from './exchange-file.ts';
import { placedFaultInWords } from './placed-fault.ts';

let sound: string;
beforeAll(async () => {
  const file = new URL('../../../../../tests/data/frameworks/send-partnership-rag.json', import.meta.url);
  const parsed = parseFramework(await readFile(file), 'rag.json');
  if ('faults' in parsed) throw new Error('the sample should be sound');
  sound = new TextDecoder().decode(await writeFrameworkFile(fileOfFramework(parsed.data), 'yaml'));
});

async function read(text: string | Uint8Array) {
  const found = await readFrameworkFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'yaml');
  return 'faults' in found ? { faults: found.faults.map(placedFaultInWords) } : found.data;
}
const faultsOf = async (text: string | Uint8Array) => {
  const found = await read(text);
  return 'faults' in found ? found.faults : [];
};
const lineWith = (text: string) => sound.slice(0, sound.indexOf(text)).split('\n').length;

it('is sound before anything is spoilt: the control', async () => {
  expect(await faultsOf(sound)).toEqual([]);
});

it('takes what stands there as text, with or without quotes', async () => {
  const unquoted = sound.replace('code: "1.10"', 'code: 1.10').replace('label: Red\n', 'label: no\n');
  expect(unquoted).not.toBe(sound);
  const found = await read(unquoted);
  if ('faults' in found) throw new Error(found.faults.join('\n'));
  expect(found.content.statements[2]?.code).toBe('1.10');
  expect(found.content.scales[0]?.stages[0]?.label).toBe('no');
});

describe('names each fault by its line', () => {
  it.each([
    [
      'a wrong value',
      'statutory: true',
      'statutory: yes',
      'statutory: true',
      '/themes/0/statements/2/statutory: must be true or false',
    ],
    ['a field not known', 'licence: ', 'license: ', 'licence: ', '/license: is not a field known here'],
    ['a reference', 'title: Leadership', 'title: *a', 'title: Leadership', 'refers to another place of the file: write it out'],
    [
      'an anchor',
      'title: Leadership',
      'title: &a Leadership',
      'title: Leadership',
      'has an anchor: write it out wherever it is meant',
    ],
    [
      'a tag',
      'title: Leadership',
      'title: !!js/function Leadership',
      'title: Leadership',
      'has the tag tag:yaml.org,2002:js/function: leave it out',
    ],
    ['a member twice', 'title: Leadership', 'code: a\n    title: Leadership', 'title: Leadership', 'is given twice'],
    [
      'a merge',
      'title: Leadership',
      '<<: a\n    title: Leadership',
      'title: Leadership',
      '/themes/0/<<: is not a field known here',
    ],
  ])('%s', async (_name, from, to, at, fault) => {
    expect(sound).toContain(from);
    const found = await faultsOf(sound.replace(from, to));
    expect(
      found.some((one) => one.startsWith(`line ${lineWith(at)}`) && one.includes(fault)),
      found.join('\n'),
    ).toBe(true);
  });
});

describe('refuses what could hold anybody up', () => {
  it.each([
    ['references to references', `a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n`, 'refers to another place of the file'],
    ['lists in lists', '['.repeat(50_000), 'is not YAML'],
    [
      'maps in maps',
      Array.from({ length: 70 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
      'is nested more than 60 levels deep',
    ],
    ['two documents', 'a: 1\n---\nb: 2\n', 'is not YAML'],
    ['more than a million characters', '# a\n'.repeat(300_000), 'has more than a million characters'],
    ['a prototype', '__proto__: {a: 1}', 'has a name that is not allowed'],
    ['nothing', '', 'must be an object'],
  ])('%s', async (_name, text, fault) => {
    const started = performance.now();
    expect((await faultsOf(text)).join('\n')).toContain(fault);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('what is not UTF-8', async () => {
    expect(await faultsOf(Uint8Array.from([0x61, 0x0a, 0xff]))).toEqual(['line 2: is not valid UTF-8']);
  });
});
