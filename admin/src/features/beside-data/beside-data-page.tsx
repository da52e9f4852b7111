import { useParams } from 'react-router';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { InsetText, Text } from '../../components/text-blocks.tsx';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { dayOf } from '../../lib/dates.ts';
import { useBesideData, type BesideData } from './api.ts';
import { Inspections } from './inspections.tsx';
import { ThemeBesideData } from './theme-beside-data.tsx';

/** What the partnership agreed beside what is published, and where the two ask for a conversation. */
export function BesideDataPage() {
  const council = useCouncil();
  const { id = '', revision = '' } = useParams();
  const query = useBesideData(council.gssCode, id, Number(revision));
  return (
    <Page
      title="Judgement beside data"
      wide
      council={council.name}
      demonstration={query.data?.demonstration ?? council.demonstration}
      back={{ text: 'Back to the sealed copy', to: councilPath(council.gssCode, 'assessments', id, 'sealed', revision) }}
    >
      <Load query={query} thing="your judgements beside the data">
        {(found) => (
          <>
            <InsetText>
              {`Your judgements are those of ${found.cycleCode}, revision ${found.revision}, signed off on ${dayOf(found.sealedAt)}. ${rangesWords(found)}`}
            </InsetText>
            <Questions found={found} />
            {found.themes.map((theme) => (
              <ThemeBesideData key={theme.code} theme={theme} found={found} path={councilPath(council.gssCode, 'statistics')} />
            ))}
            <Inspections inspections={found.inspections} />
          </>
        )}
      </Load>
    </Page>
  );
}

function rangesWords({ release }: BesideData): string {
  return release === null
    ? 'There is no release of this framework that you may read yet, so no ranges of other councils are shown.'
    : `Ranges of other councils are those of the release of ${release.cycleCode}.`;
}

function Questions({ found: { questions, rule, ruleForOtherScales, themes } }: { readonly found: BesideData }) {
  const scales = themes.flatMap(({ statements }) => statements.map(({ stage }) => stage?.of));
  const hasOthers = scales.some((of) => of !== undefined && of !== 4);
  return (
    <section aria-labelledby="questions">
      <h2 className="govuk-heading-m" id="questions">
        Questions for the partnership
      </h2>
      <Text>{hasOthers ? `${rule} ${ruleForOtherScales}` : rule}</Text>
      {questions.length === 0 ? (
        <Text>No differences by this rule.</Text>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {questions.map(({ statementCode, indicatorCode, text }) => (
            <li key={`${statementCode} ${indicatorCode}`}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
