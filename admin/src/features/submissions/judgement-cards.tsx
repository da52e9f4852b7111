import { Link } from 'react-router';
import { SummaryCard } from '../../components/summary-list.tsx';
import { scaleOf, statementsByTheme, statementTitle, type FrameworkVersion, type Statement } from '../../lib/frameworks.ts';
import { answerWords, gateReasonLabel } from '../../lib/judgements.ts';
import type { SealedCopy } from './api.ts';

interface JudgementCardsProps {
  readonly judgements: readonly (Pick<
    SealedCopy['judgements'][number],
    'statementCode' | 'answer' | 'strengths' | 'impact' | 'areasForDevelopment'
  > & { readonly gateReason?: string | null })[];
  readonly version: FrameworkVersion;
  /** Where a judgement is changed; left out where nobody may. */
  readonly changeAt?: ((statement: Statement) => string) | undefined;
}

/** Every judgement whole, to be read: what a signature is for looks the same before it is signed and after. */
export function JudgementCards({ judgements, version, changeAt }: JudgementCardsProps) {
  const byCode = new Map(judgements.map((judgement) => [judgement.statementCode, judgement]));
  const text = (value: string) => <span className="wm-pre-line">{value}</span>;
  return statementsByTheme(version).map(({ theme, statements }) => (
    <section key={theme.code} aria-labelledby={`theme-${theme.code}`}>
      <h2 className="govuk-heading-m" id={`theme-${theme.code}`}>
        {theme.code} {theme.title}
      </h2>
      {statements.map((statement) => {
        const judgement = byCode.get(statement.code);
        if (!judgement) return null;
        const title = `${statement.code} ${statementTitle(statement)}`;
        const written = [
          { key: gateReasonLabel, value: judgement.gateReason ?? '' },
          { key: 'Strengths', value: judgement.strengths },
          { key: 'Impact', value: judgement.impact },
          { key: 'Areas for development', value: judgement.areasForDevelopment },
        ].filter(({ value }) => value !== '');
        return (
          <SummaryCard
            key={statement.code}
            title={title}
            headingLevel={3}
            actions={
              changeAt && (
                <Link className="govuk-link" to={changeAt(statement)}>
                  Change<span className="govuk-visually-hidden"> {title}</span>
                </Link>
              )
            }
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
