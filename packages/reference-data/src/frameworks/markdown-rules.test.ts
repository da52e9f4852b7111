import { expect, it } from 'vitest';
import { markdownFaults } from './markdown-rules.ts';

const faultsOf = (guidance: string) =>
  markdownFaults({
    document: { pointer: '', fields: {} },
    scales: [],
    stageLists: [],
    themes: [],
    statements: [{ pointer: '/s', fields: { guidance }, scale: null }],
    partnerTypes: [],
    unplaced: [],
  });

it.each([
  ['a script', 'See <script>alert(1)</script>'],
  ['a tag within a line', 'a <b onclick="x">bold</b> word'],
  ['a tag that never ends', '<iframe src="javascript:alert(1)"'],
  ['a comment', '<!-- hidden -->'],
  ['a link that is a script', '[a](javascript:alert(1))'],
  ['one in capitals', '[a](JaVaScRiPt:alert(1))'],
  ['one hidden by an entity', '[a](java&#115;cript:alert(1))'],
  ['a picture of data', '![a](data:text/html;base64,AAAA)'],
  ['a reference', '[a][b]\n\n[b]: javascript:alert(1)'],
  ['a reference in a quotation', '> [a]\n>\n> [a]: javascript:alert(1)'],
  ['a reference in a list', '- [a]\n\n- [a]: javascript:alert(1)'],
  ['a bare address', '<javascript:alert(1)>'],
  ['another host without a scheme', '[a](//elsewhere.example)'],
  ['quotations without end', '>'.repeat(8000)],
  ['lists in quotations without end', '> - '.repeat(2000)],
  ['numbered lists without end', '1. '.repeat(2500)],
])('refuses %s', (_what, guidance) => {
  expect(faultsOf(guidance)[0]?.pointer).toBe('/s/guidance');
});

it.each([
  ['text', 'Ask for the **dated** document, x < y and a <b and c.'],
  ['links', 'See [the code](https://www.gov.uk/x), [us](mailto:a@b.example), [above](#top) and [here](/help).'],
  ['HTML that is shown and not meant', 'Write `<div>` or:\n\n```\n<script>\n```'],
  ['a note in brackets', '[note]: plain words'],
  ['lists within lists', '> - 1. * deep enough\n\n---\n\n- - - - -\n\n1.2.3.4.5.6.7.8.9.10.11.12.13.14.15.16.17.18.19.20.21.22'],
])('lets %s pass', (_what, guidance) => {
  expect(faultsOf(guidance)).toEqual([]);
});

it('does not read what is too long by far', () => {
  expect(faultsOf('<a '.repeat(100_000))).toEqual([]);
});
