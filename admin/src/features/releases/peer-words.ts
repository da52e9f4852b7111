import type { Peer } from './api.ts';

/** Why an area is thought to be like one's own, in a sentence. */
export function contextWords({ isSameFamily, neighbour }: Pick<Peer, 'isSameFamily' | 'neighbour'>): string {
  const family = isSameFamily ? ['in your family of similar councils'] : [];
  const near = neighbour
    ? [
        `your statistical neighbour number ${neighbour.rank}${neighbour.closeness === null ? '' : ` (${neighbour.closeness.toLowerCase()})`}`,
      ]
    : [];
  return `It is ${[...family, ...near].join(' and ')}.`;
}
