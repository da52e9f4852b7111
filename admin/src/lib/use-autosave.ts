import { useCallback, useEffect, useReducer, useRef, type Dispatch } from 'react';
import { autosave, holdsUnsaved, type Autosave, type AutosaveEvent } from './autosave.ts';
import { dropDraft, keepDraft, keptDraft, resumeAutosave, type Current } from './kept-draft.ts';
import type { FieldRules } from './merge.ts';
import { useHoldsUnsaved } from './unsaved.ts';

/** How one page that saves as you go reaches the service. The functions stay the same from one drawing to the next. */
export interface Saving<Fields, Name extends string> {
  readonly rules: FieldRules<Fields, Name>;
  /** Names what is written on, for text that is kept. */
  readonly key: string;
  readonly save: (fields: Fields, etag: string) => Promise<{ readonly etag: string }>;
  /** What a failed save means; may read what the service holds now. */
  readonly explain: (error: unknown, saved: Fields, sent: Fields) => Promise<AutosaveEvent<Fields, Name>>;
}

type Machine<Fields, Name extends string> = readonly [Autosave<Fields, Name>, Dispatch<AutosaveEvent<Fields, Name>>];

/** Runs the state machine of autosave: its requests, its timers, the browser's line, the kept text. */
export function useAutosave<Fields, Name extends string>(
  saving: Saving<Fields, Name>,
  opened: Current<Fields>,
): Machine<Fields, Name> {
  const { rules, key } = saving;
  const step = useCallback(
    (state: Autosave<Fields, Name>, event: AutosaveEvent<Fields, Name>) => autosave(rules, state, event),
    [rules],
  );
  const [state, dispatch] = useReducer(step, opened, (current) =>
    resumeAutosave<Fields, Name>(rules, current, keptDraft<Fields>(key), Date.now()),
  );
  useRequests(saving, state, dispatch);
  useTimer(state.dueAt, dispatch);
  useLine(dispatch);

  const unsaved = holdsUnsaved(rules, state);
  useHoldsUnsaved(key, unsaved);
  useEffect(() => {
    if (unsaved) keepDraft(key, { base: state.saved.fields, draft: state.draft });
    else dropDraft(key);
  }, [key, unsaved, state.saved, state.draft]);

  return [state, dispatch];
}

/** Sends what the machine wants sent, and tells it how that ended. */
function useRequests<Fields, Name extends string>(
  { save, explain }: Saving<Fields, Name>,
  { sending, saved }: Autosave<Fields, Name>,
  dispatch: Dispatch<AutosaveEvent<Fields, Name>>,
): void {
  const underWay = useRef<Fields | null>(null);
  useEffect(() => {
    if (!sending || underWay.current === sending) return;
    underWay.current = sending;
    save(sending, saved.etag)
      .then(
        ({ etag }): AutosaveEvent<Fields, Name> => ({ type: 'saved', etag, at: Date.now() }),
        (error: unknown) =>
          explain(error, saved.fields, sending).catch((): AutosaveEvent<Fields, Name> => ({ type: 'failed', at: Date.now() })),
      )
      .then(dispatch, () => undefined);
  }, [sending, saved, save, explain, dispatch]);
}

/** The events that the hooks below make say nothing of fields. */
type Told = Dispatch<{ type: 'due' | 'leftField' | 'online'; at: number } | { type: 'offline' }>;

function useTimer(dueAt: number | null, dispatch: Told): void {
  useEffect(() => {
    if (dueAt === null) return;
    const timer = setTimeout(() => dispatch({ type: 'due', at: Date.now() }), Math.max(0, dueAt - Date.now()));
    return () => clearTimeout(timer);
  }, [dueAt, dispatch]);
}

/** The line to the service going and coming back, and the tab being hidden (on a phone it may never return). */
function useLine(dispatch: Told): void {
  useEffect(() => {
    const offline = () => dispatch({ type: 'offline' });
    const online = () => dispatch({ type: 'online', at: Date.now() });
    const hidden = () => {
      if (document.visibilityState === 'hidden') dispatch({ type: 'leftField', at: Date.now() });
    };
    if (!navigator.onLine) offline();
    window.addEventListener('offline', offline);
    window.addEventListener('online', online);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('offline', offline);
      window.removeEventListener('online', online);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [dispatch]);
}
