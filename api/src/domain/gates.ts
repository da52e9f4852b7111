import type { Gate } from '@waymark/reference-data';

/** A statement with its gate, if it has one, and what an assessment answers to it. */
export interface GatedAnswer {
  statementCode: string;
  scaleCode: string;
  gate: Gate | null;
  answerKind: 'not_answered' | 'stage' | 'not_known' | 'not_applicable';
  stageCode: string | null;
  gateReason: string | null;
}

/** The value of each stage by its code, of each scale by its code. */
export type StageValues = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A gate that holds: what its own statement stands at (null: it is not known), and what it asks. */
export interface HoldingGate {
  statementCode: string;
  stageCode: string | null;
  minimum: string;
  at: string;
}

/** A judgement above what gates let it, without a reason. */
export interface HeldBack<Row extends GatedAnswer> {
  row: Row;
  stageCode: string;
  gates: HoldingGate[];
}

/**
 * Which judgements are held back, and by which gates. A gate holds while its own statement stands below the minimum or is not
 * known, since what is not known cannot be relied on. What is not answered is told as left to answer, and what does not apply
 * holds nobody back.
 */
export function heldBack<Row extends GatedAnswer>(rows: readonly Row[], values: StageValues): HeldBack<Row>[] {
  const holding = rows.filter((row) => holds(row, values));
  return rows.flatMap((row) => {
    const { statementCode, scaleCode, stageCode, gateReason } = row;
    if (stageCode === null || gateReason !== null) return [];
    const gates = holding.flatMap(({ statementCode: by, stageCode: stands, gate }) =>
      gate?.caps.includes(statementCode) && isBelow(values, scaleCode, gate.at, stageCode)
        ? [{ statementCode: by, stageCode: stands, minimum: gate.minimum, at: gate.at }]
        : [],
    );
    return gates.length > 0 ? [{ row, stageCode, gates }] : [];
  });
}

function holds({ gate, scaleCode, answerKind, stageCode }: GatedAnswer, values: StageValues): boolean {
  if (gate === null) return false;
  return answerKind === 'not_known' || (stageCode !== null && isBelow(values, scaleCode, stageCode, gate.minimum));
}

function isBelow(values: StageValues, scaleCode: string, stage: string, other: string): boolean {
  return valueOf(values, scaleCode, stage) < valueOf(values, scaleCode, other);
}

/** Publishing lets through no gate, and a key of the database no judgement, with a stage that its scale does not have. */
function valueOf(values: StageValues, scaleCode: string, stage: string): number {
  const value = values.get(scaleCode)?.get(stage);
  if (value === undefined) throw new Error(`the scale ${scaleCode} has no stage ${stage}`);
  return value;
}
