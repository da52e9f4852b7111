import { expect, it } from 'vitest';
import { mergeFields } from '../../lib/merge.ts';
import { localRules, type LocalFields } from './fields.ts';

const base: LocalFields = {
  answer: { kind: 'not_answered' },
  ...{ strengths: '', impact: '', areasForDevelopment: '', gateReason: '' },
  words: { text: 'Near home.', shortTitle: null, themeCode: 'D' },
};
const mine: LocalFields = { ...base, impact: 'Mine.' };

it('takes words that somebody else changed along with my judgement', () => {
  const theirs = { ...base, words: { ...base.words, text: 'Nearer home.' } };
  const { merged, conflicts, theirs: taken } = mergeFields(localRules, base, mine, theirs);
  expect(merged).toEqual({ ...mine, words: theirs.words });
  expect([conflicts, taken]).toEqual([[], ['words']]);
});

it.each([{ shortTitle: 'Breaks' }, { themeCode: null }, { text: 'Other.' }])('sees %j as other words', (change) => {
  expect(localRules.differences(base, { ...base, words: { ...base.words, ...change } })).toEqual(['words']);
  expect(localRules.differences(base, { ...base, words: { ...base.words } })).toEqual([]);
});

it('leaves a field that both wrote to a person', () => {
  const { conflicts } = mergeFields(localRules, base, mine, { ...base, impact: 'Theirs.' });
  expect(conflicts).toEqual(['impact']);
});
