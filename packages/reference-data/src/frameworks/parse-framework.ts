import { decodeText } from '../decode.ts';
import type { FrameworkFault } from '../fault.ts';
import type { FrameworkContent } from './framework-content.ts';
import { outlineOf } from './framework-outline.ts';
import { ruleFaults } from './framework-rules.ts';
import { isFrameworkFile, shapeFaults, type PointerFault } from './framework-shape.ts';
import { jsonErrorLine } from './json-error-line.ts';
import { hazards } from './json-hazards.ts';
import { jsonPlaces, lineOf } from './json-places.ts';
import { normaliseFramework } from './normalise-framework.ts';

/**
 * Reads a framework file: the normal shape of its content, or every fault in it with pointer and line.
 * The one way in for shipped frameworks and for any other.
 */
export function parseFramework(
  source: string | Uint8Array,
  fileName: string,
): { data: FrameworkContent } | { faults: FrameworkFault[] } {
  const decoded = typeof source === 'string' ? { text: source.replace(/^\uFEFF/, '') } : decodeText(fileName, source);
  if ('faults' in decoded)
    return { faults: decoded.faults.map(({ file, line, reason }) => ({ file, line, pointer: '', reason })) };
  const { text } = decoded;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { faults: [{ file: fileName, line: jsonErrorLine(text), pointer: '', reason: `is not JSON: ${error.message}` }] };
  }
  const { lines, repeated } = jsonPlaces(text);
  const faults = [...repeated.map((pointer) => ({ pointer, reason: 'is given twice' })), ...faultsIn(value)];
  if (faults.length === 0 && isFrameworkFile(value)) return { data: normaliseFramework(value) };
  return { faults: faults.map((fault) => ({ file: fileName, line: lineOf(lines, fault.pointer), ...fault })) };
}

/** The same for a value that was never text: a draft. Faults have their place, and no line. */
export function checkFramework(value: unknown): { data: FrameworkContent } | { faults: PointerFault[] } {
  const faults = faultsIn(value);
  if (faults.length === 0 && isFrameworkFile(value)) return { data: normaliseFramework(value) };
  return { faults };
}

function faultsIn(value: unknown): PointerFault[] {
  const dangers = hazards(value);
  // A file without a floor is not walked any further.
  if (dangers.some(({ reason }) => reason.startsWith('is nested'))) return dangers;
  return [...dangers, ...shapeFaults(value), ...ruleFaults(outlineOf(value))];
}
