import { describe, expect, it } from 'vitest';
import { words } from '../../components/words.ts';
import { notCountedWords } from './release-words.ts';

const release = { cycleCode: '2026-27', frozenAt: '2026-11-20T10:00:00.000Z' };

describe('notCountedWords', () => {
  it('asks nobody to take part who signed a later revision', () => {
    const sentence = notCountedWords({ cycleCode: '2026-27', sealedAt: '2026-11-20T10:00:00.001Z' }, release);
    expect(sentence).toMatch(/^They were signed off after this release was made on 20 November 2026/);
    expect(sentence).not.toContain(words.takingPart);
  });

  it('names the cycle where the judgements are of another', () => {
    expect(notCountedWords({ cycleCode: '2025-26', sealedAt: '2026-01-01T10:00:00.000Z' }, release)).toBe(
      'This release counts judgements of 2026-27, so these are not among them.',
    );
  });

  it('says what taking part means to those who chose not to', () => {
    expect(notCountedWords({ cycleCode: '2026-27', sealedAt: '2026-11-01T10:00:00.000Z' }, release)).toContain(words.takingPart);
  });
});
