import { textOf, type Item, type Outline } from './framework-outline.ts';
import type { PointerFault } from './framework-shape.ts';
import { step } from './json-pointer.ts';

/** A tag, a comment or a declaration. "x < y" and an address between angle brackets are none. */
const html = /<(?:\/?[a-z][a-z0-9-]*(?:[\s/][^>]*)?>|!--|[!?][a-z])/i;
/** Where a link or picture leads, written in place or as a reference. */
const destination = /\]\(\s*<?([^)\s>]*)|^\s{0,3}\[[^\]]+\]:\s*<?([^\s>]*)|<([a-z][a-z0-9+.-]*:[^>]*)>/gim;
const allowed = /^(https?:|mailto:|#|\/(?!\/))/i;

/** Guidance is Markdown that cannot carry a script: no HTML, and links that lead to pages, addresses or places in this text. */
export function markdownFaults({ themes, statements }: Outline): PointerFault[] {
  return [...themes, ...statements].flatMap((item) => [...faultsOf(item), ...translationsOf(item).flatMap(faultsOf)]);
}

function faultsOf(item: Item): PointerFault[] {
  const text = textOf(item, 'guidance');
  if (text === null) return [];
  const at = (reason: string) => ({ pointer: step(item.pointer, 'guidance'), reason });
  const links = [...text.matchAll(destination)].map(([, inPlace, referred, bare]) => inPlace ?? referred ?? bare ?? '');
  return [
    ...(html.test(text) ? [at('holds HTML; write Markdown')] : []),
    ...links
      .filter((link) => !allowed.test(decoded(link)))
      .map((link) => at(`leads to ${link || 'nowhere'}; links begin with https:, http:, mailto:, # or /`)),
  ];
}

/** As a browser would read it: entities and escapes must not hide a scheme. */
function decoded(link: string): string {
  return link.replaceAll(/&[^;\s]*;?|\\|[\0-\x20]/g, '\u0000');
}

function translationsOf(item: Item): Item[] {
  const translations = item.fields['translations'];
  if (typeof translations !== 'object' || translations === null) return [];
  return Object.entries(translations).flatMap(([language, fields]: [string, unknown]) =>
    typeof fields === 'object' && fields !== null
      ? [{ pointer: step(step(item.pointer, 'translations'), language), fields: { ...fields } }]
      : [],
  );
}
