import type Type from 'typebox';
import { heldBack, type HoldingGate } from '../../domain/gates.ts';
import type { Fault } from '../../http/problems.ts';
import type { Check } from './schema.ts';
import type { ContentRow, StageRow } from './store.ts';

/** What gates hold back, as check answers it. */
export function heldBackOf(content: readonly ContentRow[], stages: readonly StageRow[]): Type.Static<typeof Check>['heldBack'] {
  return heldBack(content, valuesOf(stages)).map(({ row, stageCode, gates }) => ({
    statementCode: row.statementCode,
    themeCode: row.themeCode,
    stage: stageCode,
    by: gates.map(({ statementCode, stageCode: stands, minimum, at }) => ({
      statementCode,
      answer: stands === null ? { kind: 'not_known' } : { kind: 'stage', stage: stands },
      minimum,
      at,
    })),
  }));
}

/** A fault for each gate that holds, at the judgement that it holds back. */
export function heldBackFaults(content: readonly ContentRow[], stages: readonly StageRow[]): Fault[] {
  const labels = new Map(stages.map(({ scaleCode, code, label }) => [`${scaleCode} ${code}`, label]));
  const scales = new Map(content.map(({ statementCode, scaleCode }) => [statementCode, scaleCode]));
  const labelOf = (statementCode: string, stage: string) => `“${labels.get(`${scales.get(statementCode)} ${stage}`) ?? stage}”`;
  return heldBack(content, valuesOf(stages)).flatMap(({ row: { statementCode }, gates }) =>
    gates.map((gate) => ({ message: message(gate, statementCode, labelOf), pointer: `/judgements/${statementCode}` })),
  );
}

function message(
  { statementCode, stageCode, minimum, at }: HoldingGate,
  heldCode: string,
  labelOf: (statementCode: string, stage: string) => string,
): string {
  const stands = stageCode === null ? 'is not known' : `stands at ${labelOf(statementCode, stageCode)}`;
  const until = `until it reaches ${labelOf(statementCode, minimum)}`;
  return `is held back by ${statementCode}, which ${stands}: ${until}, this stands above ${labelOf(heldCode, at)} only with a reason`;
}

function valuesOf(stages: readonly StageRow[]) {
  const byScale = Map.groupBy(stages, ({ scaleCode }) => scaleCode);
  return new Map([...byScale].map(([scale, rows]) => [scale, new Map(rows.map(({ code, value }) => [code, value]))]));
}
