import { Button, LinkButton } from '../../components/button.tsx';
import { ErrorMessage } from '../../components/form-group.tsx';
import type { SelectOption } from '../../components/select.tsx';
import type { Decision, Relation } from './api.ts';
import { relationWords, withRelation, type RelationName } from './decision.ts';

interface CellProps {
  readonly row: Relation;
  readonly decision: Decision;
  readonly canWrite: boolean;
  readonly onChange: (decision: Decision) => void;
}

interface RelationChoiceProps extends CellProps {
  readonly possible: readonly RelationName[];
  readonly options: readonly SelectOption[];
  readonly error: string | undefined;
}

/** What became of it, and where it went. Each control says of which statement it is, for the column's header is far away. */
export function RelationChoice({ row, decision, possible, options, error, canWrite, onChange }: RelationChoiceProps) {
  const { relation, targets } = decision;
  const errorId = `error-${row.lineageId}`;
  const describedBy = error === undefined ? undefined : errorId;
  const textOf = (id: string) => options.find(({ value }) => value === id)?.text ?? '';
  if (!canWrite || possible.length === 1) {
    const into = relation === 'split' || relation === 'merged' ? ` ${targets.map(textOf).join(', ')}` : '';
    return (
      <>
        {error !== undefined && <ErrorMessage id={errorId}>{error}</ErrorMessage>}
        {relationWords[relation]}
        {into}
      </>
    );
  }
  const shown = relation === 'split' ? padded(targets, 2) : relation === 'merged' ? padded(targets, 1) : [];
  const setTarget = (index: number, id: string) =>
    onChange({ ...decision, targets: shown.map((one, at) => (at === index ? id : one)) });
  return (
    <>
      {error !== undefined && <ErrorMessage id={errorId}>{error}</ErrorMessage>}
      <select
        className="govuk-select wm-cell-select"
        aria-label={`What became of ${row.code}`}
        aria-describedby={describedBy}
        value={relation}
        onChange={(event) => {
          const chosen = possible.find((one) => one === event.target.value);
          if (chosen) onChange(withRelation(decision, chosen));
        }}
      >
        {possible.map((one) => (
          <option key={one} value={one}>
            {relationWords[one]}
          </option>
        ))}
      </select>
      {shown.map((target, index) => (
        <select
          // A target has no identity but its place in the list.
          key={index}
          className="govuk-select wm-cell-select"
          aria-label={`Statement ${index + 1} that ${row.code} became`}
          aria-describedby={describedBy}
          value={target}
          onChange={(event) => setTarget(index, event.target.value)}
        >
          <option value="">Choose a statement</option>
          {options.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      ))}
      {relation === 'split' && (
        <LinkButton onClick={() => onChange({ ...decision, targets: [...shown, ''] })}>Add another statement</LinkButton>
      )}
    </>
  );
}

function padded(targets: readonly string[], length: number): string[] {
  return [...targets, ...Array.from({ length: Math.max(0, length - targets.length) }, () => '')];
}

/** Only what is still there can be compared with what it was. */
export function Comparable({ row, decision, canWrite, onChange }: CellProps) {
  if (!canWrite || decision.relation !== 'reworded') return decision.comparable ? 'Yes' : 'No';
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-visually-hidden">Can answers to {row.code} be compared?</legend>
      <div className="govuk-radios govuk-radios--small" data-module="govuk-radios">
        {([true, false] as const).map((value) => {
          const id = `comparable-${row.lineageId}-${value}`;
          return (
            <div className="govuk-radios__item" key={id}>
              <input
                className="govuk-radios__input"
                type="radio"
                id={id}
                name={`comparable-${row.lineageId}`}
                checked={decision.comparable === value}
                onChange={() => onChange({ ...decision, comparable: value })}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={id}>
                {value ? 'Yes' : 'No'}
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

export function Reason({ row, decision, canWrite, onChange }: CellProps) {
  if (!canWrite) return decision.reason || 'None given';
  return (
    <textarea
      className="govuk-textarea wm-cell-text"
      aria-label={`Reason for ${row.code}`}
      rows={3}
      maxLength={2000}
      value={decision.reason}
      onChange={(event) => onChange({ ...decision, reason: event.target.value })}
    />
  );
}

export function Confirm({ row, onConfirm }: { readonly row: Relation; readonly onConfirm: () => void }) {
  return (
    <div className="wm-cell-action">
      <Button look="secondary" onClick={onConfirm}>
        {row.confirmed ? 'Confirm again' : 'Confirm'}
        <span className="govuk-visually-hidden"> {row.code}</span>
      </Button>
    </div>
  );
}
