import { SummaryList } from './summary-list.tsx';
import type { Scale } from '../lib/frameworks.ts';
import type { Written } from '../lib/judgement-fields.ts';
import { answerWords, gateReasonLabel } from '../lib/judgements.ts';

/** A judgement to be read, not changed. */
export function JudgementSummary({ judgement, scale }: { readonly judgement: Written; readonly scale: Scale }) {
  const text = (value: string) => <span className="wm-pre-line">{value || 'Nothing written'}</span>;
  return (
    <SummaryList
      rows={[
        { key: 'Judgement', value: text(answerWords(judgement.answer, scale)) },
        ...(judgement.gateReason ? [{ key: gateReasonLabel, value: text(judgement.gateReason) }] : []),
        { key: 'Strengths', value: text(judgement.strengths) },
        { key: 'Impact', value: text(judgement.impact) },
        { key: 'Areas for development', value: text(judgement.areasForDevelopment) },
      ]}
    />
  );
}
