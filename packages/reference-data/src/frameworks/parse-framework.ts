import { decodeText } from '../decode.ts';
import type { FrameworkFault } from '../fault.ts';
import type { FrameworkContent } from './framework-content.ts';
import { outlineOf } from './framework-outline.ts';
import { ruleFaults } from './framework-rules.ts';
import { isFrameworkFile, shapeFaults, type PointerFault } from './framework-shape.ts';
import { hazards } from './json-hazards.ts';
import { normaliseFramework } from './normalise-framework.ts';
import { readJson } from './read-json.ts';

/**
 * Reads a framework file: the normal shape of its content, or every fault in it with pointer and line.
 * The one way in for shipped frameworks.
 */
export function parseFramework(
  source: string | Uint8Array,
  fileName: string,
): { data: FrameworkContent } | { faults: FrameworkFault[] } {
  const decoded = typeof source === 'string' ? { text: source.replace(/^\uFEFF/, '') } : decodeText(fileName, source);
  if ('faults' in decoded)
    return { faults: decoded.faults.map(({ file, line, reason }) => ({ file, line, pointer: '', reason })) };
  const read = readJson(decoded.text);
  if ('line' in read) return { faults: [{ file: fileName, pointer: '', ...read }] };
  const checked = checkFramework(read.value, read.repeated);
  if ('data' in checked) return checked;
  return { faults: checked.faults.map((fault) => ({ file: fileName, line: read.lineOf(fault.pointer), ...fault })) };
}

/**
 * The same for a value that was never text, such as a draft. Faults have their place, and no line.
 * @param before what was found wrong with the value already
 */
export function checkFramework(
  value: unknown,
  before: readonly PointerFault[] = [],
): { data: FrameworkContent } | { faults: PointerFault[] } {
  const faults = [...before, ...faultsIn(value)];
  if (faults.length === 0 && isFrameworkFile(value)) return { data: normaliseFramework(value) };
  return { faults };
}

function faultsIn(value: unknown): PointerFault[] {
  const dangers = hazards(value);
  // A file without a floor is not walked any further.
  if (dangers.some(({ reason }) => reason.startsWith('is nested'))) return dangers;
  return [...dangers, ...shapeFaults(value), ...ruleFaults(outlineOf(value))];
}
