import { expect, it } from 'vitest';
import { heldInWords } from './value-words.ts';

it('says what a difference holds: lists line by line, text as it is', () => {
  expect(heldInWords('["One","Two"]')).toBe('One\nTwo');
  expect(heldInWords('[{"code":"ICB","label":"Integrated care board"}]')).toBe('ICB: Integrated care board');
  expect(heldInWords('true')).toBe('Yes');
  expect(heldInWords('[see the guide]')).toBe('[see the guide]');
  expect(heldInWords('Plans are issued on time.')).toBe('Plans are issued on time.');
});
