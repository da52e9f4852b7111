export const embedKinds = [
  { value: 'picture', text: 'National picture of one theme' },
  { value: 'judgements', text: 'Councils that publish their judgements, one theme' },
  { value: 'strip', text: 'One area among all, on one indicator' },
  { value: 'trend', text: 'One area over time, on one indicator' },
  { value: 'neighbours', text: 'One area and its statistical neighbours, on one indicator' },
  { value: 'map', text: 'Map of all areas, on one indicator' },
] as const;

export type EmbedKind = (typeof embedKinds)[number]['value'];

interface Chosen {
  readonly release: string;
  readonly theme: string;
  readonly indicator: string;
  readonly area: string;
}

/** The address of a figure for a frame, as a path. */
export function embedPath(kind: EmbedKind, { release, theme, indicator, area }: Chosen): string {
  if (kind === 'picture' || kind === 'judgements')
    return `/embed/releases/${release}/${kind}?${new URLSearchParams({ theme }).toString()}`;
  return `/embed/indicators/${indicator}/${kind}?${new URLSearchParams({ area }).toString()}`;
}

/** What is pasted into a page. It has a title for screen readers, asks for no cookie and loads when it comes into view. */
export function snippetOf(address: string, title: string): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="900" loading="lazy" style="border: 0"></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
