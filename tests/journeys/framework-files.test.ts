// What is handed to page.evaluate runs in the browser.
/// <reference lib="dom" />
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound, launch, openPage, signIn } from './support/browser.ts';
import { startService, userOf, type Service } from './support/service.ts';

let service: Service;
let browser: Browser;
let writer: Page;
let second: Page;
let folder: string;
/** The address of the draft that the journey writes. */
let draft = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-files-'));
  service = await startService();
  browser = await launch();
  const editors = service.access.national.users.filter(({ role }) => role === 'editor');
  writer = await openPage(await browser.newContext({ acceptDownloads: true }));
  await signIn(writer, service.url, userOf({ users: editors }, 'editor'));
  second = await openPage(await browser.newContext());
  await signIn(second, service.url, userOf({ users: editors.slice(1) }, 'editor'));
});
afterAll(async () => {
  await browser.close();
  await service.stop();
  await rm(folder, { recursive: true, force: true });
});

const heading = (name: string | RegExp) => writer.getByRole('heading', { level: 1, name }).waitFor();
const told = (name: string | RegExp) => writer.getByRole('heading', { level: 2, name }).waitFor();
const bring = () => writer.getByRole('button', { name: 'Bring in the file' }).click();

/** Presses something that downloads. @returns what was downloaded, and under which name */
async function downloaded(press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([writer.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const link = (name: string) => () => writer.getByRole('link', { name }).click();

/** A file in the folder, as a person keeps it. */
async function kept(name: string, bytes: Buffer | string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return file;
}

/** What the journey changes of a framework file; docs/framework-files.md tells the whole layout. */
interface FrameworkFile {
  themes: [{ statements: [FileStatement, FileStatement, ...FileStatement[]] }];
}
interface FileStatement {
  code: string;
  shortTitle?: string;
  text: string;
  scale?: string;
}

const changed = (bytes: Buffer, change: (file: FrameworkFile) => void): string => {
  const file = JSON.parse(bytes.toString()) as FrameworkFile; // The service wrote it.
  change(file);
  return JSON.stringify(file, null, 2);
};

describe('a framework as a file', () => {
  it('is downloaded from the page of an edition, in every format', async () => {
    await writer.goto(`${service.url}/frameworks/effective-local-send-system/1.0.0`);
    await writer.getByRole('heading', { name: 'Download' }).waitFor();
    const workbook = await downloaded(link('Workbook (XLSX), for Excel and the like'));
    expect(workbook.name).toBe('effective-local-send-system-1.0.0.xlsx');
    expect(workbook.bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await downloaded(link('YAML, for text editors'))).bytes.toString()).toMatch(/^basedOn: 1\.0\.0$/m);
    await expectSound(writer, 'files-edition');
  });

  it('goes out of a draft, is changed, and comes back', async () => {
    await writer.goto(`${service.url}/manage/drafts/new`);
    await writer.getByLabel('Framework').selectOption({ label: 'Effective local SEND system self-evaluation (edition 1.0.0)' });
    await writer.getByRole('button', { name: 'Begin the draft' }).click();
    await writer.getByRole('heading', { name: 'Download' }).waitFor();
    draft = writer.url();
    const { name, bytes } = await downloaded(link('JSON, for programs'));
    await kept('older.json', bytes);
    const file = changed(bytes, ({ themes }) => {
      themes[0].statements[0].text = 'Everybody knows and shares one ambition.';
      themes[0].statements.push({
        code: 'Z1',
        shortTitle: 'Something new',
        text: 'Something new is asked.',
        scale: 'main',
      });
    });
    await writer.getByRole('link', { name: 'Bring in a file' }).click();
    await heading('Bring in a file');
    await expectSound(writer, 'file');
    await bring();
    await writer.getByRole('link', { name: 'Choose a file' }).waitFor();
    await expectSound(writer, 'file-none');
    await writer.getByLabel('File').setInputFiles(await kept('old.xls', 'x'));
    await bring();
    await writer.getByRole('link', { name: /Save the workbook as \.xlsx/ }).waitFor();
    await writer.getByLabel('File').setInputFiles(await kept(name, file));
    await writer.getByText(/-draft\.json: JSON, \d+ KB\./).waitFor();
    await bring();
    await told('The file is in the draft');
    expect(await writer.evaluate(() => document.activeElement?.textContent)).toBe('The file is in the draft');
    await writer.getByText('Statements: 1 changed or moved and 1 added.').waitFor();
    await expectSound(writer, 'file-done');
    await writer.getByRole('link', { name: 'See what the draft changes' }).click();
    await heading('What changes');
    await writer.getByRole('heading', { name: 'Statement Z1' }).waitFor();
  });

  it('tells each fault at its place, and takes nothing of a file that holds one', async () => {
    await writer.goto(`${draft}/file`);
    const { bytes } = await exported('xlsx');
    // Two parts of a workbook that hold nothing of use: it is not one any more.
    await writer.getByLabel('File').setInputFiles(await kept('cut.xlsx', bytes.subarray(0, 9000)));
    await bring();
    await told('Nothing was changed: the file holds 1 fault');
    await writer.getByText('cannot be unpacked: it is damaged or encrypted').waitFor();
    const json = (await exported('json')).bytes;
    const file = changed(json, ({ themes }) => {
      themes[0].statements[0].text = '';
      themes[0].statements[1].scale = 'inches';
    });
    await writer.getByLabel('File').setInputFiles(await kept('faulty.json', file));
    await bring();
    await told(/^Nothing was changed: the file holds \d faults$/);
    await writer.getByRole('rowheader', { name: /^line \d+, \/themes\/0\/statements\/1\/scale$/ }).waitFor();
    await writer.getByText('inches is not a scale of this file').waitFor();
    await expectSound(writer, 'file-faults');
    const csv = await downloaded(() => writer.getByRole('button', { name: /^Download the faults as CSV/ }).click());
    expect(csv.name).toBe('faulty.json-faults.csv');
    expect(csv.bytes.toString()).toMatch(/^place,fault\r\n"line \d+, \/themes/);
  });

  it('is refused where it is older than what somebody wrote, until its sender says that it replaces that', async () => {
    const { bytes } = await exported('json');
    await second.goto(draft);
    await second.getByRole('link', { name: /^D1 / }).click();
    await second.getByText('Your changes save as you go.').waitFor();
    await second.getByLabel('Text', { exact: true }).fill('Written while the other one had the file.');
    await second
      .getByText(/^Saved at/)
      .first()
      .waitFor();
    await writer.getByLabel('File').setInputFiles(await kept('late.json', bytes));
    await bring();
    await told('Nothing was changed yet: 1 part of the draft is newer than the file');
    await writer.getByText(/^D1 .*: changed by /).waitFor();
    await expectSound(writer, 'file-older');
    await writer.getByRole('link', { name: 'Keep the draft as it is' }).click();
    await writer.getByRole('heading', { name: 'Download' }).waitFor();
    await writer.getByRole('link', { name: 'Bring in a file' }).click();
    await drop(await readFile(path.join(folder, 'late.json'), 'utf8'));
    await writer.getByText(/^dropped\.json: JSON/).waitFor();
    await bring();
    await writer.getByRole('button', { name: 'Replace 1 part with the file' }).click();
    await told('The file is in the draft');
    await writer.getByText('Statements: 1 changed or moved.').waitFor();
    await writer.getByRole('button', { name: 'Bring in another file' }).click();
    // A file from the very beginning would undo all that was written since.
    await writer.getByLabel('File').setInputFiles(path.join(folder, 'older.json'));
    await bring();
    await told(/^Nothing was changed yet: \d parts of the draft are newer than the file$/);
  });

  it('asks again when the draft changed after it was asked', async () => {
    await second.getByLabel('Text', { exact: true }).waitFor();
    await second.reload();
    await second.getByText('Your changes save as you go.').waitFor();
    await second.getByLabel('Text', { exact: true }).fill('Written after the question.');
    await second
      .getByText(/^Saved at/)
      .first()
      .waitFor();
    await writer.getByRole('button', { name: /^Replace \d parts? with the file$/ }).click();
    await writer.getByText('Somebody changed the draft a moment ago. Nothing was changed. Bring in the file again.').waitFor();
  });

  it('makes a framework that is new', async () => {
    await writer.goto(`${service.url}/manage/drafts/new`);
    await writer.getByLabel('Framework').selectOption({ label: 'A new framework' });
    await writer.getByLabel('Title of the new framework').fill('From a file');
    await writer.getByLabel('Code of the new framework').fill('send-partnership-rag');
    await writer.getByRole('button', { name: 'Begin the draft' }).click();
    await writer.getByRole('link', { name: 'Bring in a file' }).click();
    await writer
      .getByLabel('File')
      .setInputFiles(path.resolve(import.meta.dirname, '../data/frameworks/send-partnership-rag.json'));
    await bring();
    await told('The file is in the draft');
    await writer.getByText(/^Statements: \d+ added\./).waitFor();
    await writer.getByRole('link', { name: 'Read the draft' }).click();
    await writer.getByRole('heading', { name: 'Faults (0)' }).waitFor();
  });

  it('folds the statements of a large one away, theme by theme, and shows them when asked', async () => {
    draft = writer.url();
    const { bytes } = await exported('json');
    const file = changed(bytes, ({ themes }) => {
      const added = Array.from({ length: 160 }, (_, index) => ({ code: `L${index}`, text: `Added ${index}.`, scale: 'rag' }));
      const [{ statements }] = themes;
      statements.push(...added.map((one) => ({ ...one, scale: statements[0].scale ?? one.scale })));
    });
    await writer.goto(`${draft}/file`);
    await writer.getByLabel('File').setInputFiles(await kept('large.json', file));
    await bring();
    await told('The file is in the draft');
    await writer.getByRole('link', { name: 'Read the draft' }).click();
    await writer
      .getByRole('button', { name: /^Show \d+ statements? of theme/ })
      .first()
      .waitFor();
    expect(await writer.getByRole('link', { name: /^L159 / }).count()).toBe(0);
    await expectSound(writer, 'draft-large');
    const fold = writer.getByRole('button', { name: /^Show 1\d\d statements of theme/ });
    await fold.focus();
    await writer.keyboard.press('Enter');
    await writer.getByRole('link', { name: /^L159 / }).waitFor();
    expect(await writer.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
    await writer.getByRole('link', { name: /^L159 / }).click();
    await writer.getByRole('link', { name: 'Back to the outline' }).click();
    // As it was left.
    await writer.getByRole('button', { name: /^Hide 1\d\d statements of theme/ }).click();
    await writer.getByRole('button', { name: 'Show all statements' }).click();
    await writer.getByRole('link', { name: /^L159 / }).waitFor();
    await writer.getByRole('button', { name: 'Change the order' }).click();
    await writer.getByRole('button', { name: 'Move L159 up' }).click();
    await writer.getByText(/^L159 is now \d+ of \d+ in theme/).waitFor();
    expect(await writer.evaluate(() => document.activeElement?.textContent)).toBe('Move L159 up');
  });
});

async function exported(format: string): Promise<{ bytes: Buffer }> {
  const id = draft.slice(draft.lastIndexOf('/') + 1);
  const answer = await writer.request.get(`${service.url}/v1/framework-drafts/${id}/file?format=${format}`);
  return { bytes: await answer.body() };
}

/** Drops a file onto the place around the input. */
async function drop(text: string): Promise<void> {
  const transfer = await writer.evaluateHandle((words) => {
    const data = new DataTransfer();
    data.items.add(new File([words], 'dropped.json'));
    return data;
  }, text);
  await writer.getByLabel('File').dispatchEvent('drop', { dataTransfer: transfer });
}
