import { describe, expect, it } from 'vitest';
import { quietMs, retryMs } from '../../lib/autosave.ts';
import { autosave, startAutosave, type Autosave, type AutosaveEvent } from './autosave.ts';
import type { Fields } from '../../lib/judgement-fields.ts';

const empty: Fields = { answer: { kind: 'not_answered' }, strengths: '', impact: '', areasForDevelopment: '', gateReason: '' };
const stage2: Fields = { ...empty, answer: { kind: 'stage', stage: '2' } };

function after(...events: AutosaveEvent[]): Autosave {
  return events.reduce(autosave, startAutosave({ fields: empty, etag: '"0"' }));
}

function typed(fields: Fields, at = 1000): AutosaveEvent {
  return { type: 'edited', fields, at, atOnce: false };
}

function chosen(fields: Fields, at = 1000): AutosaveEvent {
  return { type: 'edited', fields, at, atOnce: true };
}

const saved = (at: number, etag = '"1"'): AutosaveEvent => ({ type: 'saved', etag, at });

describe('autosave', () => {
  it('rests untouched until something is typed', () => {
    expect(after()).toMatchObject({ status: { kind: 'untouched' }, sending: null, dueAt: null });
    expect(after({ type: 'leftField', at: 5 }, { type: 'saveNow', at: 6 }).status.kind).toBe('untouched');
  });

  it('waits for quiet after typing, and each key starts the wait anew', () => {
    const state = after(typed({ ...empty, impact: 'a' }, 1000), typed({ ...empty, impact: 'ab' }, 1500));
    expect(state).toMatchObject({ status: { kind: 'waiting' }, sending: null, dueAt: 1500 + quietMs });
  });

  it('sends a radio at once, and a text when its field is left', () => {
    expect(after(chosen(stage2)).sending).toEqual(stage2);
    const text = { ...empty, impact: 'ab' };
    expect(after(typed(text), { type: 'leftField', at: 1100 }).sending).toEqual(text);
  });

  it('has one request under way at a time and sends later typing after it', () => {
    const later = { ...stage2, impact: 'more' };
    const during = after(chosen(stage2), typed(later, 1100), { type: 'leftField', at: 1200 }, { type: 'due', at: 1300 });
    expect(during.sending).toEqual(stage2);
    const next = autosave(during, saved(1400));
    expect(next).toMatchObject({ status: { kind: 'waiting' }, saved: { etag: '"1"', fields: stage2 }, dueAt: 1400 + quietMs });
    expect(autosave(next, { type: 'due', at: 2200 }).sending).toEqual(later);
  });

  it('says when it was saved, and is at rest', () => {
    expect(after(chosen(stage2), saved(1400))).toMatchObject({ status: { kind: 'saved', at: 1400 }, sending: null, dueAt: null });
  });

  it('keeps the text after a failure and tries again by itself, or when asked', () => {
    const failed = after(chosen(stage2), { type: 'failed', at: 2000 });
    expect(failed).toMatchObject({ status: { kind: 'failed' }, draft: stage2, dueAt: 2000 + retryMs });
    expect(autosave(failed, { type: 'due', at: 22_000 }).sending).toEqual(stage2);
    expect(autosave(failed, { type: 'saveNow', at: 3000 }).sending).toEqual(stage2);
    expect(autosave(failed, { type: 'leftField', at: 3000 }).sending).toBeNull();
  });

  it('holds back the refused field and saves the others', () => {
    const both = { ...stage2, impact: 'too long' };
    const refused = after(chosen(both), { type: 'refused', faults: { impact: 'Impact must be shorter' }, at: 2000 });
    expect(refused).toMatchObject({ status: { kind: 'refused' }, dueAt: 2000 });
    const resent = autosave(refused, { type: 'due', at: 2000 });
    expect(resent.sending).toEqual(stage2);
    const rest = autosave(resent, saved(2100));
    expect(rest).toMatchObject({ status: { kind: 'refused' }, sending: null, dueAt: null, draft: both });
    const mended = autosave(rest, typed({ ...both, impact: 'short' }, 3000));
    expect(mended).toMatchObject({ refused: {}, status: { kind: 'waiting' } });
  });

  it('does not save an answer that lacks its reason, and saves the text beside it', () => {
    const unknown: Fields = { ...empty, answer: { kind: 'not_known', reason: ' ' } };
    expect(after(chosen(unknown))).toMatchObject({ status: { kind: 'needsReason' }, sending: null });
    const withText = after(chosen(unknown), typed({ ...unknown, strengths: 'x' }, 1100), { type: 'due', at: 1900 });
    expect(withText.sending).toEqual({ ...empty, strengths: 'x' });
    const complete: Fields = { ...empty, answer: { kind: 'not_known', reason: 'No data yet' } };
    expect(after(chosen(unknown), typed(complete, 1100), { type: 'due', at: 1900 }).sending).toEqual(complete);
  });

  it('keeps changes while offline and saves them when back', () => {
    const offline = after({ type: 'offline' }, typed(stage2), { type: 'leftField', at: 1100 }, { type: 'saveNow', at: 1200 });
    expect(offline).toMatchObject({ status: { kind: 'offline' }, sending: null, draft: stage2 });
    const online = autosave(autosave(offline, { type: 'online', at: 5000 }), { type: 'due', at: 5000 });
    expect(online.sending).toEqual(stage2);
    expect(autosave(online, saved(5100)).status).toEqual({ kind: 'saved', at: 5100, backOnline: true });
  });

  it('takes a request that fails because the line is gone for offline', () => {
    const state = after(chosen(stage2), { type: 'offline' }, { type: 'failed', at: 1500 });
    expect(state).toMatchObject({ status: { kind: 'offline' }, sending: null, dueAt: null });
  });

  it('puts changes to other fields together, saves with the new etag, and says who', () => {
    const current = { fields: { ...empty, impact: 'theirs' }, etag: '"7"' };
    const event: AutosaveEvent = {
      type: 'changedElsewhere',
      current,
      by: 'Tom Reed',
      changedAt: '2027-03-03T14:16:00Z',
      at: 2000,
    };
    const state = after(chosen(stage2), event);
    expect(state).toMatchObject({ saved: current, draft: { ...stage2, impact: 'theirs' }, dueAt: 2000, sending: null });
    const done = autosave(autosave(state, { type: 'due', at: 2000 }), saved(2100, '"8"'));
    expect(done).toMatchObject({ status: { kind: 'saved' }, merged: { by: 'Tom Reed', fields: ['impact'] } });
  });

  it('sends nothing once both changed the same field, and keeps what is typed', () => {
    const current = { fields: { ...empty, answer: { kind: 'stage', stage: '3' } } as const, etag: '"7"' };
    const event: AutosaveEvent = { type: 'changedElsewhere', current, by: 'Tom Reed', changedAt: null, at: 2000 };
    const state = after(chosen(stage2), event);
    expect(state).toMatchObject({
      status: { kind: 'conflict', change: { fields: ['answer'] } },
      draft: stage2,
      saved: { etag: '"0"' },
    });
    const more = { ...stage2, impact: 'still typing' };
    const later = autosave(autosave(state, typed(more, 2500)), { type: 'saveNow', at: 2600 });
    expect(later).toMatchObject({ status: { kind: 'conflict' }, draft: more, sending: null });
  });

  it('sends nothing to an assessment that was signed off meanwhile, and keeps the text', () => {
    const state = after(chosen(stage2), { type: 'closed', closedAt: '2027-03-03T15:02:00Z' }, { type: 'saveNow', at: 3000 });
    expect(state).toMatchObject({ status: { kind: 'closed', at: '2027-03-03T15:02:00Z' }, draft: stage2, sending: null });
  });

  it('goes back to rest when a change is taken back before it was sent', () => {
    expect(after(typed({ ...empty, impact: 'a' }), typed(empty, 1100))).toMatchObject({
      status: { kind: 'untouched' },
      dueAt: null,
    });
  });
});
