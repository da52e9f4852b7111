import { words } from '../components/words.ts';
import { Text } from '../components/text-blocks.tsx';
import { NationalPicture } from '../figures/national-picture.tsx';
import { answer } from '../lib/api.ts';
import { statementsByTheme } from '../lib/frameworks.ts';
import { everybody, useRead } from './api.ts';
import { Frame } from './frame.tsx';
import { Loaded } from './loaded.tsx';

interface ReleaseEmbedProps {
  readonly releaseId: string;
  /** Code of the theme; its first where there is none. */
  readonly theme: string | null;
}

/** One theme of a public release. What is not public is, for a frame, not there. */
export function ReleaseEmbed({ releaseId, theme }: ReleaseEmbedProps) {
  const query = useRead(async () => {
    const release = await answer(everybody.GET('/v1/releases/{releaseId}', { params: { path: { releaseId } } }));
    const { frameworkCode, frameworkVersion: version } = release;
    const path = { frameworkCode, version };
    return {
      release,
      edition: await answer(everybody.GET('/v1/frameworks/{frameworkCode}/versions/{version}', { params: { path } })),
    };
  });
  const release = query.data?.release;
  return (
    <Frame
      title={release ? `${release.frameworkTitle}, ${release.cycleCode}` : 'National picture'}
      more={`/national/releases/${encodeURIComponent(releaseId)}`}
      demonstration={release?.demonstration ?? false}
    >
      <Loaded query={query}>
        {({ release: { cohorts, cycleCode }, edition }) => {
          const groups = statementsByTheme(edition);
          const group = groups.find(({ theme: { code } }) => code === theme) ?? groups[0];
          if (!group) return <Text>There is no such theme.</Text>;
          return (
            <>
              <NationalPicture
                version={edition}
                group={group}
                cohorts={cohorts}
                cycle={cycleCode}
                fileName={`waymark-${cycleCode}-${group.theme.code}.csv`}
              />
              <Text>[c] {words.withheld}</Text>
            </>
          );
        }}
      </Loaded>
    </Frame>
  );
}
