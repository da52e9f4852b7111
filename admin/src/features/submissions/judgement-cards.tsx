import { Link } from 'react-router';
import { Load } from '../../components/load.tsx';
import { SummaryCard } from '../../components/summary-list.tsx';
import { scaleOf, statementsByTheme, statementTitle, useFrameworkVersion, type FrameworkVersion } from '../../lib/frameworks.ts';
import type { Written } from '../../lib/judgement-fields.ts';
import { answerWords, gateReasonLabel } from '../../lib/judgements.ts';
import { localPath, localsOf, localsOfNone, type LocalContent } from '../../lib/local-statements.ts';
import type { SealedCopy } from './api.ts';

interface JudgementCardsProps {
  readonly judgements: readonly (Pick<
    SealedCopy['judgements'][number],
    'statementCode' | 'answer' | 'strengths' | 'impact' | 'areasForDevelopment'
  > & { readonly gateReason?: string | null })[];
  readonly version: FrameworkVersion;
  readonly localStatements: readonly LocalContent[];
  /** The assessment's path, from which a judgement is changed; left out where nobody may. */
  readonly changeFrom?: string | undefined;
}

/** Every judgement whole, to be read: what a signature is for looks the same before it is signed and after. */
export function JudgementCards({ judgements, version, localStatements, changeFrom }: JudgementCardsProps) {
  const byCode = new Map(judgements.map((judgement) => [judgement.statementCode, judgement]));
  const themes = statementsByTheme(version);
  const others = localsOfNone(localStatements, themes);
  const cardsOf = (locals: readonly LocalContent[]) =>
    locals.map((local) => (
      <LocalCard key={local.id} local={local} frameworkCode={version.frameworkCode} changeFrom={changeFrom} />
    ));
  return (
    <>
      {themes.map(({ theme, statements }) => (
        <section key={theme.code} aria-labelledby={`theme-${theme.code}`}>
          <h2 className="govuk-heading-m" id={`theme-${theme.code}`}>
            {theme.code} {theme.title}
          </h2>
          {statements.map((statement) => {
            const judgement = byCode.get(statement.code);
            return (
              judgement && (
                <JudgementCard
                  key={statement.code}
                  title={`${statement.code} ${statementTitle(statement)}`}
                  judgement={judgement}
                  inWords={answerWords(judgement.answer, scaleOf(version, statement))}
                  changeAt={changeFrom && `${changeFrom}/statements/${statement.code}`}
                />
              )
            );
          })}
          {cardsOf(localsOf(localStatements, theme))}
        </section>
      ))}
      {others.length > 0 && (
        <section aria-labelledby="local-statements">
          <h2 className="govuk-heading-m" id="local-statements">
            Local statements
          </h2>
          {cardsOf(others)}
        </section>
      )}
    </>
  );
}

interface LocalCardProps {
  readonly local: LocalContent;
  readonly frameworkCode: string;
  readonly changeFrom: string | undefined;
}

/** Its scale is one of the version it was written in, which need not be that of the others. */
function LocalCard({ local, frameworkCode, changeFrom }: LocalCardProps) {
  const written = useFrameworkVersion(frameworkCode, local.frameworkVersion);
  return (
    <Load query={written} thing="its scale" part>
      {(version) => (
        <JudgementCard
          title={statementTitle(local)}
          tag="Local"
          statement={local.shortTitle === null ? undefined : local.text}
          judgement={local}
          inWords={answerWords(local.answer, scaleOf(version, local))}
          changeAt={changeFrom && localPath(changeFrom, local)}
        />
      )}
    </Load>
  );
}

interface JudgementCardProps {
  readonly title: string;
  readonly tag?: string;
  /** Its words, where the title is not those: nobody can look up a local statement elsewhere. */
  readonly statement?: string | undefined;
  readonly judgement: Omit<Written, 'answer'>;
  readonly inWords: string;
  readonly changeAt: string | undefined;
}

function JudgementCard({ title, tag, statement = '', judgement, inWords, changeAt }: JudgementCardProps) {
  const text = (value: string) => <span className="wm-pre-line">{value}</span>;
  const optional = (rows: { key: string; value: string }[]) =>
    rows.filter(({ value }) => value !== '').map(({ key, value }) => ({ key, value: text(value) }));
  return (
    <SummaryCard
      title={title}
      tag={tag}
      headingLevel={3}
      actions={
        changeAt && (
          <Link className="govuk-link" to={changeAt}>
            Change<span className="govuk-visually-hidden"> {title}</span>
          </Link>
        )
      }
      rows={[
        ...optional([{ key: 'Statement', value: statement }]),
        { key: 'Judgement', value: text(inWords) },
        ...optional([
          { key: gateReasonLabel, value: judgement.gateReason ?? '' },
          { key: 'Strengths', value: judgement.strengths },
          { key: 'Impact', value: judgement.impact },
          { key: 'Areas for development', value: judgement.areasForDevelopment },
        ]),
      ]}
    />
  );
}
