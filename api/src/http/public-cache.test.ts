import { expect, test } from 'vitest';
import { etagOfContent, isKnown } from './public-cache.ts';

const etag = etagOfContent('{"items":[]}');

test('equal content has the same strong tag, other content another', () => {
  expect(etag).toMatch(/^"[\w-]{27}"$/);
  expect(etagOfContent('{"items":[]}')).toBe(etag);
  expect(etagOfContent('{"items":[1]}')).not.toBe(etag);
});

test.each([
  ['the tag itself', etag, true],
  ['one of a list', `"other", ${etag}`, true],
  ['the tag weakened on its way', `W/${etag}`, true],
  ['any tag', '*', true],
  ['another tag', '"other"', false],
  ['nothing', undefined, false],
])('If-None-Match with %s', (_what, header, known) => {
  expect(isKnown(header, etag)).toBe(known);
});
