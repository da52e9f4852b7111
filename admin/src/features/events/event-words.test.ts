import { expect, it } from 'vitest';
import { actionWords, changesOf } from './event-words.ts';

const event = {
  sequence: 17,
  at: '2026-11-23T09:05:00.000Z',
  actor: { kind: 'person', id: null, name: 'Priya Shah' },
  action: 'member.role-changed',
  subject: 'members/1',
  before: { name: 'Tom Reid', role: 'viewer' },
  after: { name: 'Tom Reid', role: 'editor' },
  hash: '',
} as const;

it('tells only what differs', () => {
  expect(changesOf(event)).toEqual([{ name: 'role', before: 'viewer', after: 'editor' }]);
  expect(changesOf({ ...event, before: null, after: { reason: 'x', empty: '' } })).toEqual([
    { name: 'reason', before: 'nothing', after: 'x' },
  ]);
});

it('says what was done, and shows the code of what it does not know', () => {
  expect(actionWords(event)).toBe('changed a role');
  expect(actionWords({ ...event, action: 'judgement.saved', subject: 'assessments/1/judgements/D4' })).toBe(
    'saved a judgement, D4',
  );
  expect(actionWords({ ...event, action: 'password-reset.created' })).toBe('made a password link for a member');
  expect(actionWords({ ...event, action: 'view.sent' })).toBe('view.sent');
});
