import { expect, it } from 'vitest';
import { placeLabel } from './field-labels.ts';

it('says a place in a part in words', () => {
  expect(placeLabel('/text')).toBe('Text');
  expect(placeLabel('/lookFors/1')).toBe('Thing to look for 2');
  expect(placeLabel('/stages/0/descriptor')).toBe('Stage 1, what it looks like');
  expect(placeLabel('/source/informedBy')).toBe('Published work it draws on');
});
