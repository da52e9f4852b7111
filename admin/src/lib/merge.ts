/** What saving as you go has to know of the fields of a thing. */
export interface FieldRules<Fields, Name extends string> {
  /** The fields in which the two differ, in the order of the page. */
  readonly differences: (one: Fields, other: Fields) => readonly Name[];
  /** `fields` with those named taken from `source`. */
  readonly withFieldsFrom: (fields: Fields, source: Fields, names: readonly Name[]) => Fields;
  /** Fields that say nothing yet as they stand, and so wait. */
  readonly unready: (draft: Fields) => readonly Name[];
}

export interface Merge<Fields, Name extends string> {
  /** Mine, with their change in every field that I left alone. */
  readonly merged: Fields;
  /** Fields that both changed, each in another way: a person has to choose. Text inside a field is never merged. */
  readonly conflicts: readonly Name[];
  /** Fields that only they changed. */
  readonly theirs: readonly Name[];
}

/** Puts two people's changes to the same thing together, field by field. */
export function mergeFields<Fields, Name extends string>(
  { differences, withFieldsFrom }: FieldRules<Fields, Name>,
  base: Fields,
  mine: Fields,
  theirs: Fields,
): Merge<Fields, Name> {
  const theyChanged = differences(base, theirs);
  const iChanged = new Set(differences(base, mine));
  const differ = new Set(differences(mine, theirs));
  const onlyTheirs = theyChanged.filter((name) => !iChanged.has(name));
  const conflicts = theyChanged.filter((name) => iChanged.has(name) && differ.has(name));
  return { merged: withFieldsFrom(mine, theirs, onlyTheirs), conflicts, theirs: onlyTheirs };
}
