import { words } from '../components/words.ts';
import { Text } from '../components/text-blocks.tsx';
import { NationalPicture } from '../figures/national-picture.tsx';
import { PublicJudgements } from '../figures/public-judgements.tsx';
import { answer } from '../lib/api.ts';
import { statementsByTheme } from '../lib/frameworks.ts';
import { everybody, useRead } from './api.ts';
import { Frame } from './frame.tsx';
import { Loaded } from './loaded.tsx';

interface ReleaseEmbedProps {
  readonly releaseId: string;
  /** `picture`, of all that are counted, or `judgements` of councils that chose to publish theirs. */
  readonly figure: string;
  /** Code of the theme; its first where there is none. */
  readonly theme: string | null;
}

/** One theme of a public release. What is not public is, for a frame, not there. */
export function ReleaseEmbed({ releaseId, figure, theme }: ReleaseEmbedProps) {
  const query = useRead(async () => {
    const release = await answer(everybody.GET('/v1/releases/{releaseId}', { params: { path: { releaseId } } }));
    const { frameworkCode, frameworkVersion: version } = release;
    const path = { frameworkCode, version };
    const councils =
      figure === 'judgements'
        ? (await answer(everybody.GET('/v1/releases/{releaseId}/named-judgements', { params: { path: { releaseId } } }))).items
        : [];
    return {
      release,
      councils,
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
        {({ release: { cohorts, cycleCode }, edition, councils }) => {
          const groups = statementsByTheme(edition);
          const group = groups.find(({ theme: { code } }) => code === theme) ?? groups[0];
          if (!group) return <Text>There is no such theme.</Text>;
          const fileName = `waymark-${figure}-${cycleCode}-${group.theme.code}.csv`;
          if (figure === 'judgements') {
            return <PublicJudgements version={edition} group={group} councils={councils} cycle={cycleCode} fileName={fileName} />;
          }
          return (
            <>
              <NationalPicture version={edition} group={group} cohorts={cohorts} cycle={cycleCode} fileName={fileName} />
              <Text>[c] {words.withheld}</Text>
            </>
          );
        }}
      </Loaded>
    </Frame>
  );
}
