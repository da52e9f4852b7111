import { describe, expect, it } from 'vitest';
import { whyNotPassword } from './password.ts';

const owner = { email: 'priya.shah@hartlepool.example', name: 'Priya Shah' };

describe('a password that may be chosen', () => {
  it.each([
    'three brown owls at noon',
    'Xk2#vv9!Lmq0',
    'cafwyd y gath lefrith',
    'гроза над старой рекой',
    '!!4!9-2+7=1?3#8',
    'a'.repeat(6) + 'quite different end',
    'x'.repeat(64) + ' and so on, up to the longest that may be'.padEnd(64, '.'),
  ])('%s', (password) => expect(whyNotPassword(password, owner)).toBeNull());

  it('may hold what is personal to somebody else', () =>
    expect(whyNotPassword('priya likes pancakes', { email: 'tom@x.example', name: 'Tom' })).toBeNull());
});

describe('a password that may not', () => {
  it.each([
    ['elevenchars', 'at least 12'],
    ['é'.repeat(11), 'at least 12'],
    ['👩‍🏫 '.repeat(43), 'at most 128'],
    ['my waymark password!', 'name of this service'],
    ['w4y Waym@rk 9 long', 'name of this service'],
    ['priya likes pancakes', 'your name'],
    ['pancakes for SHAH today', 'your name'],
    ['x priya.shah@hartlepool.example', 'your email address'],
    ['aaaaaaaaaaaaaaaa', 'again and again'],
    ['abcabcabcabcab', 'again and again'],
    ['Password2030!', 'tried first'],
    ['P@ssw0rd2030!', 'tried first'],
    ['passwordpassword', 'tried first'],
    ['123456789012', 'tried first'],
    ['...Welcome...2026', 'tried first'],
    ['qwertyuiop1234', 'tried first'],
    ['abcdefghijklmnop', 'tried first'],
  ])('%s', (password, reason) => expect(whyNotPassword(password, owner)).toContain(reason));
});
