import { differences, lacksReason, withFieldsFrom, type FieldName, type Fields } from './fields.ts';
import { mergeFields } from './merge.ts';

/** How long after the last key a change is saved, and how long after a failure it is tried again (ms). */
export const quietMs = 800;
export const retryMs = 20_000;

/** What the service held when we last heard from it. */
export interface Saved {
  readonly fields: Fields;
  readonly etag: string;
}

/** A change that somebody else made meanwhile. `by` and `at` are null where the service does not say. */
export interface ElsewhereChange {
  readonly by: string | null;
  readonly at: string | null;
  readonly fields: readonly FieldName[];
}

export type Status =
  | { readonly kind: 'untouched' | 'waiting' | 'saving' | 'failed' | 'refused' | 'needsReason' | 'offline' }
  | { readonly kind: 'saved'; readonly at: number; readonly backOnline: boolean }
  | { readonly kind: 'conflict'; readonly change: ElsewhereChange }
  | { readonly kind: 'closed'; readonly at: string | null };

/**
 * One statement's page between the person and the service. Two fields ask for work: while `sending` is set, one request
 * with those fields and `saved.etag` is under way; when `dueAt` (ms) is set, a `due` event is wanted at that moment.
 */
export interface Autosave {
  readonly saved: Saved;
  readonly draft: Fields;
  readonly sending: Fields | null;
  readonly dueAt: number | null;
  readonly status: Status;
  readonly refused: Readonly<Partial<Record<FieldName, string>>>;
  /** Another person's change to other fields, put together with ours; told until the next edit. */
  readonly merged: ElsewhereChange | null;
  readonly offline: boolean;
  readonly cameBackOnline: boolean;
}

export type AutosaveEvent =
  | { readonly type: 'edited'; readonly fields: Fields; readonly at: number; readonly atOnce: boolean }
  | { readonly type: 'leftField' | 'due' | 'saveNow' | 'failed' | 'online'; readonly at: number }
  | { readonly type: 'saved'; readonly etag: string; readonly at: number }
  | { readonly type: 'refused'; readonly faults: Readonly<Partial<Record<FieldName, string>>>; readonly at: number }
  | {
      readonly type: 'changedElsewhere';
      readonly current: Saved;
      readonly by: string | null;
      readonly changedAt: string | null;
      readonly at: number;
    }
  | { readonly type: 'closed'; readonly closedAt: string | null }
  | { readonly type: 'offline' };

export function startAutosave(saved: Saved): Autosave {
  return {
    saved,
    draft: saved.fields,
    sending: null,
    dueAt: null,
    status: { kind: 'untouched' },
    refused: {},
    merged: null,
    offline: false,
    cameBackOnline: false,
  };
}

/** Whether the page holds anything that the service does not. */
export function holdsUnsaved(state: Autosave): boolean {
  return differences(state.saved.fields, state.draft).length > 0;
}

/** The draft without what cannot be saved yet: fields that were refused, and an answer that still lacks its reason. */
function payload({ draft, saved, refused }: Autosave): Fields {
  const held = differences(draft, saved.fields).filter(
    (name) => refused[name] !== undefined || (name === 'answer' && lacksReason(draft.answer)),
  );
  return withFieldsFrom(draft, saved.fields, held);
}

function hasSomethingToSend(state: Autosave): boolean {
  return differences(payload(state), state.saved.fields).length > 0;
}

/** Where nothing more can be sent now: what holds the rest back, or that all is saved. */
function atRest(state: Autosave, at: number | null): Autosave {
  const status: Status =
    Object.keys(state.refused).length > 0
      ? { kind: 'refused' }
      : holdsUnsaved(state)
        ? { kind: 'needsReason' }
        : at === null
          ? { kind: 'untouched' }
          : { kind: 'saved', at, backOnline: state.cameBackOnline };
  return { ...state, dueAt: null, status };
}

function send(state: Autosave, at: number): Autosave {
  const blocked = state.sending !== null || state.offline || state.status.kind === 'conflict' || state.status.kind === 'closed';
  if (blocked) return state;
  if (!hasSomethingToSend(state)) return holdsUnsaved(state) || state.dueAt !== null ? atRest(state, at) : state;
  return { ...state, sending: payload(state), dueAt: null, status: { kind: 'saving' } };
}

function edited(state: Autosave, fields: Fields, at: number, atOnce: boolean): Autosave {
  const changed = differences(state.draft, fields);
  const refused = Object.fromEntries(Object.entries(state.refused).filter(([name]) => !changed.some((other) => other === name)));
  const next: Autosave = { ...state, draft: fields, refused, merged: null, cameBackOnline: false };
  const { kind } = state.status;
  // These states rest until something else happens; the draft is kept all the same.
  if (kind === 'conflict' || kind === 'closed' || kind === 'failed' || state.offline || state.sending) return next;
  if (!hasSomethingToSend(next)) return atRest(next, state.status.kind === 'saved' ? state.status.at : null);
  const waiting: Autosave = { ...next, status: { kind: 'waiting' }, dueAt: at + quietMs };
  return atOnce ? send(waiting, at) : waiting;
}

function afterReply(state: Autosave, at: number, delayMs: number): Autosave {
  if (!hasSomethingToSend(state)) return atRest(state, at);
  return { ...state, status: { kind: 'waiting' }, dueAt: at + delayMs };
}

function changedElsewhere(state: Autosave, event: Extract<AutosaveEvent, { type: 'changedElsewhere' }>): Autosave {
  const { merged, conflicts, theirs } = mergeFields(state.saved.fields, state.draft, event.current.fields);
  const change = { by: event.by, at: event.changedAt };
  if (conflicts.length > 0) {
    return { ...state, sending: null, dueAt: null, status: { kind: 'conflict', change: { ...change, fields: conflicts } } };
  }
  const next: Autosave = {
    ...state,
    sending: null,
    saved: event.current,
    draft: merged,
    merged: theirs.length > 0 ? { ...change, fields: theirs } : null,
  };
  return afterReply(next, event.at, 0);
}

/** The whole of autosave: what each event makes of the state. */
export function autosave(state: Autosave, event: AutosaveEvent): Autosave {
  switch (event.type) {
    case 'edited':
      return edited(state, event.fields, event.at, event.atOnce);
    case 'leftField':
      return state.status.kind === 'waiting' ? send(state, event.at) : state;
    case 'due':
    case 'saveNow':
      return send(state, event.at);
    case 'saved':
      if (!state.sending) return state;
      // What was sent is what is saved, even where the service writes it back in another normal form.
      return afterReply({ ...state, saved: { fields: state.sending, etag: event.etag }, sending: null }, event.at, quietMs);
    case 'failed':
      if (state.offline) return { ...state, sending: null, dueAt: null, status: { kind: 'offline' } };
      return { ...state, sending: null, status: { kind: 'failed' }, dueAt: event.at + retryMs };
    case 'refused':
      return refuse(state, event.faults, event.at);
    case 'changedElsewhere':
      return changedElsewhere(state, event);
    case 'closed':
      return { ...state, sending: null, dueAt: null, status: { kind: 'closed', at: event.closedAt } };
    case 'offline':
      if (state.status.kind === 'closed' || state.status.kind === 'conflict') return { ...state, offline: true };
      return { ...state, offline: true, dueAt: null, status: { kind: 'offline' } };
    case 'online': {
      const next: Autosave = { ...state, offline: false, cameBackOnline: true };
      if (state.status.kind !== 'offline') return next;
      return state.sending ? { ...next, status: { kind: 'saving' } } : afterReply(next, event.at, 0);
    }
  }
}

/** A refusal holds back the fields it names; one that names none holds back everything that was changed. The rest is sent again. */
function refuse(state: Autosave, faults: Readonly<Partial<Record<FieldName, string>>>, at: number): Autosave {
  const next: Autosave = { ...state, sending: null, refused: { ...state.refused, ...faults } };
  if (!hasSomethingToSend(next)) return atRest(next, at);
  return { ...next, status: { kind: 'refused' }, dueAt: at };
}
