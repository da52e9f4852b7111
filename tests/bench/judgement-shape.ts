/** A judgement as the contract sends it; the parts that the bench reads. */
export interface JudgementWire {
  statementCode: string;
  answer: { kind: string; stage?: string; reason?: string };
  strengths: string;
  impact: string;
  areasForDevelopment: string;
  gateReason: string | null;
  version: number;
  etag: string;
  updatedAt: string | null;
  updatedBy: { id: string | null; name: string } | null;
}

/** Its row, as a plain SELECT gives it. */
export interface JudgementRow {
  statementCode: string;
  answerKind: string;
  stageCode: string | null;
  reason: string | null;
  strengths: string;
  impact: string;
  areasForDevelopment: string;
  gateReason: string | null;
  version: number;
  updatedAt: Date | null;
  updatedBy: string | null;
  updatedByName: string | null;
}
