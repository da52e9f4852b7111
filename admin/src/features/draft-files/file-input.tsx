import { useRef, useState, type DragEvent } from 'react';
import { classes } from '../../components/classes.ts';
import { describedBy, FormGroup } from '../../components/form-group.tsx';
import { sizeInWords } from '../../lib/download.ts';
import { formatOf } from './chosen-file.ts';

const formatWords = { xlsx: 'a workbook', json: 'JSON', yaml: 'YAML' } as const;

interface FileInputProps {
  readonly id: string;
  readonly file: File | undefined;
  readonly error: string | undefined;
  readonly onChoose: (file: File | undefined) => void;
}

/** A plain file input. A file can be dropped anywhere around it, too; nothing needs that. */
export function FileInput({ id, file, error, onChoose }: FileInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const hint = 'A workbook (.xlsx), JSON or YAML, of 5 MB at the most. You can also drop the file here.';
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (!dropped) return;
    // The input says its name, as if it had been chosen there.
    if (input.current) input.current.files = event.dataTransfer.files;
    onChoose(dropped);
  };
  return (
    <div
      className={classes('wm-drop', over && 'wm-drop--over')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FormGroup id={id} label="File" hint={hint} error={error}>
        <input
          ref={input}
          className={classes('govuk-file-upload', error !== undefined && 'govuk-file-upload--error')}
          id={id}
          type="file"
          accept=".xlsx,.json,.yaml,.yml"
          aria-describedby={describedBy({ id, hint, error })}
          onChange={({ target }) => onChoose(target.files?.[0])}
        />
      </FormGroup>
      <p className="govuk-body wm-drop__chosen" role="status">
        {file && `${file.name}: ${kindOf(file)}${sizeInWords(file.size)}.`}
      </p>
    </div>
  );
}

function kindOf({ name }: File): string {
  const format = formatOf(name);
  return format ? `${formatWords[format]}, ` : '';
}
