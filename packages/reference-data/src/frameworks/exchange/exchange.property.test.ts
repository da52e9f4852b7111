import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fileOfFramework } from '../file-of-framework.ts';
import { parseFramework } from '../parse-framework.ts';
import { readFrameworkFile, writeFrameworkFile, type ExchangedFramework, type FileFormat } from './exchange-file.ts';
import { placedFaultInWords } from './placed-fault.ts';
import { randomFramework } from './random-framework.ts';

async function read(bytes: Uint8Array, format: FileFormat): Promise<ExchangedFramework> {
  const found = await readFrameworkFile(bytes, format);
  if ('faults' in found) throw new Error(`${format}: ${found.faults.map(placedFaultInWords).join('\n')}`);
  return found.data;
}

/** What was read, as a file again. */
const fileOf = ({ content, lineages, basedOn, fromDraft }: ExchangedFramework) => ({
  ...(basedOn !== null && { basedOn }),
  ...(fromDraft && { fromDraft: { id: fromDraft.id, point: String(fromDraft.point) } }),
  ...fileOfFramework(content, (code) => lineages.get(code)),
});
const canonical = ({ content, lineages, basedOn, fromDraft }: ExchangedFramework) =>
  canonicalize({ content, lineages: [...lineages], basedOn, fromDraft });

/** From JSON by way of a workbook and YAML back to JSON, each compared with the first. */
async function roundTrip(json: Uint8Array): Promise<void> {
  const first = await read(json, 'json');
  let last = first;
  for (const format of ['xlsx', 'yaml', 'json'] as const) {
    const bytes = await writeFrameworkFile(fileOf(last), format);
    last = await read(bytes, format);
    expect([format, canonical(last)]).toEqual([format, canonical(first)]);
    // The same framework gives the same bytes, for whoever keeps files by what they hold.
    expect(Buffer.compare(bytes, await writeFrameworkFile(fileOf(last), format)), format).toBe(0);
  }
}

const shipped = new URL('../../../files/', import.meta.url);
const samples = new URL('../../../../../tests/data/frameworks/', import.meta.url);

describe('a framework goes through every format and loses nothing', () => {
  it.each([
    new URL('effective-local-send-system.json', shipped),
    new URL('ehc-partnership-strength.json', shipped),
    new URL('area-inspection-impact-criteria.json', shipped),
    new URL('send-partnership-rag.json', samples),
    new URL('family-voice-languages.json', samples),
    new URL('preparing-for-adulthood-questions.json', samples),
  ])('%s', async (file) => {
    const json = await readFile(file);
    await roundTrip(json);
    // The file as a person wrote it says the same as the file that is exported.
    const parsed = parseFramework(json, file.pathname);
    expect('data' in parsed && canonicalize(parsed.data)).toBe(canonicalize((await read(json, 'json')).content));
  });

  it('random ones too, with every optional field and awkward texts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (gen) => roundTrip(await writeFrameworkFile(randomFramework(gen), 'json'))),
      { numRuns: 25 },
    );
  }, 60_000);

  it('a list that is longer than a cell can be', async () => {
    const many = Array.from({ length: 60 }, (_, index) => `${index} ${'long '.repeat(390)}\n  and on`);
    const words = (code: 'not_known' | 'not_applicable') => ({ code, label: 'Words', descriptor: 'Words.' });
    const file = {
      code: 'long-one',
      title: 'Long',
      source: { informedBy: 'Nothing', relation: 'Our own' },
      licence: 'Test data',
      instructions: many,
      partnerTypes: [],
      nonScored: [words('not_known'), words('not_applicable')],
      languages: [{ code: 'cy', label: 'Cymraeg' }],
      scales: [{ code: 'main', title: 'Stages', stages: [0, 1].map((value) => ({ value, label: 'A', descriptor: 'A.' })) }],
      themes: [
        {
          code: 'T',
          title: 'Top',
          statements: [
            { code: '1', text: 'One.', lookFor: many, translations: { cy: { lookFors: many } } },
            { code: '2', text: 'Two.' },
          ],
        },
      ],
    };
    await roundTrip(await writeFrameworkFile(file, 'json'));
  });
});
