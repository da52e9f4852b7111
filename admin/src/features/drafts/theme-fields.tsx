import type { PartOf } from '../../lib/drafts.ts';
import type { Editing } from './editing.ts';
import { CrosswalkFields } from './crosswalk-fields.tsx';
import { TextField } from './fields.tsx';
import { GuidanceField } from './guidance-field.tsx';
import { IndicatorFields } from './indicator-fields.tsx';
import { Section } from './section.tsx';
import { TranslationFields } from './translation-fields.tsx';
import type { Language } from './translations.ts';

interface ThemeFieldsProps {
  readonly editing: Editing<PartOf<'theme'>['content']>;
  readonly languages: readonly Language[];
}

export function ThemeFields({ editing, languages }: ThemeFieldsProps) {
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
      <h2 className="govuk-heading-m">More about this theme</h2>
      <Section
        editing={editing}
        pointer="/headingFrom"
        summary="A heading that is not our own"
        open={content.headingFrom !== undefined}
      >
        <TextField
          editing={editing}
          pointer="/headingFrom"
          label="Whose heading this is (optional)"
          hint="The work or organisation that the title was taken from"
          value={content.headingFrom ?? ''}
          onChange={(value) => set('headingFrom', value)}
        />
      </Section>
      <IndicatorFields editing={editing} value={content.indicators ?? []} onChange={(codes) => set('indicators', codes)} />
      <CrosswalkFields editing={editing} />
      <TranslationFields editing={editing} kind="theme" languages={languages} />
    </>
  );
}
