import { expect, it } from 'vitest';
import { fieldId, idsAround, isWithin, keysOf, pointerTo, valueAt } from './pointer.ts';

it('finds what stands at a place, whatever its key holds', () => {
  const pointer = pointerTo('crosswalk', 'a/b~c', 1);
  expect(pointer).toBe('/crosswalk/a~1b~0c/1');
  expect(keysOf(pointer)).toEqual(['crosswalk', 'a/b~c', '1']);
  const content = { crosswalk: { 'a/b~c': ['x', 'y'] } };
  expect(valueAt(content, pointer)).toBe('y');
  expect(valueAt(content, '/crosswalk/toString')).toBeUndefined();
  expect(isWithin('/gate/caps/0', '/gate')).toBe(true);
  expect(isWithin('/gates', '/gate')).toBe(false);
});

it('leads from a place to its field, or to the one around it', () => {
  expect(fieldId('/wordings/LA "x"')).toBe('wordings-LA__x_');
  expect(idsAround('translations-pa-Guru-text')).toEqual([
    'translations-pa-Guru-text',
    'translations-pa-Guru',
    'translations-pa',
    'translations',
  ]);
});
