import type { PartOf } from '../../lib/drafts.ts';
import type { Editing } from './editing.ts';
import { Many, TextField } from './fields.tsx';
import { LanguageFields } from './language-fields.tsx';

const answerWords = { not_known: 'Not known', not_applicable: 'Not applicable' } as const;

export function AboutFields({ editing }: { readonly editing: Editing<PartOf<'about'>['content']> }) {
  const { content, set } = editing;
  const { source, unplacedAnswers } = content;
  return (
    <>
      <TextField
        editing={editing}
        pointer="/title"
        label="Title of the framework"
        value={content.title}
        onChange={(value) => set('title', value)}
      />
      <TextField
        editing={editing}
        pointer="/source/informedBy"
        label="Published work it draws on"
        rows={2}
        value={source.informedBy}
        onChange={(informedBy) => set('source', { ...source, informedBy })}
      />
      <TextField
        editing={editing}
        pointer="/source/relation"
        label="How it relates to that work"
        rows={2}
        value={source.relation}
        onChange={(relation) => set('source', { ...source, relation })}
      />
      <TextField
        editing={editing}
        pointer="/licence"
        label="Licence"
        hint="On what terms others may use the text"
        rows={2}
        value={content.licence}
        onChange={(value) => set('licence', value)}
      />
      <Many
        editing={editing}
        pointer="/instructions"
        legend="Instructions"
        hint="How a partnership uses it. A row that you empty is taken out"
        items={content.instructions}
        empty={() => ''}
        holdsNothing={(instruction) => instruction === ''}
        onChange={(instructions) => set('instructions', [...instructions])}
        addText="Add another instruction"
        row={(instruction, index, change) => (
          <TextField
            editing={editing}
            pointer={`/instructions/${index}`}
            label={`Instruction ${index + 1}`}
            rows={2}
            value={instruction}
            onChange={change}
          />
        )}
      />
      <TextField
        editing={editing}
        pointer="/statutoryNote"
        label="What “Statutory” rests on (optional)"
        rows={3}
        value={content.statutoryNote ?? ''}
        onChange={(value) => set('statutoryNote', value)}
      />
      <TextField
        editing={editing}
        pointer="/indicatorNote"
        label="Where the codes of indicators come from (optional)"
        rows={2}
        value={content.indicatorNote ?? ''}
        onChange={(value) => set('indicatorNote', value)}
      />
      <Many
        editing={editing}
        pointer="/partnerTypes"
        legend="Partner types"
        hint="Those who can be asked. A row that you empty is taken out"
        items={content.partnerTypes}
        empty={() => ({ code: '', label: '' })}
        holdsNothing={({ code, label }) => code === '' && label === ''}
        onChange={(partnerTypes) => set('partnerTypes', [...partnerTypes])}
        addText="Add another partner type"
        row={(type, index, change) => (
          <>
            <TextField
              editing={editing}
              pointer={`/partnerTypes/${index}/code`}
              label={`Code of partner type ${index + 1}`}
              width={10}
              value={type.code}
              onChange={(code) => change({ ...type, code })}
            />
            <TextField
              editing={editing}
              pointer={`/partnerTypes/${index}/label`}
              label={`Name of partner type ${index + 1}`}
              value={type.label}
              onChange={(label) => change({ ...type, label })}
            />
          </>
        )}
      />
      <LanguageFields editing={editing} />
      {unplacedAnswers.map((answer, index) => {
        const change = (changed: typeof answer) =>
          set(
            'unplacedAnswers',
            unplacedAnswers.map((one, at) => (at === index ? changed : one)),
          );
        return (
          <fieldset className="govuk-fieldset" key={answer.code}>
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
              {`Words for the answer “${answerWords[answer.code]}”`}
            </legend>
            <TextField
              editing={editing}
              pointer={`/unplacedAnswers/${index}/label`}
              label="Label"
              value={answer.label}
              onChange={(label) => change({ ...answer, label })}
            />
            <TextField
              editing={editing}
              pointer={`/unplacedAnswers/${index}/descriptor`}
              label="When to choose it"
              rows={2}
              value={answer.descriptor}
              onChange={(descriptor) => change({ ...answer, descriptor })}
            />
          </fieldset>
        );
      })}
    </>
  );
}
