import type { ReactElement } from 'react';
import { Text } from '../components/text-blocks.tsx';
import { Frame } from './frame.tsx';
import { IndicatorEmbed } from './indicator-embed.tsx';
import { ReleaseEmbed } from './release-embed.tsx';

/** What each address shows: its last parts and what is asked, by the words in front. */
const embeds: Readonly<Record<string, (parts: readonly string[], asked: URLSearchParams) => ReactElement>> = {
  indicators: ([code = '', figure = 'strip'], asked) => <IndicatorEmbed code={code} figure={figure} area={asked.get('area')} />,
  releases: ([releaseId = '', figure = 'picture'], asked) => (
    <ReleaseEmbed releaseId={releaseId} figure={figure} theme={asked.get('theme')} />
  ),
};

/** The figure that the address asks for. */
export function Embed({ address }: { readonly address: URL }) {
  const [, , kind = '', ...parts] = address.pathname.split('/').map(decodeURIComponent);
  const draw = Object.hasOwn(embeds, kind) ? embeds[kind] : undefined;
  if (draw) return draw(parts, address.searchParams);
  return (
    <Frame title="There is no such figure" more="/">
      <Text>The address of this frame may be wrong.</Text>
    </Frame>
  );
}
