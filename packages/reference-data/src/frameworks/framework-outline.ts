import { step } from './json-pointer.ts';

/**
 * A framework file seen through its codes, read from JSON of any shape: what is not there or of another type is passed over.
 * So the rules can be asked of a file whose layout is wrong too, and one reading names every fault.
 */
export interface Outline {
  document: Item;
  scales: ScaleItem[];
  stageLists: { pointer: string; stages: Item[] }[];
  themes: ThemeItem[];
  statements: StatementItem[];
  partnerTypes: Item[];
  unplaced: Item[];
}

/** One object of the file and its place. */
export interface Item {
  pointer: string;
  fields: Record<string, unknown>;
}

export interface ScaleItem {
  pointer: string;
  code: string;
}

export interface ThemeItem extends Item {
  parent: Item | null;
}

export interface StatementItem extends Item {
  /** The scale it names itself, else the nearest theme's; null where nobody names one. */
  scale: string | null;
}

/** The code of the one scale of a file that gives `scale` and not `scales`. */
export const onlyScaleCode = 'main';

export function outlineOf(value: unknown): Outline {
  const document: Item = { pointer: '', fields: isObject(value) ? value : {} };
  const themes: ThemeItem[] = [];
  const statements: StatementItem[] = [];
  const walk = (theme: Item, parent: Item | null, inherited: string | null) => {
    const scale = textOf(theme, 'scale') ?? inherited;
    themes.push({ ...theme, parent });
    for (const item of itemsOf(theme, 'statements')) statements.push({ ...item, scale: textOf(item, 'scale') ?? scale });
    for (const item of itemsOf(theme, 'themes')) walk(item, theme, scale);
  };
  for (const theme of itemsOf(document, 'themes')) walk(theme, null, null);

  const named = itemsOf(document, 'scales');
  return {
    document,
    scales: [
      ...(document.fields['scale'] === undefined ? [] : [{ pointer: '/scale', code: onlyScaleCode }]),
      ...named.map((item) => ({ pointer: item.pointer, code: textOf(item, 'code') ?? '' })),
    ],
    stageLists: [
      { pointer: '/scale', stages: itemsOf(document, 'scale') },
      ...named.map((item) => ({ pointer: step(item.pointer, 'stages'), stages: itemsOf(item, 'stages') })),
    ],
    themes,
    statements,
    partnerTypes: itemsOf(document, 'partnerTypes'),
    unplaced: itemsOf(document, 'nonScored'),
  };
}

/** The objects of a list, each with its place. */
export function itemsOf({ pointer, fields }: Item, name: string): Item[] {
  const list: unknown = fields[name];
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) =>
    isObject(entry) ? [{ pointer: step(step(pointer, name), index), fields: entry }] : [],
  );
}

export function textOf({ fields }: Item, name: string): string | null {
  const value = fields[name];
  return typeof value === 'string' ? value : null;
}

/** A stage's code: the file's, else its value as text. */
export function stageCodeOf({ fields }: Item): string | null {
  const { code, value } = fields;
  if (typeof code === 'string') return code;
  return code === undefined && typeof value === 'number' ? String(value) : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
