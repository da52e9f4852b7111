/**
 * A position between two others; either may be missing at an end.
 * @returns undefined when no number lies between them
 */
export function placeBetween(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined && after === undefined) return 1;
  if (after === undefined) return Math.floor(before ?? 0) + 1;
  const lower = before ?? after - 1;
  const middle = (lower + after) / 2;
  return lower < middle && middle < after ? middle : undefined;
}

/** Why a part of this kind cannot stand below this parent; null when it can, provided that the parent is a theme. */
export function whyNotPlace(kind: 'about' | 'scale' | 'theme' | 'statement', parentId: string | null): string | null {
  if (kind === 'about') return 'What a draft says of itself has its own place.';
  if (kind === 'statement' && parentId === null) return 'A statement stands in a theme.';
  return kind === 'scale' && parentId !== null ? 'A scale stands at the top.' : null;
}
