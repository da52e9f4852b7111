import { useEffect, useReducer, useRef, type Dispatch } from 'react';
import { useHoldsUnsaved } from '../../lib/unsaved.ts';
import type { Judgement } from '../../lib/judgements.ts';
import { useReadAssessment, useReadJudgement, useSaveJudgement, type StatementAddress } from './api.ts';
import { autosave, holdsUnsaved, type Autosave, type AutosaveEvent } from './autosave.ts';
import type { Fields } from './fields.ts';
import { dropDraft, keepDraft, keptDraft, resumeAutosave } from './kept-draft.ts';
import { saveFailure } from './save-outcome.ts';

export function fieldsOf({ answer, strengths, impact, areasForDevelopment }: Judgement): Fields {
  return { answer, strengths, impact, areasForDevelopment };
}

export function savedOf(judgement: Judgement) {
  return {
    fields: fieldsOf(judgement),
    etag: judgement.etag,
    by: judgement.updatedBy?.name ?? null,
    changedAt: judgement.updatedAt,
  };
}

/** Runs the state machine of autosave for one statement: its requests, its timers, the browser's line, the kept text. */
export function useAutosave(address: StatementAddress, opened: Judgement): readonly [Autosave, Dispatch<AutosaveEvent>] {
  const { assessmentId, statementCode } = address;
  const [state, dispatch] = useReducer(autosave, opened, (judgement) =>
    resumeAutosave(savedOf(judgement), keptDraft(assessmentId, statementCode), Date.now()),
  );
  useRequests(address, state, dispatch);
  useTimer(state.dueAt, dispatch);
  useLine(dispatch);

  const unsaved = holdsUnsaved(state);
  useHoldsUnsaved(`${assessmentId}/${statementCode}`, unsaved);
  useEffect(() => {
    if (unsaved) keepDraft(assessmentId, statementCode, { base: state.saved.fields, draft: state.draft });
    else dropDraft(assessmentId, statementCode);
  }, [assessmentId, statementCode, unsaved, state.saved, state.draft]);

  return [state, dispatch];
}

/** Sends what the machine wants sent, and tells it how that ended. */
function useRequests(address: StatementAddress, { sending, saved }: Autosave, dispatch: Dispatch<AutosaveEvent>): void {
  const { mutateAsync: save } = useSaveJudgement(address);
  const readJudgement = useReadJudgement(address);
  const readAssessment = useReadAssessment(address);
  const underWay = useRef<Fields | null>(null);

  useEffect(() => {
    if (!sending || underWay.current === sending) return;
    underWay.current = sending;
    const onFailure = async (error: unknown): Promise<AutosaveEvent> => {
      const failure = saveFailure(error, saved.fields, sending, Date.now());
      if (failure.type === 'readCurrent') {
        const current = savedOf(await readJudgement());
        return { type: 'changedElsewhere', current, by: current.by, changedAt: current.changedAt, at: Date.now() };
      }
      if (failure.type === 'readWhenClosed') {
        return { type: 'closed', closedAt: (await readAssessment()).latestSubmission?.sealedAt ?? null };
      }
      return failure;
    };
    save({ fields: sending, etag: saved.etag })
      .then(
        ({ etag }): AutosaveEvent => ({ type: 'saved', etag, at: Date.now() }),
        (error: unknown) => onFailure(error).catch((): AutosaveEvent => ({ type: 'failed', at: Date.now() })),
      )
      .then(dispatch, () => undefined);
  }, [sending, saved, save, readJudgement, readAssessment, dispatch]);
}

function useTimer(dueAt: number | null, dispatch: Dispatch<AutosaveEvent>): void {
  useEffect(() => {
    if (dueAt === null) return;
    const timer = setTimeout(() => dispatch({ type: 'due', at: Date.now() }), Math.max(0, dueAt - Date.now()));
    return () => clearTimeout(timer);
  }, [dueAt, dispatch]);
}

/** The line to the service going and coming back, and the tab being hidden (on a phone it may never return). */
function useLine(dispatch: Dispatch<AutosaveEvent>): void {
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
