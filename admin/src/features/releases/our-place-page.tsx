import { Link, useSearchParams } from 'react-router';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Select } from '../../components/select.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { words } from '../../components/words.ts';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { useReleases, type ReleaseSummary } from '../../lib/releases.ts';
import { OurPlaceFigures } from './our-place-figures.tsx';
import { releaseTitle } from './release-words.ts';

/** The council's own judgements beside England's ranges. */
export function OurPlacePage() {
  const council = useCouncil();
  const [search, setSearch] = useSearchParams();
  const query = useReleases(council.gssCode);
  const readable = query.data?.filter(({ state }) => state === 'published') ?? [];
  const release = readable.find(({ id }) => id === search.get('release')) ?? readable[0];
  return (
    <Page
      title="Where we stand"
      wide
      council={council.name}
      demonstration={release?.demonstration ?? council.demonstration}
      crumbs={[{ text: council.name, to: councilPath(council.gssCode) }]}
    >
      <Load query={query} thing="the releases">
        {() =>
          release ? (
            <>
              {readable.length > 1 && (
                <Select
                  id="release"
                  label="Release"
                  options={readable.map(optionOf)}
                  value={release.id}
                  onChange={(value) => setSearch({ release: value }, { replace: true })}
                />
              )}
              <p className="govuk-body">
                <Link
                  className="govuk-link"
                  to={`${councilPath(council.gssCode, 'where-we-stand', 'profile')}?release=${release.id}`}
                >
                  All themes on one page
                </Link>
              </p>
              <p className="govuk-body">
                <Link className="govuk-link" to={councilPath(council.gssCode, 'where-we-stand', release.id, 'peers')}>
                  Areas to learn from
                </Link>
              </p>
              <OurPlaceFigures key={release.id} release={release} />
            </>
          ) : (
            <Text>{words.noRelease}</Text>
          )
        }
      </Load>
      <p className="govuk-body">
        <Link className="govuk-link" to={councilPath(council.gssCode, 'where-we-stand', 'consent')}>
          What your judgements are used for
        </Link>
      </p>
    </Page>
  );
}

function optionOf(release: ReleaseSummary) {
  return { value: release.id, text: releaseTitle(release) };
}
