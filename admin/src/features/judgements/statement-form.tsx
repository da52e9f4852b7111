import { useState } from 'react';
import { Button, LinkButton } from '../../components/button.tsx';
import { noFaults, type Fault } from '../../components/error-summary.tsx';
import { JudgementInputs } from '../../components/judgement-inputs.tsx';
import { savingWords, statementThing } from '../../components/judgement-words.ts';
import { LeaveDialog } from '../../components/leave-dialog.tsx';
import { StatusLine } from '../../components/status-line.tsx';
import { holdsUnsaved } from '../../lib/autosave.ts';
import type { Scale } from '../../lib/frameworks.ts';
import { fieldLabels, fieldRules, judgementFaults, judgementText, type Fields } from '../../lib/judgement-fields.ts';
import type { Judgement } from '../../lib/judgements.ts';
import { useLeaving } from '../../lib/use-leaving.ts';
import type { StatementAddress } from './api.ts';
import { useJudgementAutosave } from './use-autosave.ts';

interface StatementFormProps {
  readonly address: StatementAddress;
  readonly judgement: Judgement;
  readonly scale: Scale;
  readonly listPath: string;
  readonly conflictPath: string;
  /** The statement after this one, where there is one. */
  readonly next: { readonly code: string; readonly path: string } | null;
  /** What keeps the person here after pressing a button, for the top of the page; nothing once they mend it. */
  readonly onFaults: (faults: readonly Fault[]) => void;
}

/** One judgement, saved as it is written. The buttons only make sure of it before going on. */
export function StatementForm({ address, judgement, scale, listPath, conflictPath, next, onFaults }: StatementFormProps) {
  const [state, dispatch] = useJudgementAutosave(address, judgement);
  const { draft, refused } = state;
  const [pressed, setPressed] = useState(false);
  const unsaved = holdsUnsaved(fieldRules, state);
  const underWay = unsaved && ['waiting', 'saving'].includes(state.status.kind);
  const leave = useLeaving({ unsaved, underWay }, conflictPath, () => onFaults(judgementFaults(state)));

  const edit = (fields: Fields, atOnce: boolean) => {
    onFaults(noFaults);
    dispatch({ type: 'edited', fields, at: Date.now(), atOnce });
  };
  const leftField = () => dispatch({ type: 'leftField', at: Date.now() });
  const saveNow = () => dispatch({ type: 'saveNow', at: Date.now() });
  const goOn = (path: string) => {
    setPressed(true);
    saveNow();
    leave.to(path);
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn(next?.path ?? listPath);
      }}
    >
      <JudgementInputs
        scale={scale}
        fields={draft}
        refused={refused}
        pressed={pressed}
        onEdit={(fields, atOnce) => {
          if (atOnce) setPressed(false);
          edit(fields, atOnce);
        }}
        onLeave={leftField}
      />
      <div className="govuk-button-group">
        <Button>{next ? `Save and go to ${next.code}` : 'Save and return to the list'}</Button>
        {next && <LinkButton onClick={() => goOn(listPath)}>Save and return to the list</LinkButton>}
      </div>
      <StatusLine
        state={state}
        saying={savingWords}
        labelOf={(name) => fieldLabels[name]}
        conflictPath={conflictPath}
        onTryNow={saveNow}
        textToCopy={judgementText(draft)}
      />
      {leave.asks && <LeaveDialog thing={statementThing} onStay={leave.stay} onLeave={leave.leave} />}
    </form>
  );
}
