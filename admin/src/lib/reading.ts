import type { FrameworkVersion, Statement } from './frameworks.ts';

export type Language = FrameworkVersion['languages'][number];
export type PartnerType = FrameworkVersion['partnerTypes'][number];
type Translations = Statement['translations'];

/** Words as they are read: in the language asked for or, where there is no translation, in English with that said. */
export interface Read<Value> {
  readonly value: Value;
  /** Undefined: English. */
  readonly lang: string | undefined;
  /** What is to be said of a translation that is missing. */
  readonly gap: string | undefined;
}

/** One field in the language asked for; null: English. */
export function read<Value extends string | string[]>(
  english: Value | null,
  translations: Translations,
  field: string,
  language: Language | null,
): Read<Value> | null {
  const translation = language === null ? undefined : translations[language.code]?.[field];
  // A field is a text or a list, and so are its translations; the contract has one record for them all.
  if (language && translation !== undefined) return { value: translation as Value, lang: language.code, gap: undefined };
  return english === null || english.length === 0 ? null : untranslated(english, language);
}

/** What no language has a translation of. */
export function untranslated<Value>(english: Value, language: Language | null): Read<Value> {
  return { value: english, lang: undefined, gap: language ? gapWords(language) : undefined };
}

/** "Not translated into Polish yet: shown in English." */
export function gapWords({ label }: Language): string {
  return `Not translated into ${label} yet: shown in English.`;
}

/** A language by its own name, "polski"; by the name that the framework gives it where the browser knows none. */
export function ownName({ code, label }: Language): string {
  try {
    return new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code) ?? label;
  } catch {
    return label;
  }
}

/** The partner types that a statement has a wording for, in the framework's order. */
export function wordedPartners(wordings: Statement['wordings'], partnerTypes: readonly PartnerType[]): PartnerType[] {
  return partnerTypes.filter(({ code }) => Object.hasOwn(wordings, code));
}

/** "Counts twice in its theme."; null where it counts as every other does. */
export function weightWords(weight: number | null): string | null {
  if (weight === null || weight === 1) return null;
  if (weight === 2) return 'Counts twice in its theme.';
  return weight === 0.5 ? 'Counts half in its theme.' : `Counts ${weight.toLocaleString('en-GB')} times in its theme.`;
}
