import { Checkboxes } from '../../components/checkboxes.tsx';
import { Select } from '../../components/select.tsx';
import type { DraftPart, PartOf } from '../../lib/drafts.ts';
import { partsIn } from '../../lib/draft-tree.ts';
import type { Editing } from './editing.ts';
import { Many, NumberField, TextField } from './fields.tsx';
import { GuidanceField } from './guidance-field.tsx';

interface StatementFieldsProps {
  readonly editing: Editing<PartOf<'statement'>['content']>;
  readonly parts: readonly DraftPart[];
}

export function StatementFields({ editing, parts }: StatementFieldsProps) {
  const { content, set, leave, errorAt } = editing;
  const scales = partsIn(parts, 'scale', null);
  const partnerTypes = partsIn(parts, 'about', null).flatMap((about) => about.content.partnerTypes);
  const inSection = { editing };
  return (
    <>
      <TextField
        {...inSection}
        pointer="/code"
        label="Code"
        hint="Names the statement in this edition, such as D4"
        width={10}
        value={content.code}
        onChange={(value) => set('code', value)}
      />
      <TextField
        {...inSection}
        pointer="/shortTitle"
        label="Short title (optional)"
        hint="At most 60 characters"
        value={content.shortTitle ?? ''}
        onChange={(value) => set('shortTitle', value)}
      />
      <TextField
        {...inSection}
        pointer="/text"
        label="Text"
        hint="One thing that a partnership can judge"
        rows={4}
        value={content.text}
        onChange={(value) => set('text', value)}
      />
      <TextField
        {...inSection}
        pointer="/plainText"
        label="In plain language (optional)"
        rows={3}
        value={content.plainText ?? ''}
        onChange={(value) => set('plainText', value)}
      />
      <TextField
        {...inSection}
        pointer="/easyRead"
        label="In Easy Read (optional)"
        hint="Short sentences, one idea in each"
        rows={3}
        value={content.easyRead ?? ''}
        onChange={(value) => set('easyRead', value)}
      />
      <Many
        legend="What to look for"
        hint="What shows how well it works. A row that you empty is taken out"
        items={content.lookFors ?? []}
        empty={() => ''}
        holdsNothing={(lookFor) => lookFor === ''}
        onChange={(lookFors) => set('lookFors', [...lookFors])}
        addText="Add another thing to look for"
        row={(lookFor, index, change) => (
          <TextField
            {...inSection}
            pointer={`/lookFors/${index}`}
            label={`Thing to look for ${index + 1}`}
            rows={2}
            value={lookFor}
            onChange={change}
          />
        )}
      />
      {partnerTypes.length > 0 && (
        <Checkboxes
          id="partners"
          legend="Partners who are asked"
          error={errorAt('/partners')}
          items={partnerTypes.map(({ code, label }) => ({ value: code, label }))}
          values={content.partners ?? []}
          onChange={(partners) => set('partners', partners, true)}
        />
      )}
      {scales.length > 1 && (
        <Select
          id="scaleCode"
          label="Scale"
          hint="Answers on other stages cannot be compared with earlier ones"
          error={errorAt('/scaleCode')}
          options={[
            { value: '', text: 'Choose a scale' },
            ...scales.map(({ content: { code, title } }) => ({ value: code, text: title || code })),
          ]}
          value={content.scaleCode ?? ''}
          onChange={(scaleCode) => set('scaleCode', scaleCode, true)}
        />
      )}
      <Checkboxes
        id="statutory"
        legend="Legal duty"
        items={[{ value: 'yes', label: 'Statutory: it rests on a legal duty' }]}
        values={content.statutory ? ['yes'] : []}
        onChange={(values) => set('statutory', values.length > 0, true)}
      />
      <NumberField
        editing={{ leave, errorAt }}
        pointer="/weight"
        label="Weight (optional)"
        hint="How much it counts in its theme. It counts as 1 where this is empty"
        wanted="a number above 0, and 100 at the most"
        optional
        fits={(value) => value > 0 && value <= 100}
        value={content.weight}
        onChange={(weight) => set('weight', weight)}
      />
      <GuidanceField editing={editing} value={content.guidance ?? ''} onChange={(guidance) => set('guidance', guidance)} />
    </>
  );
}
