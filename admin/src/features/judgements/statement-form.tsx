import { useState } from 'react';
import { Button, LinkButton } from '../../components/button.tsx';
import { noFaults, type Fault } from '../../components/error-summary.tsx';
import { JudgementInputs } from '../../components/judgement-inputs.tsx';
import { savingWords, statementThing } from '../../components/judgement-words.ts';
import { LeaveDialog } from '../../components/leave-dialog.tsx';
import { StatusLine } from '../../components/status-line.tsx';
import { holdsUnsaved } from '../../lib/autosave.ts';
import type { Scale } from '../../lib/frameworks.ts';
import { holds, isAbove, type GatedStatement, type GateOn } from '../../lib/gates.ts';
import { fieldLabels, fieldRules, judgementFaults, judgementText, type Fields } from '../../lib/judgement-fields.ts';
import type { Answer, Judgement } from '../../lib/judgements.ts';
import type { Language } from '../../lib/reading.ts';
import { useLeaving } from '../../lib/use-leaving.ts';
import type { StatementAddress } from './api.ts';
import { GateReason, type Holding } from './gate-reason.tsx';
import { useJudgementAutosave } from './use-autosave.ts';

interface StatementFormProps {
  readonly address: StatementAddress;
  readonly judgement: Judgement;
  readonly scale: Scale;
  readonly language: Language | null;
  /** The gates that cap this statement, and the answers to their own statements; undefined: not read yet. */
  readonly gates: readonly GateOn[];
  readonly answers: ReadonlyMap<string, Answer> | undefined;
  readonly pathTo: (statement: GatedStatement) => string;
  readonly listPath: string;
  readonly conflictPath: string;
  /** The statement after this one, where there is one. */
  readonly next: { readonly code: string; readonly path: string } | null;
  /** What keeps the person here after pressing a button, for the top of the page; nothing once they mend it. */
  readonly onFaults: (faults: readonly Fault[]) => void;
}

/** One judgement, saved as it is written. The buttons only make sure of it before going on. */
export function StatementForm(props: StatementFormProps) {
  const { address, judgement, scale, language, gates, answers, pathTo, listPath, conflictPath, next, onFaults } = props;
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
        language={language}
        fields={draft}
        refused={refused}
        pressed={pressed}
        onEdit={(fields, atOnce) => {
          if (atOnce) setPressed(false);
          edit(fields, atOnce);
        }}
        onLeave={leftField}
      >
        <GateReason
          holding={gates.length > 0 && !answers ? null : holdingOf(gates, answers, draft.answer)}
          value={draft.gateReason}
          error={refused.gateReason}
          pathTo={pathTo}
          onChange={(gateReason) => edit({ ...draft, gateReason }, false)}
          onLeave={leftField}
        />
      </JudgementInputs>
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

/** The gates that hold what is chosen back. */
function holdingOf(gates: readonly GateOn[], answers: StatementFormProps['answers'], chosen: Answer): Holding[] {
  return gates.flatMap((gate) => {
    const answer = answers?.get(gate.by.code);
    return answer && holds(gate, answer) && isAbove(gate, chosen) ? [{ gate, answer }] : [];
  });
}
