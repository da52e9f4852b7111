import { useState } from 'react';
import { Textarea } from '../../components/textarea.tsx';
import type { Editing } from './editing.ts';
import { lineFault, linesOf, saysLines } from './lines.ts';
import { fieldId } from './pointer.ts';

interface LinesFieldProps {
  readonly editing: Pick<Editing, 'leave' | 'faultIn'>;
  readonly pointer: string;
  readonly label: string;
  readonly hint: string;
  readonly value: readonly string[];
  readonly onChange: (lines: string[]) => void;
}

/** Several short codes, one to a line. What is typed stands as it is until it says something else than the content does. */
export function LinesField({ editing, pointer, label, hint, value, onChange }: LinesFieldProps) {
  const [typed, setTyped] = useState(value.join('\n'));
  // Another person's lines came in: they replace what stands here.
  if (!saysLines(typed, value)) setTyped(value.join('\n'));
  const fault = editing.faultIn(pointer);
  return (
    <Textarea
      id={fieldId(pointer)}
      label={label}
      hint={hint}
      rows={3}
      value={typed}
      error={fault && `${label.replace(' (optional)', '')}: ${lineFault(pointer, fault)}`}
      onChange={(text) => {
        setTyped(text);
        if (!saysLines(text, value)) onChange(linesOf(text));
      }}
      onBlur={editing.leave}
    />
  );
}
