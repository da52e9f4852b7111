import type { Fault } from '../../components/error-summary.tsx';
import { fieldLabels, withFieldsFrom, type FieldName, type Fields } from './fields.ts';
import type { Merge } from '../../lib/merge.ts';

/** What to keep of one field that both changed; `both` carries the text put together by hand. */
export type Choice = { readonly keep: 'mine' | 'theirs' } | { readonly keep: 'both'; readonly text: string };

export type Choices = Readonly<Partial<Record<FieldName, Choice>>>;

/** Nothing is preselected, so each field needs a choice. */
export function choiceFaults(conflicts: readonly FieldName[], choices: Choices): Fault[] {
  return conflicts
    .filter((field) => choices[field] === undefined)
    .map((field) => ({ field: `choice-${field}`, message: `Choose what to keep of ${fieldLabels[field].toLowerCase()}` }));
}

/** The judgement that the choices make. */
export function chosenFields({ merged, conflicts }: Merge<Fields, FieldName>, choices: Choices, theirs: Fields): Fields {
  const keptTheirs = conflicts.filter((field) => choices[field]?.keep === 'theirs');
  return conflicts.reduce(
    (fields, field) => {
      const choice = choices[field];
      return choice?.keep === 'both' && field !== 'answer' ? { ...fields, [field]: choice.text } : fields;
    },
    withFieldsFrom(merged, theirs, keptTheirs),
  );
}
