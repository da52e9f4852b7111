import { SummaryList } from './summary-list.tsx';
import type { Fields } from '../lib/judgement-fields.ts';
import { answerWords } from '../lib/judgements.ts';
import type { Scale } from '../lib/frameworks.ts';

/** A judgement to be read, not changed. */
export function JudgementSummary({ judgement, scale }: { readonly judgement: Fields; readonly scale: Scale }) {
  const text = (value: string) => <span className="wm-pre-line">{value || 'Nothing written'}</span>;
  return (
    <SummaryList
      rows={[
        { key: 'Judgement', value: text(answerWords(judgement.answer, scale)) },
        { key: 'Strengths', value: text(judgement.strengths) },
        { key: 'Impact', value: text(judgement.impact) },
        { key: 'Areas for development', value: text(judgement.areasForDevelopment) },
      ]}
    />
  );
}
