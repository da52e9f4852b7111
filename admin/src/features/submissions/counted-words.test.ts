import { describe, expect, it } from 'vitest';
import type { ReleaseSummary } from '../../lib/releases.ts';
import { countedWords } from './counted-words.ts';

// Only what is read of it.
const made = { cycleCode: '2026-27', frozenAt: '2026-11-20T10:00:00.000Z' } as ReleaseSummary;

describe('countedWords', () => {
  it('promises nothing once the release of the cycle is made', () => {
    expect(countedWords(true, '2026-27', made)).toBe(
      'This revision is not counted in a national release. The release of 2026-27 was made on 20 November 2026, and a cycle has one release.',
    );
  });

  it('promises with its condition while no release is to be seen', () => {
    expect(countedWords(true, '2026-27', undefined)).toMatch(
      /^This revision is counted in the national release of 2026-27, unless that was made before you signed/,
    );
  });

  it('gives the choice as the reason, whatever was made', () => {
    for (const release of [made, undefined])
      expect(countedWords(false, '2026-27', release)).toMatch(/you did not choose to take part/);
  });
});
