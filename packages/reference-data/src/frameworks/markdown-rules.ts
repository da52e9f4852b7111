import { Lexer, walkTokens } from 'marked';
import { longestGuidance } from './framework-file.ts';
import { textOf, type Item, type Outline } from './framework-outline.ts';
import type { PointerFault } from './framework-shape.ts';
import { step } from './json-pointer.ts';

/** Where a link or picture may lead. Anything else could carry a script, in this reader of Markdown or in another. */
const allowed = /^(https?:|mailto:|#|\/(?!\/))/i;

/** Markers of lists and quotations one within the other. The lexer, here and in a browser, calls itself for each. */
const tooDeep = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){21}/m;

/** Guidance is Markdown that cannot carry a script: no HTML, and links that lead to pages, addresses or places in this text. */
export function markdownFaults({ themes, statements }: Outline): PointerFault[] {
  return [...themes, ...statements].flatMap((item) => [...faultsOf(item), ...translationsOf(item).flatMap(faultsOf)]);
}

/** Read by the very lexer that the admin app draws it with. */
function faultsOf(item: Item): PointerFault[] {
  const text = textOf(item, 'guidance');
  // One that is too long is a fault by that alone, and reading it could take long.
  if (text === null || text.length > longestGuidance) return [];
  if (tooDeep.test(text))
    return [{ pointer: step(item.pointer, 'guidance'), reason: 'has lists or quotations more than 20 levels deep' }];
  const reasons = new Set<string>();
  // Each field is read by the type of its token; other tokens have other fields.
  void walkTokens(Lexer.lex(text), (token: { type: string; href?: unknown }) => {
    if (token.type === 'html') reasons.add('holds HTML; write Markdown');
    if (typeof token.href === 'string' && !allowed.test(token.href)) {
      reasons.add(`leads to ${token.href || 'nowhere'}; links begin with https:, http:, mailto:, # or /`);
    }
  });
  return [...reasons].map((reason) => ({ pointer: step(item.pointer, 'guidance'), reason }));
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
