import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { Button } from '../../components/button.tsx';
import type { Fault } from '../../components/error-summary.tsx';
import { LeaveDialog } from '../../components/leave-dialog.tsx';
import { StatusLine } from '../../components/status-line.tsx';
import { holdsUnsaved } from '../../lib/autosave.ts';
import { draftPath, partPath, useDraftCheck, type DraftContent, type DraftPart, type PartOf } from '../../lib/drafts.ts';
import { useLeaving } from '../../lib/use-leaving.ts';
import { valueInWords } from '../../lib/value-words.ts';
import { AboutFields } from './about-fields.tsx';
import type { Content } from './api.ts';
import { contentRules, withField, type Editing } from './editing.ts';
import { fieldLabel } from './field-labels.ts';
import { ScaleFields } from './scale-fields.tsx';
import { StatementFields } from './statement-fields.tsx';
import { ThemeFields } from './theme-fields.tsx';
import { savingWords, usePartAutosave } from './use-part-autosave.ts';

interface PartFormProps {
  readonly content: DraftContent;
  readonly part: DraftPart;
  /** What keeps the person here after pressing the button, for the top of the page. */
  readonly onStuck: (faults: readonly Fault[]) => void;
}

/** One part, saved as it is written. The button only makes sure of it before going on. */
export function PartForm({ content: { draft, parts }, part, onStuck }: PartFormProps) {
  const [state, dispatch] = usePartAutosave(draft.id, part);
  const { data: check } = useDraftCheck(draft.id);
  const conflictPath = partPath(draft.id, part.id, 'conflict');
  const unsaved = holdsUnsaved(contentRules, state);
  const underWay = unsaved && ['waiting', 'saving'].includes(state.status.kind);
  const leave = useLeaving({ unsaved, underWay }, conflictPath, () =>
    onStuck(Object.entries(state.refused).map(([field, message]) => ({ field, message: `${fieldLabel(field)} ${message}` }))),
  );
  useFieldOfAddress();

  const saveNow = () => dispatch({ type: 'saveNow', at: Date.now() });
  const editing: Editing = {
    content: state.draft,
    set: (name, value, atOnce = false) => {
      onStuck([]);
      dispatch({ type: 'edited', fields: withField(part.kind, state.draft, name, value), at: Date.now(), atOnce });
    },
    leave: () => dispatch({ type: 'leftField', at: Date.now() }),
    errorAt: (pointer) =>
      state.refused[pointer.split('/')[1] ?? ''] ??
      check?.faults.find(({ partId, field }) => partId === part.id && field === pointer)?.message,
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        saveNow();
        leave.to(draftPath(draft.id));
      }}
    >
      <Fields kind={part.kind} editing={editing} parts={parts} />
      <Button>Save and return to the outline</Button>
      <StatusLine
        state={state}
        saying={savingWords}
        labelOf={fieldLabel}
        conflictPath={conflictPath}
        onTryNow={saveNow}
        textToCopy={textOf(state.draft)}
      />
      {leave.asks && <LeaveDialog thing={savingWords.thing} onStay={leave.stay} onLeave={leave.leave} />}
    </form>
  );
}

interface FieldsProps {
  readonly kind: DraftPart['kind'];
  readonly editing: Editing;
  readonly parts: readonly DraftPart[];
}

function of<Kind extends DraftPart['kind']>(editing: Editing): Editing<PartOf<Kind>['content']> {
  return editing as unknown as Editing<PartOf<Kind>['content']>; // the part's own kind, which the compiler cannot see through the state machine
}

function Fields({ kind, editing, parts }: FieldsProps) {
  switch (kind) {
    case 'about':
      return <AboutFields editing={of<'about'>(editing)} />;
    case 'scale':
      return <ScaleFields editing={of<'scale'>(editing)} />;
    case 'theme':
      return <ThemeFields editing={of<'theme'>(editing)} />;
    case 'statement':
      return <StatementFields editing={of<'statement'>(editing)} parts={parts} />;
  }
}

function textOf(content: Content): string {
  return Object.entries(content)
    .map(([name, value]) => `${fieldLabel(name)}:\n${valueInWords(value)}`)
    .join('\n\n');
}

/** A fault's link names its field in the address: the field takes the focus after the page has given it to the heading. */
function useFieldOfAddress(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '') return;
    const timer = setTimeout(() => {
      const field = document.getElementById(hash.slice(1));
      field?.scrollIntoView({ block: 'center' });
      field?.focus({ preventScroll: true });
    });
    return () => clearTimeout(timer);
  }, [hash]);
}
