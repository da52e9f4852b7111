/** One step down a JSON pointer (RFC 6901). */
export function step(pointer: string, to: string | number): string {
  return `${pointer}/${String(to).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Deeper than any framework; shallow enough for every walk over it. */
export const deepestLevel = 60;
