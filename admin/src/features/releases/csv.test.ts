import { expect, it } from 'vitest';
import { figuresCsv } from './csv.ts';

const cell = { category: '2', countFrom: 44, countTo: 54, percentFrom: 36, percentTo: 45 };

it('writes the numbers as the API gives them, and in a column of its own the mark for what is withheld', () => {
  const rows = [
    { statementCode: 'D4', category: '2', cell, own: 'agreed' },
    { statementCode: 'D4', category: '3', cell: null },
  ];
  expect(figuresCsv(rows, true)).toBe(
    'cohort,statement,category,count_from,count_to,percent_from,percent_to,symbol,own,demonstration\r\n' +
      'England,D4,2,44,54,36,45,,agreed,true\r\n' +
      'England,D4,3,,,,,[c],,true\r\n',
  );
});

it('says nothing of a council on a page that belongs to none', () => {
  expect(figuresCsv([{ statementCode: 'D4', category: '2', cell }], false)).toBe(
    'cohort,statement,category,count_from,count_to,percent_from,percent_to,symbol\r\nEngland,D4,2,44,54,36,45,\r\n',
  );
});
