import { expect, it } from 'vitest';
import { namesOf } from './rules.ts';
import type { SealedStatement } from './store.ts';

const theme = (code: string, parentCode: string | null, indicators: string[]) => ({ code, parentCode, title: code, indicators });
const statement = (themeCode: string, indicators: string[] = []): SealedStatement => ({
  ...{ code: 'X1', title: 'X1', lineageId: 'x', kind: 'not_known', stage: null },
  ...{ themeCode, indicators },
});
const themes = [
  theme('A', null, ['a']),
  theme('A.1', 'A', []),
  theme('A.1.1', 'A.1', []),
  theme('B', null, []),
  theme('B.1', 'B', ['b']),
];

it.each([
  ['its own', statement('B.1', ['own']), ['own']],
  ['those of its theme', statement('B.1'), ['b']],
  ['those of the nearest theme above', statement('A.1.1'), ['a']],
  ['none where no theme above has some', statement('B'), []],
])('the indicators of a statement are %s', (_, of, names) => {
  expect(namesOf({ themes }, of)).toEqual(names);
});
