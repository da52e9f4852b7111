import { Link, useParams } from 'react-router';
import { DataTable } from '../../components/data-table.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { InsetText, Text } from '../../components/text-blocks.tsx';
import { statementTitle, useFrameworkVersion, type FrameworkVersion } from '../../lib/frameworks.ts';
import { useCrosswalk } from './api.ts';
import { relationWords } from './relation-words.ts';

/** How the statements of one framework answer to those of another. */
export function CrosswalkPage() {
  const { code = '' } = useParams();
  const crosswalk = useCrosswalk(code);
  const from = useFrameworkVersion(crosswalk.data?.from.frameworkCode, crosswalk.data?.from.version);
  const to = useFrameworkVersion(crosswalk.data?.to.frameworkCode, crosswalk.data?.to.version);
  return (
    <Page title={crosswalk.data?.title ?? 'Crosswalk'} wide back={{ text: 'Back to the frameworks', to: '/frameworks' }}>
      <Load query={crosswalk} thing="the crosswalk">
        {(found) => (
          <>
            <InsetText>{found.note}</InsetText>
            <Text>
              {'From '}
              <EditionLink {...found.from} />
              {' to '}
              <EditionLink {...found.to} />.
            </Text>
            <DataTable
              caption={`${found.links.length} links`}
              rows={found.links}
              rowKey={({ from: one, to: other }) => `${one} ${other}`}
              columns={[
                { header: 'Statement', cell: (link) => titleIn(from.data, link.from) },
                { header: 'What it asks', cell: (link) => relationWords[link.relation] },
                { header: 'Of the other', cell: (link) => titleIn(to.data, link.to) },
                { header: 'Why', cell: (link) => link.note ?? '' },
              ]}
            />
          </>
        )}
      </Load>
    </Page>
  );
}

interface EditionLinkProps {
  readonly frameworkCode: string;
  readonly version: string;
  readonly title: string;
}

function EditionLink({ frameworkCode, version, title }: EditionLinkProps) {
  return (
    <Link className="govuk-link" to={`/frameworks/${frameworkCode}/${version}`}>
      {`${title} ${version}`}
    </Link>
  );
}

function titleIn(version: FrameworkVersion | undefined, code: string): string {
  const statement = version?.statements.find((one) => one.code === code);
  return statement ? `${code} ${statementTitle(statement)}` : code;
}
