import type { PointerFault } from './framework-shape.ts';
import { deepestLevel, step } from './json-pointer.ts';

/** Names that reach an object's prototype in careless code. */
const prototypeNames = new Set(['__proto__', 'constructor', 'prototype']);

/** Text that cannot be stored or hashed, names that must not become keys, and nesting without end. */
export function hazards(value: unknown, pointer = '', level = 0): PointerFault[] {
  if (typeof value === 'string') return textHazards(value).map((reason) => ({ pointer, reason }));
  if (typeof value !== 'object' || value === null) return [];
  if (level >= deepestLevel) return [{ pointer, reason: `is nested more than ${deepestLevel} levels deep` }];
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = step(pointer, name);
    const refused = [...(prototypeNames.has(name) ? ['has a name that is not allowed'] : []), ...textHazards(name)];
    return [...refused.map((reason) => ({ pointer: place, reason })), ...hazards(inner, place, level + 1)];
  });
}

function textHazards(text: string): string[] {
  return [
    ...(text.includes('\0') ? ['contains a NUL character'] : []),
    ...(text.isWellFormed() ? [] : ['contains half of a surrogate pair']),
    // Line feeds and tabs may stand in prose; no other control character has a meaning here.
    ...(/[\x01-\x08\x0b-\x1f\x7f]/.test(text) ? ['contains a control character'] : []),
  ];
}
