import { SummaryCard } from '../../components/summary-list.tsx';
import { scaleOf, statementsByTheme, statementTitle, type FrameworkVersion } from '../../lib/frameworks.ts';
import { answerWords } from '../../lib/judgements.ts';
import type { SealedCopy } from './api.ts';

/** Every judgement as it was signed, to be read. */
export function SealedJudgements({ copy, version }: { readonly copy: SealedCopy; readonly version: FrameworkVersion }) {
  const byCode = new Map(copy.judgements.map((judgement) => [judgement.statementCode, judgement]));
  const text = (value: string) => <span className="wm-pre-line">{value}</span>;
  return statementsByTheme(version).map(({ theme, statements }) => (
    <section key={theme.code} aria-labelledby={`theme-${theme.code}`}>
      <h2 className="govuk-heading-m" id={`theme-${theme.code}`}>
        {theme.code} {theme.title}
      </h2>
      {statements.map((statement) => {
        const judgement = byCode.get(statement.code);
        if (!judgement) return null;
        const written = [
          { key: 'Strengths', value: judgement.strengths },
          { key: 'Impact', value: judgement.impact },
          { key: 'Areas for development', value: judgement.areasForDevelopment },
        ].filter(({ value }) => value !== '');
        return (
          <SummaryCard
            key={statement.code}
            title={`${statement.code} ${statementTitle(statement)}`}
            headingLevel={3}
            rows={[
              { key: 'Judgement', value: text(answerWords(judgement.answer, scaleOf(version, statement))) },
              ...written.map(({ key, value }) => ({ key, value: text(value) })),
            ]}
          />
        );
      })}
    </section>
  ));
}
