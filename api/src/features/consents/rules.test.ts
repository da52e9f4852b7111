import { expect, it } from 'vitest';
import { choicesFor } from './rules.ts';

const all = ['private', 'anonymous', 'named', 'public'];

it.each([
  ['private', false, all],
  ['anonymous', false, all],
  ['public', false, all],
  ['private', true, ['private']],
  ['anonymous', true, ['private', 'anonymous']],
  ['named', true, ['private', 'named', 'public']],
  ['public', true, ['private', 'named', 'public']],
] as const)('%s, frozen: %s', (present, isFrozen, choices) => {
  expect(choicesFor(present, isFrozen)).toEqual(choices);
});
