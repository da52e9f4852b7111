import type { Tally } from './fault-list.ts';

export type ObservationSymbol = 'c' | 'x' | 'z' | 'low';

/** What a dataset's cells may hold beside numbers and `c x z low`. */
export interface CellWords {
  /** Older or local marks and what they stand for: `{'~': 'c'}`. */
  symbols?: Readonly<Record<string, ObservationSymbol>>;
  /** Words that are values: `{'Yes': '1'}`. */
  values?: Readonly<Record<string, string>>;
  /** Whether an empty cell is one for which nothing was published, and so no observation. Otherwise it is a fault. */
  blankIsAbsent?: boolean;
  /** Whether values are written with a percent sign. */
  percentSigns?: boolean;
}

/** A cell read: a number in digits, a symbol, or nothing published. */
export type ReadCell =
  { value: string; symbol: null } | { value: null; symbol: ObservationSymbol } | 'absent' | { fault: string };

const standard: Record<string, ObservationSymbol> = { c: 'c', x: 'x', z: 'z', low: 'low' };
const obsolete = new Set(['~', ':', '.', '..', 'k', '-', 'n/a', 'NA', '*', 'u']);
const plain = /^-?\d+(\.\d+)?$/;
const withCommas = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const withExponent = /^-?\d+(\.\d+)?[eE][+-]?\d{1,2}$/;
/** What a spreadsheet shows of a number; what it writes beyond that is an artefact of binary fractions. */
const mostDigits = 15;

/**
 * Reads one cell. What is mended is counted: spaces around a value, commas between thousands, an exponent written out,
 * and a number of more than 15 significant digits rounded to 15, so that 33.799999999999997 is 33.8 again.
 */
export function readCell(cell: string, words: CellWords, mended: Tally): ReadCell {
  if (plain.test(cell) && cell.length <= mostDigits) return { value: cell, symbol: null };
  const text = cell.trim();
  if (text === '') return words.blankIsAbsent ? 'absent' : { fault: 'is empty; what is not there has a symbol: c, x, z or low' };
  if (text !== cell) mended.add('spaces around a value');
  const symbol = words.symbols?.[text] ?? standard[text];
  if (symbol) {
    if (!standard[text]) mended.add(`${text} read as ${symbol}`);
    return { value: null, symbol };
  }
  const word = words.values?.[text];
  if (word !== undefined) return { value: word, symbol: null };
  return readNumber(text, words, mended);
}

function readNumber(text: string, { percentSigns }: CellWords, mended: Tally): ReadCell {
  const number = percentSigns ? text.replace(/%$/, '') : text;
  if (withCommas.test(number)) {
    mended.add('thousands comma');
    return { value: number.replaceAll(',', ''), symbol: null };
  }
  if (withExponent.test(number)) {
    mended.add('exponent');
    return { value: writtenOut(number), symbol: null };
  }
  if (!plain.test(number)) return { fault: `${JSON.stringify(text)} is ${whatItIs(text)}` };
  if (digitsOf(number) <= mostDigits) return { value: number, symbol: null };
  mended.add('float artefact');
  return { value: writtenOut(number), symbol: null };
}

function digitsOf(number: string): number {
  return number.replace(/[-.]/g, '').replace(/^0+/, '').length;
}

/** To 15 significant digits, without exponent and without zeros at the end. */
function writtenOut(number: string): string {
  const rounded = Number(Number(number).toPrecision(mostDigits));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  return rounded.toFixed(20).replace(/\.?0+$/, '');
}

function whatItIs(text: string): string {
  if (obsolete.has(text)) return 'a mark without meaning of its own; the description of the dataset must say what it stands for';
  return 'no number and no symbol (c, x, z, low)';
}
