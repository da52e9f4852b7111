import type { PartOf } from '../../lib/drafts.ts';
import { knownLanguage } from '../../lib/languages.ts';
import type { Editing } from './editing.ts';
import { Many, TextField } from './fields.tsx';

type Language = NonNullable<PartOf<'about'>['content']['languages']>[number];

const examples = ['pl', 'ro', 'ur', 'ar', 'so', 'cy'].map((code) => `${code} (${knownLanguage(code) ?? code})`).join(', ');

/** With another code; the name follows as long as it is that of the code, and nobody wrote another. */
export function withCode({ code: before, label }: Language, code: string): Language {
  const isOwn = label !== '' && label !== knownLanguage(before);
  return { code, label: isOwn ? label : (knownLanguage(code) ?? '') };
}

/** The languages a framework is translated into. Each part then has a place for its words in them. */
export function LanguageFields({ editing }: { readonly editing: Editing<PartOf<'about'>['content']> }) {
  const { content, set } = editing;
  return (
    <Many
      editing={editing}
      pointer="/languages"
      legend="Languages it is translated into"
      hint="Each theme, statement and scale then has a section for its words in them. A row that you empty is taken out"
      items={content.languages ?? []}
      empty={(): Language => ({ code: '', label: '' })}
      holdsNothing={({ code, label }) => code === '' && label === ''}
      onChange={(languages) => set('languages', [...languages])}
      addText="Add a language"
      row={(language, index, change) => (
        <>
          <TextField
            editing={editing}
            pointer={`/languages/${index}/code`}
            label={`Code of language ${index + 1}`}
            hint={`Its two or three letters, such as ${examples}`}
            width={10}
            value={language.code}
            onChange={(code) => change(withCode(language, code))}
          />
          <TextField
            editing={editing}
            pointer={`/languages/${index}/label`}
            label={`Name of language ${index + 1}`}
            value={language.label}
            onChange={(label) => change({ ...language, label })}
          />
        </>
      )}
    />
  );
}
