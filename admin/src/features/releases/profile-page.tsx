import { useSearchParams } from 'react-router';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { WithheldNote } from '../../components/withheld.tsx';
import { words } from '../../components/words.ts';
import { ThemeProfile, type ProfileRow } from '../../figures/theme-profile.tsx';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { scaleOf, statementsByTheme, statementTitle, useFrameworkVersion, type FrameworkVersion } from '../../lib/frameworks.ts';
import { useReleases, type ReleaseSummary } from '../../lib/releases.ts';
import { bandsOf, mostCommon } from '../../lib/stage-bands.ts';
import { useOurPlace, type OurPlace } from './api.ts';
import { releaseTitle } from './release-words.ts';

/** All themes on one page: where the council is beside the stage that England agrees most often. */
export function ProfilePage() {
  const council = useCouncil();
  const [search] = useSearchParams();
  const query = useReleases(council.gssCode);
  const readable = query.data?.filter(({ state }) => state === 'published') ?? [];
  const release = readable.find(({ id }) => id === search.get('release')) ?? readable[0];
  return (
    <Page
      title="Theme profile"
      wide
      council={council.name}
      demonstration={release?.demonstration ?? council.demonstration}
      back={{ text: 'Back to where we stand', to: councilPath(council.gssCode, 'where-we-stand') }}
    >
      <Load query={query} thing="the releases">
        {() => (release ? <Profile gssCode={council.gssCode} release={release} /> : <Text>{words.noRelease}</Text>)}
      </Load>
    </Page>
  );
}

function Profile({ gssCode, release }: { readonly gssCode: string; readonly release: ReleaseSummary }) {
  const framework = useFrameworkVersion(release.frameworkCode, release.frameworkVersion);
  const place = useOurPlace(gssCode, release.id);
  return (
    <Load query={framework} thing="the framework">
      {(version) => (
        <Load query={place} thing="your place">
          {({ statements }) => (
            <>
              <Text>
                {releaseTitle(release)}. ▶ marks your stage; a ring marks the stage agreed most often in England, where one stands
                out.
              </Text>
              {statementsByTheme(version).map(({ theme, statements: inTheme }) => (
                <ThemeProfile
                  key={theme.code}
                  title={`${theme.code} ${theme.title}`}
                  rows={inTheme.map((statement) => rowOf(version, statement, statements))}
                  fileName={`waymark-${gssCode}-${release.cycleCode}-${theme.code}.csv`}
                />
              ))}
              <WithheldNote />
            </>
          )}
        </Load>
      )}
    </Load>
  );
}

function rowOf(
  version: FrameworkVersion,
  statement: FrameworkVersion['statements'][number],
  places: OurPlace['statements'],
): ProfileRow {
  const scale = scaleOf(version, statement);
  const place = places.find(({ statementCode }) => statementCode === statement.code);
  const row = { code: statement.code, title: statementTitle(statement), scale, own: place?.own ?? null };
  if (place?.england.kind !== 'published') return { ...row, england: { kind: 'withheld' } };
  const most = mostCommon(bandsOf(place.england.cells, scale));
  return { ...row, england: most ? { kind: 'stage', stage: most.stage } : { kind: 'none' } };
}
