import { expect, it } from 'vitest';
import { placeLabel } from './field-labels.ts';

it('says a place in a part in words', () => {
  expect(placeLabel('/text')).toBe('Text');
  expect(placeLabel('/lookFors/1')).toBe('Thing to look for 2');
  expect(placeLabel('/stages/0/descriptor')).toBe('Stage 1, what it looks like');
  expect(placeLabel('/source/informedBy')).toBe('Published work it draws on');
  expect(placeLabel('/languages/1/code')).toBe('Language 2, code');
});

it('says the languages, partner types, stages and tools that a place is of', () => {
  expect(placeLabel('/translations/pl/lookFors/0')).toBe('Thing to look for 1 in Polish');
  expect(placeLabel('/translations/pl')).toBe('Words in Polish');
  expect(placeLabel('/translations')).toBe('Translations');
  expect(placeLabel('/stages/2/translations/cy/label')).toBe('Stage 3, label in Welsh');
  expect(placeLabel('/wordings/ICB')).toBe('Words for ICB');
  expect(placeLabel('/descriptors/3')).toBe('Stage 3 in its own words');
  expect(placeLabel('/crosswalk/inspection/0')).toBe('Codes in inspection, line 1');
  expect(placeLabel('/gate/caps/1')).toBe('Statement held back 2');
  expect(placeLabel('/gate/at')).toBe('Highest stage that they can have');
});
