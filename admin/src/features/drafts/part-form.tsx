import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { Button } from '../../components/button.tsx';
import type { Fault } from '../../components/error-summary.tsx';
import { LeaveDialog } from '../../components/leave-dialog.tsx';
import { StatusLine } from '../../components/status-line.tsx';
import { holdsUnsaved } from '../../lib/autosave.ts';
import { draftPath, partPath, useDraftCheck, type DraftContent, type DraftPart, type PartOf } from '../../lib/drafts.ts';
import { reveal } from '../../lib/reveal.ts';
import { useLeaving } from '../../lib/use-leaving.ts';
import { AboutFields } from './about-fields.tsx';
import type { Content } from './api.ts';
import { partInWords } from './content-words.ts';
import { contentRules, withValue, type Editing } from './editing.ts';
import { faultAtPlace, faultWithin } from './faults.ts';
import { placeLabel } from './field-labels.ts';
import { fieldId, idsAround, pointerTo } from './pointer.ts';
import { ScaleFields } from './scale-fields.tsx';
import { StatementFields } from './statement-fields.tsx';
import { ThemeFields } from './theme-fields.tsx';
import { languagesOf } from './translations.ts';
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
    onStuck(
      Object.entries(state.refused).map(([field, message]) => ({
        field: fieldId(field),
        message: `${placeLabel(field)} ${message}`,
      })),
    ),
  );
  useFieldOfAddress();

  const saveNow = () => dispatch({ type: 'saveNow', at: Date.now() });
  const write = (pointer: string, value: unknown, atOnce: boolean) => {
    onStuck([]);
    dispatch({ type: 'edited', fields: withValue(part.kind, state.draft, pointer, value), at: Date.now(), atOnce });
  };
  const found = check?.faults.filter(({ partId }) => partId === part.id) ?? [];
  const faults = { content: state.draft, refused: state.refused, found };
  const editing: Editing = {
    content: state.draft,
    set: (name, value, atOnce = false) => write(pointerTo(name), value, atOnce),
    put: (pointer, value) => write(pointer, value, false),
    leave: () => dispatch({ type: 'leftField', at: Date.now() }),
    errorAt: (pointer) => faultAtPlace(faults, pointer),
    faultIn: (pointer) => faultWithin(faults, pointer),
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
        labelOf={placeLabel}
        conflictPath={conflictPath}
        onTryNow={saveNow}
        textToCopy={textOf(state.draft, parts)}
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
      return <ScaleFields editing={of<'scale'>(editing)} languages={languagesOf(parts)} />;
    case 'theme':
      return <ThemeFields editing={of<'theme'>(editing)} languages={languagesOf(parts)} />;
    case 'statement':
      return <StatementFields editing={of<'statement'>(editing)} parts={parts} />;
  }
}

function textOf(content: Content, parts: readonly DraftPart[]): string {
  return partInWords(content, parts)
    .map(({ label, words }) => `${label}:\n${words}`)
    .join('\n\n');
}

/** A fault's link names its field in the address: the field takes the focus after the page has given it to the heading. */
function useFieldOfAddress(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '') return;
    const timer = setTimeout(() => {
      const field = idsAround(decodeURIComponent(hash.slice(1)))
        .flatMap((id) => [document.getElementById(id), document.getElementById(`section-${id}`)])
        .find((found) => found !== null);
      if (!field) return;
      reveal(field);
      field.scrollIntoView({ block: 'center' });
      field.focus({ preventScroll: true });
    });
    return () => clearTimeout(timer);
  }, [hash]);
}
