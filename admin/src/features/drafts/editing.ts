import type { FieldRules } from '../../lib/merge.ts';
import type { Content } from './api.ts';
import type { PartKind } from '../../lib/drafts.ts';

/** What the fields of one part need: its content, and how it is changed. */
export interface Editing<Of = Content> {
  readonly content: Of;
  /** Changes one field. `atOnce`: it is saved now, as a choice is, and not after a pause, as typing is. */
  readonly set: <Name extends keyof Of & string>(name: Name, value: Of[Name] | undefined, atOnce?: boolean) => void;
  readonly leave: () => void;
  /** The fault at a place in the content, by its JSON pointer. */
  readonly errorAt: (pointer: string) => string | undefined;
}

/** Fields that a part always has; every other one is left out while it holds nothing. */
const always: Readonly<Record<PartKind, readonly string[]>> = {
  about: ['title', 'source', 'licence', 'instructions', 'partnerTypes', 'unplacedAnswers'],
  scale: ['code', 'title', 'stages'],
  theme: ['code', 'title'],
  statement: ['code', 'text'],
};

function holdsNothing(value: unknown): boolean {
  return value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}

type Fields = Readonly<Record<string, unknown>>;

export function withField(kind: PartKind, content: Content, name: string, value: unknown): Content {
  const { [name]: _before, ...rest } = content as Fields;
  const next = holdsNothing(value) && !always[kind].includes(name) ? rest : { ...rest, [name]: value };
  return next as Content; // The same kind, with one field that its own form set.
}

/** The same whatever the order of keys, which the service does not keep. */
function written(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

/** Each field of a part merges, or is chosen, whole. */
export const contentRules: FieldRules<Content, string> = {
  differences: (one, other) => {
    const left: Fields = one;
    const right: Fields = other;
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].filter((name) => written(left[name]) !== written(right[name]));
  },
  withFieldsFrom: (fields, source, names) => {
    const kept = Object.entries(fields).filter(([name]) => !names.includes(name));
    const taken = Object.entries(source).filter(([name]) => names.includes(name));
    return Object.fromEntries([...kept, ...taken]) as Content;
  },
  unready: () => [],
};
