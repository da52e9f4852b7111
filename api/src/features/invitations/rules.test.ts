import { expect, it } from 'vitest';
import { givesMore } from './rules.ts';

it('gives a role to somebody who has none, or a lesser one', () => {
  expect(givesMore(null, 'viewer')).toBe(true);
  expect(givesMore('viewer', 'editor')).toBe(true);
  expect(givesMore('editor', 'lead')).toBe(true);
});

it('never gives the same or less', () => {
  expect(givesMore('viewer', 'viewer')).toBe(false);
  expect(givesMore('lead', 'editor')).toBe(false);
  expect(givesMore('editor', 'viewer')).toBe(false);
});
