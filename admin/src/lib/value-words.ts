import { languageName } from './languages.ts';

/** Any value of a framework's content in words: a list line by line, an object as its parts. */
export function valueInWords(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(valueInWords).join('\n');
  return Object.values(value).map(valueInWords).filter(Boolean).join(': ');
}

/** Fields that hold something under each key; elsewhere keys only say which part of one thing it is. */
const keyed = new Set(['text', 'wordings', 'descriptors', 'crosswalk', 'translations']);

function keyInWords(name: string, key: string): string {
  return name === 'translations' ? languageName(key) : key;
}

/** The same of a value that a difference holds of this field: text as it is, everything else as JSON. */
export function heldInWords(text: string, name: string): string {
  if (!/^[[{]|^(true|false)$/.test(text)) return text;
  try {
    const value: unknown = JSON.parse(text);
    if (!keyed.has(name) || typeof value !== 'object' || value === null) return valueInWords(value);
    return Object.entries(value)
      .map(([key, inner]) => `${keyInWords(name, key)}: ${valueInWords(inner)}`)
      .join('\n');
  } catch {
    return text; // A text that only looks like JSON.
  }
}
