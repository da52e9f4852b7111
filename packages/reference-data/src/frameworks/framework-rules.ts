import { unplacedCodes } from './framework-content.ts';
import { itemsOf, textOf, type Outline } from './framework-outline.ts';
import type { PointerFault } from './framework-shape.ts';
import { step } from './json-pointer.ts';
import { repeatedCodes } from './repeated-codes.ts';
import { markdownFaults } from './markdown-rules.ts';
import { scaleFaults } from './scale-rules.ts';
import { languageFaults, statementFaults } from './statement-rules.ts';

/** Twice the thousand that pages are measured with; each assessment has a judgement for every statement from its start. */
const mostStatements = 2000;
const mostThemes = 500;

/** What the parts of a framework file must be to one another. What is larger than any framework is not looked at further. */
export function ruleFaults(outline: Outline): PointerFault[] {
  const tooMany = [
    ...(outline.statements.length > mostStatements
      ? [`holds ${outline.statements.length} statements; ${mostStatements} at most`]
      : []),
    ...(outline.themes.length > mostThemes ? [`holds ${outline.themes.length} themes; ${mostThemes} at most`] : []),
  ];
  if (tooMany.length > 0) return tooMany.map((reason) => ({ pointer: '/themes', reason }));
  return [
    ...repeatedCodes(outline.themes),
    ...repeatedCodes(outline.statements),
    ...repeatedCodes(outline.partnerTypes),
    ...repeatedCodes(outline.unplaced),
    ...repeatedCodes(itemsOf(outline.document, 'languages')),
    ...repeatedCodes(outline.statements, 'lineageId'),
    ...scaleFaults(outline),
    ...parentFaults(outline),
    ...partnerFaults(outline),
    ...statementFaults(outline),
    ...languageFaults(outline),
    ...markdownFaults(outline),
    ...unplacedCodes
      .filter((code) => !outline.unplaced.some((item) => textOf(item, 'code') === code))
      .map((code) => ({ pointer: '/nonScored', reason: `has no words for ${code}` })),
    ...(outline.statements.length > 0 ? [] : [{ pointer: '/themes', reason: 'holds no statement' }]),
  ];
}

function parentFaults({ themes }: Outline): PointerFault[] {
  const parents = new Map(
    themes.map((theme) => [textOf(theme, 'code'), textOf(theme.parent ?? theme, theme.parent ? 'code' : 'parentCode')]),
  );
  return themes.flatMap((theme) => {
    const named = textOf(theme, 'parentCode');
    if (named === null) return [];
    const at = (reason: string) => [{ pointer: step(theme.pointer, 'parentCode'), reason }];
    if (theme.parent !== null) return at('is not allowed in a theme that stands inside another');
    if (!parents.has(named)) return at(`${named} is not a theme of this file`);
    return leadsBack(textOf(theme, 'code'), parents) ? at(`${named} lies below this theme itself`) : [];
  });
}

function leadsBack(code: string | null, parents: Map<string | null, string | null>): boolean {
  const passed = new Set<string>();
  for (let above = parents.get(code) ?? null; above !== null && !passed.has(above); above = parents.get(above) ?? null) {
    if (above === code) return true;
    passed.add(above);
  }
  return false;
}

function partnerFaults({ statements, partnerTypes }: Outline): PointerFault[] {
  const known = new Set<unknown>(partnerTypes.map(({ fields }) => fields['code']));
  return statements.flatMap(({ pointer, fields }) => {
    const partners: unknown = fields['partners'];
    if (!Array.isArray(partners)) return [];
    return partners.flatMap((code: unknown, index) =>
      typeof code !== 'string' || known.has(code)
        ? []
        : [{ pointer: step(step(pointer, 'partners'), index), reason: `${code} is not one of the file's partner types` }],
    );
  });
}
