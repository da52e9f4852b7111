import { Markdown } from '../../components/markdown.tsx';
import { Details, Text } from '../../components/text-blocks.tsx';
import type { Editing } from './editing.ts';
import { TextField } from './fields.tsx';

interface GuidanceFieldProps {
  readonly editing: Pick<Editing, 'leave' | 'errorAt'>;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Guidance is written in Markdown; what it will look like is one press away. */
export function GuidanceField({ editing, value, onChange }: GuidanceFieldProps) {
  return (
    <>
      <TextField
        editing={editing}
        pointer="/guidance"
        label="Guidance (optional)"
        hint="An empty line begins a paragraph. Begin a line with - for a list. Write **bold**, or a link as [its words](https://example.org)"
        rows={8}
        value={value}
        onChange={onChange}
      />
      <Details summary="See how the guidance will look">
        {value === '' ? <Text>No guidance is written yet.</Text> : <Markdown text={value} />}
      </Details>
    </>
  );
}
