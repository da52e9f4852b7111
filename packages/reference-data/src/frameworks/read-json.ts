import { jsonErrorLine } from './json-error-line.ts';
import { jsonPlaces, lineOf } from './json-places.ts';
import type { PointerFault } from './framework-shape.ts';

/** What a text holds as JSON, the members given twice, and the line of each value; or the line on which it stops being JSON. */
export function readJson(
  text: string,
): { value: unknown; repeated: PointerFault[]; lineOf: (pointer: string) => number } | { line: number; reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { line: jsonErrorLine(text), reason: `is not JSON: ${error.message}` };
  }
  const { lines, repeated } = jsonPlaces(text);
  return {
    value,
    repeated: repeated.map((pointer) => ({ pointer, reason: 'is given twice' })),
    lineOf: (pointer) => lineOf(lines, pointer),
  };
}
