import { differences, sameField, withFieldsFrom, type FieldName, type Fields } from './fields.ts';

export interface Merge {
  /** Mine, with their change in every field that I left alone. */
  readonly merged: Fields;
  /** Fields that both changed, each in another way: a person has to choose. Text inside a field is never merged. */
  readonly conflicts: readonly FieldName[];
  /** Fields that only they changed. */
  readonly theirs: readonly FieldName[];
}

/** Puts two people's changes to the same judgement together, field by field. */
export function mergeFields(base: Fields, mine: Fields, theirs: Fields): Merge {
  const theyChanged = differences(base, theirs);
  const onlyTheirs = theyChanged.filter((name) => sameField(name, base, mine));
  const conflicts = theyChanged.filter((name) => !sameField(name, base, mine) && !sameField(name, mine, theirs));
  return { merged: withFieldsFrom(mine, theirs, onlyTheirs), conflicts, theirs: onlyTheirs };
}
