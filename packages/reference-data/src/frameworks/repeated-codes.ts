import type { Item } from './framework-outline.ts';
import type { PointerFault } from './framework-shape.ts';
import { step } from './json-pointer.ts';

/** A fault for each item whose code (or other field) an earlier one has. */
export function repeatedCodes(items: readonly Item[], field = 'code'): PointerFault[] {
  const first = new Map<unknown, string>();
  return items.flatMap((item) => {
    const code = item.fields[field];
    if (typeof code !== 'string' && typeof code !== 'number') return [];
    const earlier = first.get(code);
    if (earlier === undefined) first.set(code, item.pointer);
    return earlier === undefined
      ? []
      : [{ pointer: step(item.pointer, field), reason: `${code} is already the ${field} of ${earlier}` }];
  });
}
