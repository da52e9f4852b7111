import type { FieldRules, Merge } from './merge.ts';
import { midSentence } from './plural.ts';

/** What to keep of one field that both changed; `both` carries the text put together by hand. */
export type Choice = { readonly keep: 'mine' | 'theirs' } | { readonly keep: 'both'; readonly text: string };

export type Choices<Name extends string> = Readonly<Partial<Record<Name, Choice>>>;

/** Nothing is preselected, so each field needs a choice. */
export function choiceFaults<Name extends string>(
  conflicts: readonly Name[],
  choices: Choices<Name>,
  labelOf: (name: Name) => string,
): { field: string; message: string }[] {
  return conflicts
    .filter((field) => choices[field] === undefined)
    .map((field) => ({ field: `choice-${field}`, message: `Choose what to keep of ${midSentence(labelOf(field))}` }));
}

/** What the choices make. `withText` writes a text into its field. */
export function chosenFields<Fields, Name extends string>(
  { withFieldsFrom }: FieldRules<Fields, Name>,
  { merged, conflicts }: Merge<Fields, Name>,
  choices: Choices<Name>,
  theirs: Fields,
  withText: (fields: Fields, name: Name, text: string) => Fields,
): Fields {
  const keptTheirs = conflicts.filter((field) => choices[field]?.keep === 'theirs');
  return conflicts.reduce(
    (fields, field) => {
      const choice = choices[field];
      return choice?.keep === 'both' ? withText(fields, field, choice.text) : fields;
    },
    withFieldsFrom(merged, theirs, keptTheirs),
  );
}
