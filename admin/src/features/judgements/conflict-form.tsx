import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, LinkButton } from '../../components/button.tsx';
import { ConflictField } from '../../components/conflict-field.tsx';
import type { Fault } from '../../components/error-summary.tsx';
import { conflictSentence } from '../../components/status-words.ts';
import { Text } from '../../components/text-blocks.tsx';
import { words } from '../../components/words.ts';
import { choiceFaults, chosenFields, type Choice } from '../../lib/choices.ts';
import { timeOf } from '../../lib/dates.ts';
import type { Scale } from '../../lib/frameworks.ts';
import { answerWords, type Judgement } from '../../lib/judgements.ts';
import { dropDraft } from '../../lib/kept-draft.ts';
import type { Merge } from '../../lib/merge.ts';
import { inWords } from '../../lib/plural.ts';
import { Problem, problemCode } from '../../lib/problem.ts';
import { useSaveJudgement, type StatementAddress } from './api.ts';
import { fieldLabels, fieldNames, fieldRules, withText, type FieldName, type Fields } from './fields.ts';
import { saveFailure } from './save-outcome.ts';
import { statementThing } from './saving-words.ts';
import { fieldsOf, keptKey } from './use-autosave.ts';

interface ConflictFormProps {
  readonly address: StatementAddress;
  readonly mine: Fields;
  readonly theirs: Judgement;
  readonly merge: Merge<Fields, FieldName>;
  readonly scale: Scale;
  readonly statementPath: string;
  readonly faults: readonly Fault[];
  readonly onFaults: (faults: readonly Fault[]) => void;
  /** Reads their version anew, after it changed once more. */
  readonly onChangedAgain: () => Promise<unknown>;
}

export function ConflictForm({
  address,
  mine,
  theirs,
  merge,
  scale,
  statementPath,
  faults,
  onFaults,
  onChangedAgain,
}: ConflictFormProps) {
  const navigate = useNavigate();
  const save = useSaveJudgement(address);
  const [choices, setChoices] = useState<Partial<Record<FieldName, Choice>>>({});
  const [changedAgain, setChangedAgain] = useState(false);
  const name = theirs.updatedBy?.name ?? 'somebody else';
  const same = fieldNames.filter((field) => !merge.conflicts.includes(field)).map((field) => fieldLabels[field].toLowerCase());

  const wordsOf = (fields: Fields, field: FieldName) => (field === 'answer' ? answerWords(fields.answer, scale) : fields[field]);
  const leave = () => {
    dropDraft(keptKey(address));
    void navigate(statementPath);
  };
  const keep = async () => {
    const missing = choiceFaults(merge.conflicts, choices, (field) => fieldLabels[field]);
    onFaults(missing);
    if (missing.length > 0) return;
    const fields = chosenFields(fieldRules, merge, choices, fieldsOf(theirs), withText);
    try {
      await save.mutateAsync({ fields, etag: theirs.etag });
      leave();
    } catch (error) {
      if (problemCode(error) === 'precondition.failed') {
        await onChangedAgain();
        setChangedAgain(true);
        setChoices({});
        return;
      }
      onFaults(faultsOf(error, fieldsOf(theirs), fields));
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
        <Button busy={save.isPending}>Save my choices</Button>
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
