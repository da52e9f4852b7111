import { Checkboxes } from '../../components/checkboxes.tsx';
import { Select } from '../../components/select.tsx';
import type { DraftPart, PartOf } from '../../lib/drafts.ts';
import { partsIn } from '../../lib/draft-tree.ts';
import type { Editing } from './editing.ts';
import { Many, NumberField, TextField } from './fields.tsx';
import { GateFields } from './gate-fields.tsx';
import { GuidanceField } from './guidance-field.tsx';
import { IndicatorFields } from './indicator-fields.tsx';
import { Section } from './section.tsx';
import { TranslationFields } from './translation-fields.tsx';
import { languagesOf } from './translations.ts';
import { useEver } from './use-ever.ts';
import { DescriptorFields, WordingFields } from './wording-fields.tsx';

interface StatementFieldsProps {
  readonly editing: Editing<PartOf<'statement'>['content']>;
  readonly parts: readonly DraftPart[];
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What can be chosen, with what is chosen although it is gone: a fault that has to be seen to be mended. */
function withLost(known: readonly Choice[], chosen: readonly string[], lost: string): Choice[] {
  const gone = chosen.filter((code) => known.every(({ value }) => value !== code));
  return [...known, ...gone.map((code) => ({ value: code, label: `${code} (${lost})` }))];
}

export function StatementFields({ editing, parts }: StatementFieldsProps) {
  const { content, set, leave, errorAt } = editing;
  const scaleOptions = withLost(
    partsIn(parts, 'scale', null).map((scale) => ({
      value: scale.content.code,
      label: scale.content.title || scale.content.code,
    })),
    content.scaleCode === undefined ? [] : [content.scaleCode],
    'no scale of this draft',
  );
  const scaleFault = errorAt('/scaleCode');
  const partners = content.partners ?? [];
  const partnerTypes = withLost(
    partsIn(parts, 'about', null)
      .flatMap((about) => about.content.partnerTypes)
      .map(({ code, label }) => ({ value: code, label: label || code })),
    useEver(partners),
    'no partner type now',
  );
  const partnerFault = editing.faultIn('/partners')?.message;
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
        editing={editing}
        pointer="/lookFors"
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
          error={partnerFault && `Partners who are asked: ${partnerFault}`}
          items={partnerTypes}
          values={partners}
          onChange={(chosen) => set('partners', chosen, true)}
        />
      )}
      {scaleOptions.length > 1 && (
        <Select
          id="scaleCode"
          label="Scale"
          hint="Answers on other stages cannot be compared with earlier ones"
          error={scaleFault && `Scale: ${scaleFault}`}
          options={[{ value: '', text: 'Choose a scale' }, ...scaleOptions.map(({ value, label }) => ({ value, text: label }))]}
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
      <GuidanceField editing={editing} value={content.guidance ?? ''} onChange={(guidance) => set('guidance', guidance)} />
      <h2 className="govuk-heading-m">More about this statement</h2>
      <WordingFields editing={editing} parts={parts} />
      <DescriptorFields editing={editing} parts={parts} />
      <GateFields editing={editing} parts={parts} />
      <IndicatorFields editing={editing} value={content.indicators ?? []} onChange={(codes) => set('indicators', codes)} />
      <Section editing={editing} pointer="/weight" summary="How much it counts in its theme" open={content.weight !== undefined}>
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
      </Section>
      <TranslationFields editing={editing} kind="statement" languages={languagesOf(parts)} />
    </>
  );
}
