import { expect, it } from 'vitest';
import { heldInWords } from './value-words.ts';

it('says what a difference holds: lists line by line, text as it is', () => {
  expect(heldInWords('["One","Two"]', 'guidance')).toBe('One\nTwo');
  expect(heldInWords('[{"code":"ICB","label":"Integrated care board"}]', 'guidance')).toBe('ICB: Integrated care board');
  expect(heldInWords('true', 'guidance')).toBe('Yes');
  expect(heldInWords('[see the guide]', 'guidance')).toBe('[see the guide]');
  expect(heldInWords('Plans are issued on time.', 'guidance')).toBe('Plans are issued on time.');
});

it('says of what stands under a key which key it is', () => {
  expect(heldInWords('{"D7":"Plans are drafted on time.","D8":"Plans are issued on time."}', 'text')).toBe(
    'D7: Plans are drafted on time.\nD8: Plans are issued on time.',
  );
  expect(heldInWords('{"pl":{"text":"Plany."}}', 'translations')).toBe('Polish: Plany.');
  expect(heldInWords('{"minimum":"2","caps":["D5"],"at":"1"}', 'gate')).toBe('2: D5: 1');
});
