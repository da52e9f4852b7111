import type { PartOf } from '../../lib/drafts.ts';
import type { Editing } from './editing.ts';
import { TextField } from './fields.tsx';
import { GuidanceField } from './guidance-field.tsx';

export function ThemeFields({ editing }: { readonly editing: Editing<PartOf<'theme'>['content']> }) {
  const { content, set } = editing;
  return (
    <>
      <TextField
        editing={editing}
        pointer="/code"
        label="Code"
        hint="Names the theme in this edition, such as D"
        width={10}
        value={content.code}
        onChange={(value) => set('code', value)}
      />
      <TextField
        editing={editing}
        pointer="/title"
        label="Title"
        value={content.title}
        onChange={(value) => set('title', value)}
      />
      <TextField
        editing={editing}
        pointer="/summary"
        label="Summary (optional)"
        hint="What the theme is about, in a sentence or two"
        rows={3}
        value={content.summary ?? ''}
        onChange={(value) => set('summary', value)}
      />
      <GuidanceField editing={editing} value={content.guidance ?? ''} onChange={(guidance) => set('guidance', guidance)} />
    </>
  );
}
