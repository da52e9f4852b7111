import { expect, it } from 'vitest';
import { KeptBytes } from './kept-bytes.ts';

/** Makes answers of a size, and counts how often each was made. */
function maker(size: number) {
  const made: string[] = [];
  const make = (name: string) => async () => {
    made.push(name);
    return Promise.resolve(Buffer.alloc(size, name));
  };
  return { made, make };
}

it('makes what many ask for at once only once, and each of several things once', async () => {
  const kept = new KeptBytes(100);
  const { made, make } = maker(10);
  const asked = await Promise.all(['a', 'b', 'a', 'a', 'b'].map((name) => kept.find(name, make(name))));
  expect(made).toEqual(['a', 'b']);
  expect(asked.map(({ bytes }) => String(bytes)[0]).join('')).toBe('abaab');
  expect(asked[0]).toBe(asked[2]);
  expect(asked[0]?.etag).not.toBe(asked[1]?.etag);
  expect((await kept.find('a', make('a'))).etag).toBe(asked[0]?.etag);
  expect(made).toEqual(['a', 'b']);
});

it('tells everybody who waits when it fails, and keeps no failure', async () => {
  const kept = new KeptBytes(100);
  const { made, make } = maker(10);
  const fail = () => Promise.reject(new Error('the database is away'));
  const both = await Promise.allSettled([kept.find('a', fail), kept.find('a', make('a'))]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await kept.find('a', make('a'));
  expect(made).toEqual(['a']);
});

it('holds no more bytes than it may: what was asked for longest ago leaves first', async () => {
  const kept = new KeptBytes(30);
  const { made, make } = maker(10);
  const ask = async (names: string) => {
    for (const name of names) await kept.find(name, make(name));
  };
  await ask('abc');
  await ask('abc');
  expect(made.join('')).toBe('abc');
  await ask('ad');
  // b was asked for longest ago; a, c and d are there.
  await ask('acd');
  expect(made.join('')).toBe('abcd');
  await ask('b');
  expect(made.join('')).toBe('abcdb');
});

it('gives what is too large to keep, and lets nothing leave for it', async () => {
  const kept = new KeptBytes(30);
  const small = maker(10);
  const large = maker(31);
  await kept.find('a', small.make('a'));
  for (let turn = 0; turn < 2; turn += 1) expect((await kept.find('x', large.make('x'))).bytes.length).toBe(31);
  await kept.find('a', small.make('a'));
  expect([small.made, large.made]).toEqual([['a'], ['x', 'x']]);
});
