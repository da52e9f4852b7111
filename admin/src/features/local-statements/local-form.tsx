import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { noFaults, type Fault } from '../../components/error-summary.tsx';
import { JudgementInputs } from '../../components/judgement-inputs.tsx';
import { savingWords, statementThing } from '../../components/judgement-words.ts';
import { LeaveDialog } from '../../components/leave-dialog.tsx';
import { StatusLine } from '../../components/status-line.tsx';
import { holdsUnsaved } from '../../lib/autosave.ts';
import type { Scale } from '../../lib/frameworks.ts';
import { judgementFaults, judgementText, type Fields } from '../../lib/judgement-fields.ts';
import type { LocalStatement } from '../../lib/local-statements.ts';
import { useLeaving } from '../../lib/use-leaving.ts';
import type { LocalAddress } from './api.ts';
import { localFieldLabels, localRules } from './fields.ts';
import { LocalBody } from './local-body.tsx';
import { useLocalAutosave } from './use-autosave.ts';

interface LocalFormProps {
  readonly address: LocalAddress;
  readonly local: LocalStatement;
  readonly scale: Scale;
  readonly listPath: string;
  readonly path: string;
  /** What keeps the person here after pressing the button, for the top of the page; nothing once they mend it. */
  readonly onFaults: (faults: readonly Fault[]) => void;
}

/** The judgement of a local statement, saved as it is written, below its words as they stand. */
export function LocalForm({ address, local, scale, listPath, path, onFaults }: LocalFormProps) {
  const [state, dispatch] = useLocalAutosave(address, local);
  const { draft, refused } = state;
  const [pressed, setPressed] = useState(false);
  const conflictPath = `${path}/conflict`;
  const unsaved = holdsUnsaved(localRules, state);
  const underWay = unsaved && ['waiting', 'saving'].includes(state.status.kind);
  const leave = useLeaving({ unsaved, underWay }, conflictPath, () => onFaults(judgementFaults(state)));

  const edit = (fields: Fields, atOnce: boolean) => {
    onFaults(noFaults);
    if (atOnce) setPressed(false);
    dispatch({ type: 'edited', fields: { ...fields, words: draft.words }, at: Date.now(), atOnce });
  };
  const saveNow = () => dispatch({ type: 'saveNow', at: Date.now() });

  return (
    <>
      <LocalBody words={draft.words} path={path} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setPressed(true);
          saveNow();
          leave.to(listPath);
        }}
      >
        <JudgementInputs
          scale={scale}
          language={null}
          fields={draft}
          refused={refused}
          pressed={pressed}
          onEdit={edit}
          onLeave={() => dispatch({ type: 'leftField', at: Date.now() })}
        />
        <Button>Save and return to the list</Button>
        <StatusLine
          state={state}
          saying={savingWords}
          labelOf={(name) => localFieldLabels[name]}
          conflictPath={conflictPath}
          onTryNow={saveNow}
          textToCopy={judgementText(draft)}
        />
        {leave.asks && <LeaveDialog thing={statementThing} onStay={leave.stay} onLeave={leave.leave} />}
      </form>
    </>
  );
}
