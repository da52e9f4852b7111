import { expect, it } from 'vitest';
import { formatOf, whyNotSend } from './chosen-file.ts';

it('tells the format by the end of the name', () => {
  expect(['a.xlsx', 'A.B.JSON', 'a.yaml', 'a.yml', 'a.xlsx.zip', 'json'].map(formatOf)).toEqual([
    'xlsx',
    'json',
    'yaml',
    'yaml',
    null,
    null,
  ]);
});

it('says why a file cannot be sent, and lets the others go', () => {
  const sent = (name: string, size = 1000) => whyNotSend({ name, size });
  expect(whyNotSend(undefined)).toBe('Choose a file');
  expect(sent('old.xls')).toMatch(/Save the workbook as \.xlsx/);
  expect(sent('words.docx')).toMatch(/Choose a workbook/);
  expect(sent('a.json', 0)).toMatch(/empty/);
  expect(sent('a.json', 5 * 1024 * 1024 + 1)).toMatch(/larger than 5 MB/);
  expect(sent('a.json', 5 * 1024 * 1024)).toBeNull();
});
