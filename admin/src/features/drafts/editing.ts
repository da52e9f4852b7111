import type { PartKind } from '../../lib/drafts.ts';
import type { FieldRules } from '../../lib/merge.ts';
import type { Content } from './api.ts';
import { keysOf, pointerTo, valueAt } from './pointer.ts';

/** What the fields of one part need: its content, and how it is changed. */
export interface Editing<Of = Content> {
  readonly content: Of;
  /** Changes one field. `atOnce`: it is saved now, as a choice is, and not after a pause, as typing is. */
  readonly set: <Name extends keyof Of & string>(name: Name, value: Of[Name] | undefined, atOnce?: boolean) => void;
  /** Changes what stands at a place within a field. */
  readonly put: (pointer: string, value: unknown) => void;
  readonly leave: () => void;
  /** The fault at a place in the content, by its JSON pointer. */
  readonly errorAt: (pointer: string) => string | undefined;
  /** The first fault at a place or within it. */
  readonly faultIn: (pointer: string) => PlacedFault | undefined;
}

/** A fault and its place in the content, by its JSON pointer. */
export interface PlacedFault {
  readonly pointer: string;
  readonly message: string;
}

/** What a part always has; everything else is left out while it holds nothing. */
const always: Readonly<Record<PartKind, readonly string[]>> = {
  about: [
    '/title',
    '/source',
    '/source/informedBy',
    '/source/relation',
    '/licence',
    '/instructions',
    '/partnerTypes',
    '/unplacedAnswers',
  ],
  scale: ['/code', '/title', '/stages'],
  theme: ['/code', '/title'],
  statement: ['/code', '/text'],
};

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function holdsNothing(value: unknown): boolean {
  if (isRecord(value)) return Object.keys(value).length === 0;
  return value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}

/** The content with this value at this place; undefined takes away what stands there, and what it leaves empty. */
function written(fields: Fields, [key = '', ...rest]: readonly string[], value: unknown): Fields {
  const before = Object.hasOwn(fields, key) ? fields[key] : undefined;
  const after = rest.length === 0 ? value : writtenInto(before, rest, value);
  if (after !== undefined) return { ...fields, [key]: after };
  const { [key]: _before, ...kept } = fields;
  return kept;
}

function writtenInto(before: unknown, keys: readonly string[], value: unknown): unknown {
  const [index, ...rest] = keys;
  if (Array.isArray(before))
    return before.map((item: unknown, at) => (String(at) === index && isRecord(item) ? written(item, rest, value) : item));
  const after = written(isRecord(before) ? before : {}, keys, value);
  return holdsNothing(after) ? undefined : after;
}

/** Writes at a place; a text or list that is emptied goes, unless the part always has it. */
export function withValue(kind: PartKind, content: Content, pointer: string, value: unknown): Content {
  const next = holdsNothing(value) && !always[kind].includes(pointer) ? undefined : value;
  return written(content, keysOf(pointer), next) as Content; // The same kind, changed where its own form changes it.
}

/** The same whatever the order of keys, which the service does not keep. */
function inOneOrder(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1))) : inner,
  );
}

/** What holds texts of their own under each key: two people who translate into two languages do not meet. */
const held = new Set(['source', 'wordings', 'descriptors', 'crosswalk', 'translations']);

function placesIn(keys: readonly string[], value: unknown): string[] {
  const [name = ''] = keys;
  if (keys.length > 0 && !(held.has(name) && isRecord(value))) return [pointerTo(...keys)];
  return Object.entries(value as Fields).flatMap(([key, inner]) => placesIn([...keys, key], inner));
}

/** Each text of a part merges, or is chosen, whole. They are named by their places. */
export const contentRules: FieldRules<Content, string> = {
  differences: (one, other) => {
    const places = new Set([...placesIn([], one), ...placesIn([], other)]);
    return [...places].filter((place) => inOneOrder(valueAt(one, place)) !== inOneOrder(valueAt(other, place)));
  },
  withFieldsFrom: (fields, source, places) => {
    const take = (next: Fields, place: string) => written(next, keysOf(place), valueAt(source, place));
    // A copy in any case: autosave knows one request from the next by what it sends.
    return places.reduce(take, { ...fields }) as Content;
  },
  unready: () => [],
};
