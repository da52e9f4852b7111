import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, LinkButton } from './button.tsx';
import { ConflictField } from './conflict-field.tsx';
import type { Fault } from './error-summary.tsx';
import { conflictSentence } from './status-words.ts';
import { Text } from './text-blocks.tsx';
import { words } from './words.ts';
import { choiceFaults, chosenFields, type Choice } from '../lib/choices.ts';
import { timeOf } from '../lib/dates.ts';
import type { Scale } from '../lib/frameworks.ts';
import { answerWords } from '../lib/judgements.ts';
import { dropDraft } from '../lib/kept-draft.ts';
import type { Merge } from '../lib/merge.ts';
import { inWords } from '../lib/plural.ts';
import { Problem, problemCode } from '../lib/problem.ts';
import {
  fieldLabels,
  fieldNames,
  fieldRules,
  fieldsOf,
  withText,
  type FieldName,
  type Fields,
  type Written,
} from '../lib/judgement-fields.ts';
import { saveFailure } from '../lib/judgement-save.ts';
import { statementThing } from './judgement-words.ts';

/** What both kinds of judgement say of themselves: of a statement of the framework, and of a local one. */
export interface Theirs extends Written {
  readonly etag: string;
  readonly updatedAt: string | null;
  readonly updatedBy: { readonly name: string } | null;
}

interface JudgementConflictProps {
  /** Names what is written on, for text that is kept. */
  readonly keptKey: string;
  readonly save: (fields: Fields, etag: string) => Promise<unknown>;
  readonly mine: Fields;
  readonly theirs: Theirs;
  readonly merge: Merge<Fields, FieldName>;
  readonly scale: Scale;
  readonly statementPath: string;
  readonly faults: readonly Fault[];
  readonly onFaults: (faults: readonly Fault[]) => void;
  /** Reads their version anew, after it changed once more. */
  readonly onChangedAgain: () => Promise<unknown>;
}

export function JudgementConflict({
  keptKey,
  save,
  mine,
  theirs,
  merge,
  scale,
  statementPath,
  faults,
  onFaults,
  onChangedAgain,
}: JudgementConflictProps) {
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [choices, setChoices] = useState<Partial<Record<FieldName, Choice>>>({});
  const [changedAgain, setChangedAgain] = useState(false);
  const name = theirs.updatedBy?.name ?? 'somebody else';
  const same = fieldNames
    .filter((field) => !merge.conflicts.includes(field) && (field !== 'gateReason' || merge.merged.gateReason !== ''))
    .map((field) => fieldLabels[field].toLowerCase());

  const wordsOf = (fields: Fields, field: FieldName) => (field === 'answer' ? answerWords(fields.answer, scale) : fields[field]);
  const leave = () => {
    dropDraft(keptKey);
    void navigate(statementPath);
  };
  const keep = async () => {
    const missing = choiceFaults(merge.conflicts, choices, (field) => fieldLabels[field]);
    onFaults(missing);
    if (missing.length > 0 || busy) return;
    const fields = chosenFields(fieldRules, merge, choices, fieldsOf(theirs), withText);
    setBusy(true);
    try {
      await save(fields, theirs.etag);
      leave();
    } catch (error) {
      if (problemCode(error) === 'precondition.failed') {
        await onChangedAgain();
        setChangedAgain(true);
        setChoices({});
        return;
      }
      onFaults(faultsOf(error, fieldsOf(theirs), fields));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {changedAgain && (
        <p className="govuk-body" role="alert">
          It changed once more{theirs.updatedAt === null ? '' : ` at ${timeOf(theirs.updatedAt)}`}. Choose again.
        </p>
      )}
      <Text>{conflictSentence(statementThing, { by: theirs.updatedBy?.name ?? null, at: theirs.updatedAt })}</Text>
      {merge.conflicts.map((field) => (
        <ConflictField
          key={field}
          field={field}
          label={fieldLabels[field]}
          mine={wordsOf(mine, field)}
          theirs={wordsOf(fieldsOf(theirs), field)}
          name={name}
          at={theirs.updatedAt}
          joins={field !== 'answer'}
          choice={choices[field]}
          faults={faults}
          onChoice={(choice) => setChoices({ ...choices, [field]: choice })}
        />
      ))}
      {same.length > 0 && <Text>{`Nothing to choose in ${inWords(same)}.`}</Text>}
      <div className="govuk-button-group">
        <Button busy={busy}>Save my choices</Button>
        <LinkButton onClick={leave}>Go back without saving my version</LinkButton>
      </div>
    </form>
  );
}

function faultsOf(error: unknown, saved: Fields, sent: Fields): Fault[] {
  const failure = saveFailure(error, saved, sent, Date.now());
  if (failure.type === 'refused')
    return Object.entries(failure.faults).map(([field, message]) => ({ field: `choice-${field}`, message }));
  if (failure.type === 'readWhenClosed') {
    return [
      {
        field: null,
        message: 'This assessment was signed off meanwhile, so your choices cannot be saved. Copy your text before you leave.',
      },
    ];
  }
  return [{ field: null, message: error instanceof Problem ? error.message : words.serviceDown }];
}
