import { expect, it } from 'vitest';
import type { DraftPart } from '../../lib/drafts.ts';
import { faultAtPlace, faultInWords, faultWithin } from './faults.ts';

const content = { code: 'D4', text: 'Plans.', gate: { minimum: '2', caps: ['D5', 'X'], at: '' }, indicators: ['a', 'a'] };
const part: DraftPart = {
  id: 'd4',
  kind: 'statement',
  parentId: 'd',
  etag: '"1"',
  updatedAt: '2026-11-26T10:00:00.000Z',
  updatedByName: 'Ama Mensah',
  content,
};
const inWords = (field: string, message: string) => faultInWords('draft', [part], { partId: 'd4', field, message });

it('leads from a fault to its field, and says of what is empty that it is empty', () => {
  expect(inWords('/gate/caps/1', 'X is not a statement of this file')).toEqual({
    place: 'D4, statement held back 2',
    fault: 'X is not a statement of this file',
    to: '/manage/drafts/draft/parts/d4#gate-caps-1',
  });
  expect(inWords('/gate/at', 'is not a code').fault).toBe('is empty');
  expect(inWords('/gate/minimum', 'is not a code').fault).toBe('is not a code');
});

it('finds the faults of a place and those within it', () => {
  const found = [{ partId: 'd4', field: '/indicators', message: 'repeats an entry' }];
  const faults = { content, refused: { '/gate': 'cannot be saved' }, found };
  expect(faultAtPlace(faults, '/gate/at')).toBe('cannot be saved');
  expect(faultAtPlace(faults, '/indicators')).toBe('repeats an entry');
  expect(faultAtPlace(faults, '/indicators/1')).toBeUndefined();
  expect(faultWithin(faults, '/gate')).toEqual({ pointer: '/gate', message: 'cannot be saved' });
  expect(faultWithin(faults, '/wordings')).toBeUndefined();
});
