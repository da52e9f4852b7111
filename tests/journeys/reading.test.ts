import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectSound, launch, openPage, signIn } from './support/browser.ts';
import { publishFile, startAssessment } from './support/publish-file.ts';
import { councilsOf, startService, userOf, type Service } from './support/service.ts';

// A framework that is written in Polish and Urdu here and there, with a wording of one statement for parent carer forums.
let service: Service;
let browser: Browser;
let editor: Page;
let statements: string;

beforeAll(async () => {
  service = await startService();
  browser = await launch();
  const frameworkCode = await publishFile(service, browser, 'family-voice-languages.json');
  const council = councilsOf(service).notStarted;
  editor = await openPage(await browser.newContext());
  await signIn(editor, service.url, userOf(council, 'lead'));
  const id = await startAssessment(editor, service, frameworkCode);
  statements = `${service.url}/councils/${council.gssCode}/assessments/${id}/statements`;
}, 240_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const english = 'Families are part of the work from the first meeting, not asked about it at the end.';
const readIn = () => editor.getByLabel('Read this in');

it('reads a statement in another language, marks it, and says what is judged and what is not translated', async () => {
  await editor.goto(`${statements}/4.1`);
  await editor.getByText(english).waitFor();
  expect(await editor.getByText('What is judged is the official English text').count()).toBe(0);
  await readIn().selectOption('polski');
  const text = editor.getByText('Rodziny biorą udział w pracy od pierwszego spotkania', { exact: false });
  expect(await text.getAttribute('lang')).toBe('pl');
  await editor.getByText(`What is judged is the official English text: “${english}”`).waitFor();
  await editor.getByRole('radio', { name: '1 Red (Czerwony)' }).waitFor();
  await editor.getByText('Stages not translated into Polish yet are shown in English.').waitFor();
  await expectSound(editor, 'read-in-polish');
});

it('keeps the language from statement to statement, and says where there is no translation', async () => {
  await editor.goto(`${statements}/4.2`);
  expect(await readIn().inputValue()).toBe('pl');
  await editor.getByText('Not translated into Polish yet: shown in English.').first().waitFor();
  await editor.getByText('In Easy Read').click();
  await expectSound(editor, 'read-in-polish-gaps');
  await readIn().selectOption('English');
  expect(await editor.getByText('Not translated into Polish yet').count()).toBe(0);
});

it('reads a language that is written from right to left', async () => {
  await editor.goto(`${statements}/4.1`);
  await readIn().selectOption('اردو');
  await editor.locator('p[lang=ur]').waitFor();
  await expectSound(editor, 'read-in-urdu');
  await readIn().selectOption('English');
});

it('shows the wording for one kind of partner beside the official text', async () => {
  await editor.goto(`${statements}/4.1`);
  await editor.getByLabel('Show the wording for').selectOption('Parent carer forum');
  await editor.getByText('We were part of the work from the first meeting.').waitFor();
  await editor.getByText(`What is judged is the official English text: “${english}”`).waitFor();
  await editor.reload();
  await editor.getByText('We were part of the work from the first meeting.').waitFor();
  await expectSound(editor, 'wording-for-forum');
  await editor.goto(`${statements}/4.2`);
  await editor.getByText('Counts twice in its theme.').waitFor();
  expect(await editor.getByLabel('Show the wording for').count()).toBe(0);
  await expectSound(editor, 'counts-twice');
});

it('says what a stage looks like in the words of the statement, where it has its own', async () => {
  await editor.goto(`${statements}/4.2`);
  await editor.getByText('Every answer is published, with what came of it.').waitFor();
  expect(await editor.getByText('In place across the area, with recent evidence').count()).toBe(0);
  await editor.goto(`${statements}/4.1`);
  await editor.getByText('In place across the area, with recent evidence').waitFor();
});
