import { expect, it } from 'vitest';
import { cursorAfter, readCursor, sealFits } from './rules.ts';

const anchor = { sequence: 4711, hash: 'ab'.repeat(32) };

function fits(cursor: string, at = anchor, subject?: string): boolean {
  const read = readCursor(cursor);
  return read !== null && read.sequence === at.sequence && sealFits(read.seal, at, subject);
}

it('fits the event and the filter it was made for', () => {
  expect(fits(cursorAfter(anchor, undefined))).toBe(true);
  expect(fits(cursorAfter(anchor, 'members/1'), anchor, 'members/1')).toBe(true);
});

it('fits no other filter and no event of another council', () => {
  expect(fits(cursorAfter(anchor, undefined), anchor, 'members/1')).toBe(false);
  expect(fits(cursorAfter(anchor, 'members/1'))).toBe(false);
  expect(fits(cursorAfter(anchor, undefined), { ...anchor, hash: 'cd'.repeat(32) })).toBe(false);
});

it('fits no longer when any character is altered, added or left out', () => {
  const cursor = cursorAfter(anchor, undefined);
  for (let place = 0; place < cursor.length; place += 1) {
    const other = cursor[place] === 'A' ? 'B' : 'A';
    expect(fits(cursor.slice(0, place) + other + cursor.slice(place + 1))).toBe(false);
  }
  expect(fits(`${cursor}A`)).toBe(false);
  expect(fits(cursor.slice(1))).toBe(false);
  expect(fits(`${cursor}=`)).toBe(false);
  expect(fits(cursor)).toBe(true);
});
