/** Places in the content of a part, as JSON pointers. */

export function pointerTo(...keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Whether a place is this one, or lies in it. */
export function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}

/** What stands at a place; undefined where nothing does. */
export function valueAt(content: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce(
    (value: unknown, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    content,
  );
}

/** The id of the field that a pointer leads to: what may stand in an id of all that may stand in a code. */
export function fieldId(pointer: string): string {
  return pointer
    .slice(1)
    .replaceAll('/', '-')
    .replace(/[^\w.-]/g, '_');
}

/** The fields to try for a fault's place, the nearest first: a line of a list is mended in the field of the list. */
export function idsAround(id: string): string[] {
  const parts = id.split('-');
  return parts.map((_part, index) => parts.slice(0, parts.length - index).join('-'));
}
