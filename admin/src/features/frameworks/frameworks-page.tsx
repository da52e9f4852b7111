import { Link } from 'react-router';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { SummaryCard } from '../../components/summary-list.tsx';
import { InsetText } from '../../components/text-blocks.tsx';
import { words } from '../../components/words.ts';
import { useFrameworks } from '../../lib/frameworks.ts';

export function FrameworksPage() {
  return (
    <Page title="Frameworks">
      <InsetText>{words.unofficial}</InsetText>
      <Load query={useFrameworks()} thing="the frameworks">
        {(frameworks) =>
          frameworks.map(({ code, title, latestVersion, statementCount }) => (
            <SummaryCard
              key={code}
              title={title}
              actions={
                <Link className="govuk-link" to={`/frameworks/${code}/${latestVersion}`}>
                  Read it<span className="govuk-visually-hidden">: {title}</span>
                </Link>
              }
              rows={[
                { key: 'Latest edition', value: latestVersion },
                { key: 'Statements', value: statementCount },
              ]}
            />
          ))
        }
      </Load>
    </Page>
  );
}
