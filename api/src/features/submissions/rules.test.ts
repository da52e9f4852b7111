import { describe, expect, it } from 'vitest';
import { canonicalText, sha256 } from './rules.ts';

describe('a seal', () => {
  it('does not depend on the order in which fields were written', () => {
    expect(canonicalText({ b: 1, a: ['é', 2] })).toBe('{"a":["é",2],"b":1}');
    expect(sha256(canonicalText({ b: 1, a: 2 }))).toBe(sha256(canonicalText({ a: 2, b: 1 })));
  });

  it('changes with a single character', () => {
    expect(sha256('{"a":1}')).not.toBe(sha256('{"a":2}'));
  });

  it('is the hash that sha256sum prints', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
