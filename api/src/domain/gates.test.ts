import { describe, expect, it } from 'vitest';
import { heldBack, type GatedAnswer } from './gates.ts';

const values = new Map([
  [
    'four',
    new Map([
      ['low', 1],
      ['fair', 2],
      ['good', 3],
      ['best', 4],
    ]),
  ],
  [
    'two',
    new Map([
      ['no', 1],
      ['yes', 2],
    ]),
  ],
]);

const statement = (statementCode: string, stageCode: string | null, more: Partial<GatedAnswer> = {}): GatedAnswer => ({
  statementCode,
  scaleCode: 'four',
  gate: null,
  answerKind: stageCode === null ? 'not_answered' : 'stage',
  stageCode,
  gateReason: null,
  ...more,
});

/** Until A reaches fair, B stands above fair only with a reason. */
const gate = { minimum: 'fair', caps: ['B'], at: 'fair' };
const codes = (rows: readonly GatedAnswer[]) => heldBack(rows, values).map(({ row }) => row.statementCode);

describe('a gate', () => {
  it('holds what is above its stage while its own statement is below the minimum', () => {
    expect(heldBack([statement('A', 'low', { gate }), statement('B', 'good')], values)).toMatchObject([
      {
        row: { statementCode: 'B' },
        stageCode: 'good',
        gates: [{ statementCode: 'A', stageCode: 'low', minimum: 'fair', at: 'fair' }],
      },
    ]);
  });

  it('lets through what is at its stage or below', () => {
    for (const stage of ['low', 'fair']) expect(codes([statement('A', 'low', { gate }), statement('B', stage)])).toEqual([]);
    expect(codes([statement('A', 'low', { gate }), statement('B', 'best')])).toEqual(['B']);
  });

  it('no longer holds once its own statement is at the minimum', () => {
    for (const stage of ['fair', 'good']) expect(codes([statement('A', stage, { gate }), statement('B', 'best')])).toEqual([]);
  });

  it('holds while its own statement is not known, but not while it is not answered or does not apply', () => {
    const standing = (answerKind: GatedAnswer['answerKind']) =>
      codes([statement('A', null, { gate, answerKind }), statement('B', 'best')]);
    expect(standing('not_known')).toEqual(['B']);
    expect(standing('not_answered')).toEqual([]);
    expect(standing('not_applicable')).toEqual([]);
  });

  it('holds no judgement that is at no stage, and none that gives a reason', () => {
    const other = (row: GatedAnswer) => codes([statement('A', 'low', { gate }), row]);
    expect(other(statement('B', null, { answerKind: 'not_known' }))).toEqual([]);
    expect(other(statement('B', 'best', { gateReason: 'An audit in May.' }))).toEqual([]);
    expect(other(statement('B', 'best'))).toEqual(['B']);
    expect(other(statement('C', 'best'))).toEqual([]);
  });

  it('compares each statement on its own scale', () => {
    const onTwo = { scaleCode: 'two', gate: { minimum: 'yes', caps: ['B'], at: 'low' } };
    expect(codes([statement('A', 'no', onTwo), statement('B', 'fair')])).toEqual(['B']);
    expect(codes([statement('A', 'yes', onTwo), statement('B', 'fair')])).toEqual([]);
  });

  it('is told beside every other that holds the same judgement', () => {
    const stricter = { minimum: 'best', caps: ['B'], at: 'low' };
    const rows = [statement('A', 'low', { gate }), statement('B', 'good'), statement('C', 'good', { gate: stricter })];
    expect(heldBack(rows, values)[0]?.gates.map(({ statementCode }) => statementCode)).toEqual(['A', 'C']);
  });
});
