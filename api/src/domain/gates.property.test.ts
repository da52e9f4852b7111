import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heldBack, type GatedAnswer } from './gates.ts';

const stages = ['1', '2', '3', '4'];
const values = new Map([['main', new Map(stages.map((code, index) => [code, index + 1]))]]);
const codes = ['A', 'B', 'C', 'D', 'E'];

/** Five statements on one scale, any of which caps any others, and what is answered to them. */
const answers: fc.Arbitrary<GatedAnswer[]> = fc.tuple(...codes.map(statement));

function statement(statementCode: string): fc.Arbitrary<GatedAnswer> {
  const stage = fc.constantFrom(...stages);
  const others = codes.filter((code) => code !== statementCode);
  const answer = fc.oneof(
    stage.map((stageCode) => ({ answerKind: 'stage' as const, stageCode })),
    fc.constantFrom('not_answered' as const, 'not_known' as const, 'not_applicable' as const).map((answerKind) => ({
      answerKind,
      stageCode: null,
    })),
  );
  const gate = fc.option(fc.record({ minimum: stage, caps: fc.subarray(others, { minLength: 1 }), at: stage }));
  return fc
    .record({ answer, gate, gateReason: fc.option(fc.constant('Because.'), { freq: 1 }) })
    .map(({ answer: { answerKind, stageCode }, ...rest }) => ({
      statementCode,
      scaleCode: 'main',
      answerKind,
      stageCode,
      ...rest,
    }));
}

/** As many runs as it takes to meet gates that hold. */
const runs = { numRuns: 1000 };

const told = (rows: readonly GatedAnswer[]) =>
  heldBack(rows, values)
    .map(({ row, gates }) => [row.statementCode, gates.map(({ statementCode }) => statementCode).sort()])
    .sort();

it('holds back the same, in whatever order statements stand and are answered', () => {
  fc.assert(
    fc.property(answers, fc.shuffledSubarray(codes, { minLength: codes.length }), (rows, order) => {
      const shuffled = order.flatMap((code) => rows.filter(({ statementCode }) => statementCode === code));
      expect(told(shuffled)).toEqual(told(rows));
    }),
    runs,
  );
});

it('never holds another judgement back more when a statement is raised', () => {
  fc.assert(
    fc.property(answers, fc.nat(codes.length - 1), fc.constantFrom(...stages), (rows, index, to) => {
      const row = rows[index];
      if (!row) throw new Error('there are as many answers as statements');
      fc.pre(row.answerKind === 'not_known' || (row.stageCode !== null && Number(row.stageCode) <= Number(to)));
      const raised = rows.with(index, { ...row, answerKind: 'stage', stageCode: to });
      const held = (all: readonly GatedAnswer[]) =>
        heldBack(all, values).flatMap(({ row: { statementCode }, gates }) =>
          statementCode === row.statementCode ? [] : gates.map((gate) => `${statementCode} by ${gate.statementCode}`),
        );
      expect(held(rows)).toEqual(expect.arrayContaining(held(raised)));
    }),
    runs,
  );
});
