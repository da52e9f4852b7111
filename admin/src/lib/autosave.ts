import { mergeFields, type FieldRules } from './merge.ts';

/** How long after the last key a change is saved, and how long after a failure it is tried again (ms). */
export const quietMs = 800;
export const retryMs = 20_000;

/** What the service held when we last heard from it. */
export interface Saved<Fields> {
  readonly fields: Fields;
  readonly etag: string;
}

/** A change that somebody else made meanwhile. `by` and `at` are null where the service does not say. */
export interface ElsewhereChange<Name extends string> {
  readonly by: string | null;
  readonly at: string | null;
  readonly fields: readonly Name[];
}

export type Status<Name extends string> =
  | { readonly kind: 'untouched' | 'waiting' | 'saving' | 'failed' | 'refused' | 'needsReason' | 'offline' }
  | { readonly kind: 'saved'; readonly at: number; readonly backOnline: boolean }
  | { readonly kind: 'conflict'; readonly change: ElsewhereChange<Name> }
  | { readonly kind: 'closed'; readonly at: string | null };

/**
 * One page that saves as you go, between the person and the service. Two fields ask for work: while `sending` is set, one request
 * with those fields and `saved.etag` is under way; when `dueAt` (ms) is set, a `due` event is wanted at that moment.
 */
export interface Autosave<Fields, Name extends string> {
  readonly saved: Saved<Fields>;
  readonly draft: Fields;
  readonly sending: Fields | null;
  readonly dueAt: number | null;
  readonly status: Status<Name>;
  readonly refused: Readonly<Partial<Record<Name, string>>>;
  /** Another person's change to other fields, put together with ours; told until the next edit. */
  readonly merged: ElsewhereChange<Name> | null;
  readonly offline: boolean;
  readonly cameBackOnline: boolean;
}

export type AutosaveEvent<Fields, Name extends string> =
  | { readonly type: 'edited'; readonly fields: Fields; readonly at: number; readonly atOnce: boolean }
  | { readonly type: 'leftField' | 'due' | 'saveNow' | 'failed' | 'online'; readonly at: number }
  | { readonly type: 'saved'; readonly etag: string; readonly at: number }
  | { readonly type: 'refused'; readonly faults: Readonly<Partial<Record<Name, string>>>; readonly at: number }
  | {
      readonly type: 'changedElsewhere';
      readonly current: Saved<Fields>;
      readonly by: string | null;
      readonly changedAt: string | null;
      readonly at: number;
    }
  | { readonly type: 'closed'; readonly closedAt: string | null }
  | { readonly type: 'offline' };

export function startAutosave<Fields, Name extends string>(saved: Saved<Fields>): Autosave<Fields, Name> {
  return {
    saved,
    draft: saved.fields,
    sending: null,
    dueAt: null,
    status: { kind: 'untouched' },
    // TypeScript does not see of a name it does not know that no name at all fits.
    refused: {} as Autosave<Fields, Name>['refused'],
    merged: null,
    offline: false,
    cameBackOnline: false,
  };
}

/** Whether the page holds anything that the service does not. */
export function holdsUnsaved<Fields, Name extends string>(
  rules: FieldRules<Fields, Name>,
  state: Autosave<Fields, Name>,
): boolean {
  return rules.differences(state.saved.fields, state.draft).length > 0;
}

/** The draft without what cannot be saved yet: fields that were refused, and those that say nothing yet. */
function payload<Fields, Name extends string>(
  rules: FieldRules<Fields, Name>,
  { draft, saved, refused }: Autosave<Fields, Name>,
): Fields {
  const unready = rules.unready(draft);
  const held = rules.differences(draft, saved.fields).filter((name) => refused[name] !== undefined || unready.includes(name));
  return rules.withFieldsFrom(draft, saved.fields, held);
}

function hasSomethingToSend<Fields, Name extends string>(
  rules: FieldRules<Fields, Name>,
  state: Autosave<Fields, Name>,
): boolean {
  return rules.differences(payload(rules, state), state.saved.fields).length > 0;
}

/** Where nothing more can be sent now: what holds the rest back, or that all is saved. */
function atRest<Fields, Name extends string>(
  rules: FieldRules<Fields, Name>,
  state: Autosave<Fields, Name>,
  at: number | null,
): Autosave<Fields, Name> {
  const status: Status<Name> =
    Object.keys(state.refused).length > 0
      ? { kind: 'refused' }
      : holdsUnsaved(rules, state)
        ? { kind: 'needsReason' }
        : at === null
          ? { kind: 'untouched' }
          : { kind: 'saved', at, backOnline: state.cameBackOnline };
  return { ...state, dueAt: null, status };
}

function send<Fields, Name extends string>(
  rules: FieldRules<Fields, Name>,
  state: Autosave<Fields, Name>,
  at: number,
): Autosave<Fields, Name> {
  const blocked = state.sending !== null || state.offline || state.status.kind === 'conflict' || state.status.kind === 'closed';
  if (blocked) return state;
  if (!hasSomethingToSend(rules, state))
    return holdsUnsaved(rules, state) || state.dueAt !== null ? atRest(rules, state, at) : state;
  return { ...state, sending: payload(rules, state), dueAt: null, status: { kind: 'saving' } };
}

function edited<Fields, Name extends string>(
  rules: FieldRules<Fields, Name>,
  state: Autosave<Fields, Name>,
  fields: Fields,
  at: number,
  atOnce: boolean,
): Autosave<Fields, Name> {
  const changed = rules.differences(state.draft, fields);
  const refused = without(state.refused, changed);
  const next: Autosave<Fields, Name> = { ...state, draft: fields, refused, merged: null, cameBackOnline: false };
  const { kind } = state.status;
  // These states rest until something else happens; the draft is kept all the same.
  if (kind === 'conflict' || kind === 'closed' || kind === 'failed' || state.offline || state.sending) return next;
  if (!hasSomethingToSend(rules, next)) return atRest(rules, next, state.status.kind === 'saved' ? state.status.at : null);
  const waiting: Autosave<Fields, Name> = { ...next, status: { kind: 'waiting' }, dueAt: at + quietMs };
  return atOnce ? send(rules, waiting, at) : waiting;
}

function afterReply<Fields, Name extends string>(
  rules: FieldRules<Fields, Name>,
  state: Autosave<Fields, Name>,
  at: number,
  delayMs: number,
): Autosave<Fields, Name> {
  if (!hasSomethingToSend(rules, state)) return atRest(rules, state, at);
  return { ...state, status: { kind: 'waiting' }, dueAt: at + delayMs };
}

function changedElsewhere<Fields, Name extends string>(
  rules: FieldRules<Fields, Name>,
  state: Autosave<Fields, Name>,
  event: Extract<AutosaveEvent<Fields, Name>, { type: 'changedElsewhere' }>,
): Autosave<Fields, Name> {
  const { merged, conflicts, theirs } = mergeFields(rules, state.saved.fields, state.draft, event.current.fields);
  const change = { by: event.by, at: event.changedAt };
  if (conflicts.length > 0) {
    return { ...state, sending: null, dueAt: null, status: { kind: 'conflict', change: { ...change, fields: conflicts } } };
  }
  const next: Autosave<Fields, Name> = {
    ...state,
    sending: null,
    saved: event.current,
    draft: merged,
    merged: theirs.length > 0 ? { ...change, fields: theirs } : null,
  };
  return afterReply(rules, next, event.at, 0);
}

/** The whole of autosave: what each event makes of the state. */
export function autosave<Fields, Name extends string>(
  rules: FieldRules<Fields, Name>,
  state: Autosave<Fields, Name>,
  event: AutosaveEvent<Fields, Name>,
): Autosave<Fields, Name> {
  switch (event.type) {
    case 'edited':
      return edited(rules, state, event.fields, event.at, event.atOnce);
    case 'leftField':
      return state.status.kind === 'waiting' ? send(rules, state, event.at) : state;
    case 'due':
    case 'saveNow':
      return send(rules, state, event.at);
    case 'saved':
      if (!state.sending) return state;
      // What was sent is what is saved, even where the service writes it back in another normal form.
      return afterReply(
        rules,
        { ...state, saved: { fields: state.sending, etag: event.etag }, sending: null },
        event.at,
        quietMs,
      );
    case 'failed':
      if (state.offline) return { ...state, sending: null, dueAt: null, status: { kind: 'offline' } };
      return { ...state, sending: null, status: { kind: 'failed' }, dueAt: event.at + retryMs };
    case 'refused':
      return refuse(rules, state, event.faults, event.at);
    case 'changedElsewhere':
      return changedElsewhere(rules, state, event);
    case 'closed':
      return { ...state, sending: null, dueAt: null, status: { kind: 'closed', at: event.closedAt } };
    case 'offline':
      if (state.status.kind === 'closed' || state.status.kind === 'conflict') return { ...state, offline: true };
      return { ...state, offline: true, dueAt: null, status: { kind: 'offline' } };
    case 'online': {
      const next: Autosave<Fields, Name> = { ...state, offline: false, cameBackOnline: true };
      if (state.status.kind !== 'offline') return next;
      return state.sending ? { ...next, status: { kind: 'saving' } } : afterReply(rules, next, event.at, 0);
    }
  }
}

/** A refusal holds back the fields it names; one that names none holds back everything that was changed. The rest is sent again. */
function refuse<Fields, Name extends string>(
  rules: FieldRules<Fields, Name>,
  state: Autosave<Fields, Name>,
  faults: Readonly<Partial<Record<Name, string>>>,
  at: number,
): Autosave<Fields, Name> {
  const next: Autosave<Fields, Name> = { ...state, sending: null, refused: { ...state.refused, ...faults } };
  if (!hasSomethingToSend(rules, next)) return atRest(rules, next, at);
  return { ...next, status: { kind: 'refused' }, dueAt: at };
}

function without<Name extends string>(
  refused: Readonly<Partial<Record<Name, string>>>,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const kept: Partial<Record<Name, string>> = { ...refused };
  for (const name of names) delete kept[name];
  return kept;
}
