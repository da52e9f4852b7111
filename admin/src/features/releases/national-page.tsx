import { Link, useSearchParams } from 'react-router';
import { Choice } from '../../components/choice.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { InsetText, Text } from '../../components/text-blocks.tsx';
import { WithheldNote } from '../../components/withheld.tsx';
import { words } from '../../components/words.ts';
import { NationalPicture } from '../../figures/national-picture.tsx';
import { statementsByTheme, useFrameworkVersion } from '../../lib/frameworks.ts';
import { useReleases } from '../../lib/releases.ts';
import { useRelease, type Release } from './api.ts';
import { releaseState, releaseTitle } from './release-words.ts';

/** Where the system is strong and weak, theme by theme, as far as a public release tells it. The address holds what is chosen. */
export function NationalPage() {
  const [search] = useSearchParams();
  const query = useReleases(null);
  const readable = query.data?.filter(({ state }) => state === 'published') ?? [];
  const chosen = readable.find(({ id }) => id === search.get('release')) ?? readable[0];
  return (
    <Page title="National picture" wide demonstration={chosen?.demonstration}>
      <Load query={query} thing="the releases">
        {() => (
          <>
            {chosen ? (
              <>
                <Choice
                  name="release"
                  label="Release"
                  value={chosen.id}
                  options={readable.map((one) => ({ value: one.id, text: releaseTitle(one) }))}
                />
                <Chosen releaseId={chosen.id} key={chosen.id} />
              </>
            ) : (
              <Text>{words.noRelease}</Text>
            )}
            <More />
          </>
        )}
      </Load>
    </Page>
  );
}

function Chosen({ releaseId }: { readonly releaseId: string }) {
  const query = useRelease(null, releaseId);
  return (
    <Load query={query} thing="the release">
      {(release) => (
        <>
          <InsetText>{`${releaseTitle(release)}. ${releaseState(release)} These figures do not change.`}</InsetText>
          <Theme release={release} />
          <p className="govuk-body">
            <Link className="govuk-link" to={`/national/releases/${release.id}`}>
              Every statement of this release, with the ranges of all its stages
            </Link>
          </p>
        </>
      )}
    </Load>
  );
}

function Theme({ release }: { readonly release: Release }) {
  const [search] = useSearchParams();
  const framework = useFrameworkVersion(release.frameworkCode, release.frameworkVersion);
  return (
    <Load query={framework} thing="the framework">
      {(version) => {
        const groups = statementsByTheme(version);
        const group = groups.find(({ theme }) => theme.code === search.get('theme')) ?? groups[0];
        if (!group) return <Text>This framework has no statements.</Text>;
        return (
          <>
            <Choice
              name="theme"
              label="Theme"
              value={group.theme.code}
              options={groups.map(({ theme }) => ({ value: theme.code, text: `${theme.code} ${theme.title}` }))}
            />
            <NationalPicture
              version={version}
              group={group}
              cohorts={release.cohorts}
              cycle={release.cycleCode}
              fileName={`waymark-national-${release.cycleCode}-${group.theme.code}.csv`}
            />
            {release.cohorts.some(({ kind }) => kind === 'withheld') && <WithheldNote />}
          </>
        );
      }}
    </Load>
  );
}

function More() {
  return (
    <>
      <h2 className="govuk-heading-m">More figures</h2>
      <ul className="govuk-list">
        {[
          { to: '/national/releases', text: 'All releases' },
          { to: '/national/map', text: 'Map of official statistics' },
          { to: '/national/embeds', text: 'Show figures on your own site' },
        ].map(({ to, text }) => (
          <li key={to}>
            <Link className="govuk-link" to={to}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
