/** Any value of a framework's content in words: a list line by line, an object as its parts. */
export function valueInWords(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(valueInWords).join('\n');
  return Object.values(value).map(valueInWords).filter(Boolean).join(': ');
}

/** The same of a value that a difference holds: text as it is, everything else as JSON. */
export function heldInWords(text: string): string {
  if (!/^[[{]|^(true|false)$/.test(text)) return text;
  try {
    return valueInWords(JSON.parse(text));
  } catch {
    return text; // A text that only looks like JSON.
  }
}
