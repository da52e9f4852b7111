import { useParams } from 'react-router';
import { FrameworkDownload } from '../../components/framework-download.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { InsetText, Tag, Text } from '../../components/text-blocks.tsx';
import { words } from '../../components/words.ts';
import { dayOf } from '../../lib/dates.ts';
import { statementsByTheme, useFrameworkVersion, type FrameworkVersion } from '../../lib/frameworks.ts';
import { Retire } from './retire.tsx';
import { StatementDetails } from './statement-details.tsx';
import { WhatChanged } from './what-changed.tsx';

/** One edition, whole: where it comes from, its scales, its themes and statements. */
export function FrameworkPage() {
  const { code = '', version = '' } = useParams();
  const query = useFrameworkVersion(code, version);
  return (
    <Page
      title={query.data?.title ?? 'Framework'}
      caption={`Edition ${version}`}
      crumbs={[{ text: 'Frameworks', to: '/frameworks' }]}
    >
      <Load query={query} thing="the framework">
        {(found) => (
          <>
            <AboutVersion version={found} />
            <WhatChanged version={found} />
            <Scales version={found} />
            <Themes version={found} />
            <FrameworkDownload from={`/v1/frameworks/${code}/versions/${version}/file`}>
              <Text>The whole edition as a file, with its themes, statements and scales.</Text>
            </FrameworkDownload>
            <Retire version={found} />
          </>
        )}
      </Load>
    </Page>
  );
}

function AboutVersion({ version }: { readonly version: FrameworkVersion }) {
  const { source, licence, status, publishedAt, statutoryNote, instructions } = version;
  return (
    <>
      <InsetText>
        <p className="govuk-body">
          <Tag colour="grey">Draft content</Tag> {words.unofficial}
        </p>
        <p className="govuk-body">
          Informed by: {source.informedBy}. Relation: {source.relation}.
        </p>
      </InsetText>
      <SummaryList
        rows={[
          {
            key: 'Edition',
            value: `${version.version}, published ${dayOf(publishedAt)}${status === 'retired' ? ', since retired' : ''}`,
          },
          { key: 'Licence', value: licence },
          ...(statutoryNote === null ? [] : [{ key: 'What “Statutory” rests on', value: statutoryNote }]),
        ]}
      />
      <h2 className="govuk-heading-m">How to use it</h2>
      <ul className="govuk-list govuk-list--bullet">
        {instructions.map((instruction) => (
          <li key={instruction}>{instruction}</li>
        ))}
      </ul>
    </>
  );
}

function Scales({ version: { scales } }: { readonly version: FrameworkVersion }) {
  return scales.map((scale) => (
    <section key={scale.code} aria-labelledby={`scale-${scale.code}`}>
      <h2 className="govuk-heading-m" id={`scale-${scale.code}`}>
        {scales.length === 1 ? 'The scale' : scale.title}
      </h2>
      <SummaryList rows={scale.stages.map((stage) => ({ key: `${stage.value} ${stage.label}`, value: stage.descriptor }))} />
    </section>
  ));
}

function Themes({ version }: { readonly version: FrameworkVersion }) {
  const groups = statementsByTheme(version);
  return (
    <>
      <h2 className="govuk-heading-m">Themes</h2>
      <nav aria-label="Themes">
        <ul className="govuk-list">
          {groups.map(({ theme }) => (
            <li key={theme.code}>
              <a className="govuk-link" href={`#theme-${theme.code}`}>
                {theme.code} {theme.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ theme, statements }) => (
        <section key={theme.code} aria-labelledby={`theme-${theme.code}`}>
          <h2 className="govuk-heading-l" id={`theme-${theme.code}`} tabIndex={-1}>
            {theme.code} {theme.title}
          </h2>
          {theme.summary !== '' && <Text>{theme.summary}</Text>}
          {statements.map((statement) => (
            <StatementDetails key={statement.code} statement={statement} version={version} />
          ))}
        </section>
      ))}
    </>
  );
}
