import { SummaryList } from '../../components/summary-list.tsx';
import { answerWords, gateReasonLabel, type Judgement } from '../../lib/judgements.ts';
import type { Scale } from '../../lib/frameworks.ts';

/** A judgement to be read, not changed. */
export function JudgementSummary({ judgement, scale }: { readonly judgement: Judgement; readonly scale: Scale }) {
  const text = (value: string) => <span className="wm-pre-line">{value || 'Nothing written'}</span>;
  return (
    <SummaryList
      rows={[
        { key: 'Judgement', value: text(answerWords(judgement.answer, scale)) },
        ...(judgement.gateReason === null ? [] : [{ key: gateReasonLabel, value: text(judgement.gateReason) }]),
        { key: 'Strengths', value: text(judgement.strengths) },
        { key: 'Impact', value: text(judgement.impact) },
        { key: 'Areas for development', value: text(judgement.areasForDevelopment) },
      ]}
    />
  );
}
