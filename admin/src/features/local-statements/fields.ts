import { fieldLabels, fieldRules, fieldsOf, type FieldName, type Fields } from '../../lib/judgement-fields.ts';
import type { LocalStatement } from '../../lib/local-statements.ts';
import type { FieldRules } from '../../lib/merge.ts';

export type LocalWords = Pick<LocalStatement, 'shortTitle' | 'text' | 'themeCode'>;

/**
 * A judgement with the words of its statement: both are saved as one. The page of the judgement never changes the words, so that
 * those which somebody else changed meanwhile always go along.
 */
export interface LocalFields extends Fields {
  readonly words: LocalWords;
}

export type LocalFieldName = FieldName | 'words';

export const localFieldLabels: Readonly<Record<LocalFieldName, string>> = { ...fieldLabels, words: 'Words of the statement' };

export function wordsOf({ shortTitle, text, themeCode }: LocalWords): LocalWords {
  return { shortTitle, text, themeCode };
}

export function localFieldsOf(local: LocalStatement): LocalFields {
  return { ...fieldsOf(local), words: wordsOf(local) };
}

/** What is sent: no gate caps a local statement, so there is no reason to give for one. */
export function bodyOf(words: LocalWords, { gateReason: _none, ...judgement }: Fields) {
  return { ...words, ...judgement };
}

function sameWords(one: LocalWords, other: LocalWords): boolean {
  return one.shortTitle === other.shortTitle && one.text === other.text && one.themeCode === other.themeCode;
}

function isOfJudgement(name: LocalFieldName): name is FieldName {
  return name !== 'words';
}

export const localRules: FieldRules<LocalFields, LocalFieldName> = {
  differences: (one, other) => [
    ...fieldRules.differences(one, other),
    ...(sameWords(one.words, other.words) ? [] : (['words'] as const)),
  ],
  withFieldsFrom: (fields, source, names) => ({
    ...fieldRules.withFieldsFrom(fields, source, names.filter(isOfJudgement)),
    words: (names.includes('words') ? source : fields).words,
  }),
  unready: (draft) => fieldRules.unready(draft),
};
