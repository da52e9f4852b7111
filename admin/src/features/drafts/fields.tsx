import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { classes } from '../../components/classes.ts';
import { ErrorMessage } from '../../components/form-group.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { TextInput } from '../../components/text-input.tsx';
import type { Editing } from './editing.ts';
import { fieldId } from './pointer.ts';

interface TextFieldProps {
  readonly editing: Pick<Editing, 'leave' | 'errorAt'>;
  /** Where it stands in the content; faults are found by it. */
  readonly pointer: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** More than one line. */
  readonly rows?: number;
  readonly width?: 5 | 10 | 20 | 30;
  /** The language that is written in it, where it is another. */
  readonly lang?: string;
}

/** A label at the start of a sentence. */
function named(label: string): string {
  return label.replace(' (optional)', '');
}

/** One text of a part. Spaces at its ends go when it is left: nobody sees them, and they would be a fault. */
export function TextField({ editing, pointer, label, hint, value, onChange, rows, width, lang }: TextFieldProps) {
  const error = editing.errorAt(pointer);
  const field = {
    id: fieldId(pointer),
    label,
    hint,
    value,
    onChange,
    lang,
    error: error === undefined ? undefined : `${named(label)} ${error}`,
    onBlur: () => {
      if (value !== value.trim()) onChange(value.trim());
      editing.leave();
    },
  };
  return rows === undefined ? <TextInput {...field} {...(width && { width })} /> : <Textarea {...field} rows={rows} />;
}

interface NumberFieldProps extends Pick<TextFieldProps, 'editing' | 'pointer' | 'label' | 'hint'> {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly fits: (value: number) => boolean;
  /** What to enter, as in "a whole number from 0 to 100". */
  readonly wanted: string;
  readonly optional?: boolean;
}

/** What is typed stands as it is; only a number that fits goes into the content. */
export function NumberField({ editing, pointer, label, hint, value, onChange, fits, wanted, optional }: NumberFieldProps) {
  const [typed, setTyped] = useState(value === undefined ? '' : String(value));
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    // It was not typed here: another person's number came in.
    if (value !== Number(typed)) setTyped(value === undefined ? '' : String(value));
  }
  const isOut = typed.trim() === '' ? optional !== true : !fits(Number(typed));
  const fault = editing.errorAt(pointer);
  return (
    <TextInput
      id={fieldId(pointer)}
      label={label}
      hint={hint}
      width={5}
      inputMode="decimal"
      value={typed}
      error={isOut ? `${named(label)} must be ${wanted}. It is not saved yet` : fault && `${named(label)} ${fault}`}
      onChange={(text) => {
        setTyped(text);
        if (text.trim() === '' && optional) onChange(undefined);
        else if (text.trim() !== '' && fits(Number(text))) onChange(Number(text));
      }}
      onBlur={editing.leave}
    />
  );
}

interface ManyProps<Item> {
  readonly editing: Pick<Editing, 'errorAt'>;
  /** Where the list stands in the content; what is wrong with it as a whole is told here. */
  readonly pointer: string;
  readonly legend: string;
  readonly hint: string;
  readonly items: readonly Item[];
  readonly empty: (items: readonly Item[]) => Item;
  /** A row that says nothing is not saved. */
  readonly holdsNothing: (item: Item, index: number, items: readonly Item[]) => boolean;
  readonly onChange: (items: readonly Item[]) => void;
  readonly addText: string;
  readonly row: (item: Item, index: number, change: (item: Item) => void) => ReactNode;
}

/**
 * Rows of one kind. A row that is emptied stays on the page and leaves the draft, so that nothing jumps away under anybody's
 * hands; a new row takes the focus.
 */
export function Many<Item>({
  editing,
  pointer,
  legend,
  hint,
  items,
  empty,
  holdsNothing,
  onChange,
  addText,
  row,
}: ManyProps<Item>) {
  const [rows, setRows] = useState(items);
  const group = useRef<HTMLFieldSetElement>(null);
  const [added, setAdded] = useState(0);
  const said = (list: readonly Item[]) => JSON.stringify(list.filter((item, index) => !holdsNothing(item, index, list)));
  // Another person's rows came in: they replace what stands here.
  if (said(rows) !== said(items)) setRows(items);

  useEffect(() => {
    if (added > 0)
      [...(group.current?.querySelectorAll<HTMLElement>('.wm-row') ?? [])]
        .at(-1)
        ?.querySelector<HTMLElement>('input, textarea, select')
        ?.focus();
  }, [added]);

  const id = fieldId(pointer);
  const error = editing.errorAt(pointer);
  const change = (index: number, item: Item) => {
    const next = rows.map((one, at) => (at === index ? item : one));
    setRows(next);
    onChange(next.filter((one, at) => !holdsNothing(one, at, next)));
  };
  return (
    <fieldset
      className={classes('govuk-fieldset', 'wm-rows', error !== undefined && 'wm-rows--error')}
      ref={group}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
    >
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      <div className="govuk-hint">{hint}</div>
      {error !== undefined && <ErrorMessage id={`${id}-error`}>{`${legend}: ${error}`}</ErrorMessage>}
      {rows.map((item, index) => (
        // A row has no identity but its place.
        <div className="wm-row" key={index}>
          {row(item, index, (changed) => change(index, changed))}
        </div>
      ))}
      <Button
        id={id}
        look="secondary"
        onClick={() => {
          setRows([...rows, empty(rows)]);
          setAdded(added + 1);
        }}
      >
        {addText}
      </Button>
    </fieldset>
  );
}
