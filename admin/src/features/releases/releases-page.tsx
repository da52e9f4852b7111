import { Link } from 'react-router';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { SummaryCard } from '../../components/summary-list.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { words } from '../../components/words.ts';
import { dayOf } from '../../lib/dates.ts';
import { useReleases } from '../../lib/releases.ts';
import { releaseState, releaseTitle } from './release-words.ts';

interface ReleasesPageProps {
  readonly title: string;
  /** Where a release opens: for everyone, or for the analyst. */
  readonly openAt: '/national/releases' | '/manage/releases';
}

/** The releases this reader may read, newest first. */
export function ReleasesPage({ title, openAt }: ReleasesPageProps) {
  const query = useReleases(null);
  return (
    <Page title={title} wide demonstration={query.data?.some(({ demonstration }) => demonstration)}>
      {openAt === '/manage/releases' && (
        <p className="govuk-body">
          <Link className="govuk-link" to="/manage/releases/open">
            Open a release
          </Link>
        </p>
      )}
      <Load query={query} thing="the releases">
        {(releases) =>
          releases.length === 0 ? (
            <Text>{words.noRelease}</Text>
          ) : (
            releases.map((release) => (
              <SummaryCard
                key={release.id}
                title={releaseTitle(release)}
                actions={
                  <Link className="govuk-link" to={`${openAt}/${release.id}`}>
                    Open<span className="govuk-visually-hidden"> {releaseTitle(release)}</span>
                  </Link>
                }
                rows={[
                  { key: 'State', value: releaseState(release) },
                  { key: 'Frozen', value: release.frozenAt === null ? 'Not yet' : dayOf(release.frozenAt) },
                  { key: 'Edition', value: release.frameworkVersion },
                ]}
              />
            ))
          )
        }
      </Load>
    </Page>
  );
}
