import { useEffect, useState } from 'react';
import { useBlocker, useNavigate } from 'react-router';
import { Button, LinkButton } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { Text } from '../../components/text-blocks.tsx';
import type { Scale } from '../../lib/frameworks.ts';
import type { Answer, Judgement } from '../../lib/judgements.ts';
import { AnswerRadios } from './answer-radios.tsx';
import type { StatementAddress } from './api.ts';
import { holdsUnsaved, type Autosave } from './autosave.ts';
import type { Fields } from './fields.ts';
import { StatusLine } from './status-line.tsx';
import { useAutosave } from './use-autosave.ts';

const texts = [
  { name: 'strengths', label: 'Strengths', hint: undefined },
  { name: 'impact', label: 'Impact', hint: 'What difference has it made, and how do you know?' },
  { name: 'areasForDevelopment', label: 'Areas for development', hint: undefined },
] as const;

interface StatementFormProps {
  readonly address: StatementAddress;
  readonly judgement: Judgement;
  readonly scale: Scale;
  readonly listPath: string;
  readonly conflictPath: string;
  /** The statement after this one, where there is one. */
  readonly next: { readonly code: string; readonly path: string } | null;
}

/** One judgement, saved as it is written. The buttons only make sure of it before going on. */
export function StatementForm({ address, judgement, scale, listPath, conflictPath, next }: StatementFormProps) {
  const [state, dispatch] = useAutosave(address, judgement);
  const { draft, refused } = state;
  const [asksReason, setAsksReason] = useState(false);
  const leave = useLeaving(state, conflictPath);

  const edit = (fields: Fields, atOnce: boolean) => dispatch({ type: 'edited', fields, at: Date.now(), atOnce });
  const leftField = () => dispatch({ type: 'leftField', at: Date.now() });
  const saveNow = () => dispatch({ type: 'saveNow', at: Date.now() });
  const choose = (answer: Answer) => {
    setAsksReason(false);
    edit({ ...draft, answer }, true);
  };
  const goOn = (path: string) => {
    setAsksReason(true);
    saveNow();
    leave.to(path);
  };

  const needsReason = asksReason && state.status.kind === 'needsReason';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn(next?.path ?? listPath);
      }}
    >
      <AnswerRadios
        scale={scale}
        answer={draft.answer}
        error={needsReason ? 'Say why there is no stage' : refused.answer}
        onChoose={choose}
        onReason={(reason) => 'reason' in draft.answer && edit({ ...draft, answer: { ...draft.answer, reason } }, false)}
        onLeave={leftField}
      />
      {texts.map(({ name, label, hint }) => (
        <Textarea
          key={name}
          id={name}
          label={label}
          labelClass="govuk-label--s"
          hint={hint}
          value={draft[name]}
          error={refused[name]}
          onChange={(value) => edit({ ...draft, [name]: value }, false)}
          onBlur={leftField}
        />
      ))}
      <div className="govuk-button-group">
        <Button>{next ? `Save and go to ${next.code}` : 'Save and return to the list'}</Button>
        {next && <LinkButton onClick={() => goOn(listPath)}>Save and return to the list</LinkButton>}
      </div>
      <StatusLine state={state} conflictPath={conflictPath} onTryNow={saveNow} textToCopy={textOf(draft)} />
      {leave.asks && (
        <Dialog title="Your last change is not saved yet" onCancel={leave.stay}>
          <Text>If you leave now, your text is kept in this tab and put back when you return to this statement.</Text>
          <div className="govuk-button-group">
            <Button onClick={leave.stay}>Stay on this page</Button>
            <Button look="secondary" onClick={leave.leave}>
              Leave
            </Button>
          </div>
        </Dialog>
      )}
    </form>
  );
}

function textOf({ answer, strengths, impact, areasForDevelopment }: Fields): string {
  const reason = 'reason' in answer ? [answer.reason] : [];
  return [...reason, strengths, impact, areasForDevelopment].filter((text) => text !== '').join('\n\n');
}

/**
 * Leaving with text under way: goes by itself as soon as the text is saved, and asks once where it cannot be.
 * The conflict screen takes the text along, so the way there is open.
 */
function useLeaving(state: Autosave, conflictPath: string) {
  const navigate = useNavigate();
  const [target, setTarget] = useState<string | null>(null);
  const unsaved = holdsUnsaved(state);
  const underWay = unsaved && ['waiting', 'saving'].includes(state.status.kind);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved && nextLocation.pathname !== currentLocation.pathname && nextLocation.pathname !== conflictPath,
  );

  useEffect(() => {
    if (blocker.state === 'blocked' && !unsaved) blocker.proceed();
  }, [blocker, unsaved]);

  useEffect(() => {
    if (target === null || underWay) return;
    setTarget(null);
    // Still unsaved: the status line or the field says why, and the person stays.
    if (!unsaved) void navigate(target);
  }, [target, underWay, unsaved, navigate]);

  return {
    to: setTarget,
    asks: blocker.state === 'blocked' && unsaved && !underWay,
    stay: () => blocker.state === 'blocked' && blocker.reset(),
    leave: () => blocker.state === 'blocked' && blocker.proceed(),
  };
}
