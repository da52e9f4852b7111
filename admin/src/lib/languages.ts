const names = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' });

/** "Polish" for pl; undefined for what is no language, or none that the browser knows. */
export function knownLanguage(code: string): string | undefined {
  try {
    return names.of(code);
  } catch {
    return undefined; // Not even the form of a code.
  }
}

/** A language in English words; one that the browser does not know, as its framework calls it. */
export function languageName(code: string, label = ''): string {
  return knownLanguage(code) ?? (label || code);
}
