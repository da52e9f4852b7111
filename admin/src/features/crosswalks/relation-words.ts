import type { LinkRelation } from './api.ts';

/** What the first statement asks, beside what the second asks. */
export const relationWords: Readonly<Record<LinkRelation, string>> = {
  equal: 'asks the same',
  subset: 'asks part of it',
  superset: 'asks more than it',
  intersects: 'overlaps with it',
};
