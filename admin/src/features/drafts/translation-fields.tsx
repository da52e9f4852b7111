import type { DraftPart } from '../../lib/drafts.ts';
import { ErrorMessage } from '../../components/form-group.tsx';
import { Text } from '../../components/text-blocks.tsx';
import type { Editing } from './editing.ts';
import { placeLabel } from './field-labels.ts';
import { TextField } from './fields.tsx';
import { fieldId, keysOf, pointerTo, valueAt } from './pointer.ts';
import { Section } from './section.tsx';
import { progressOf, shownLanguages, textPairs, withLine, type Language, type TextPair } from './translations.ts';
import { useEver } from './use-ever.ts';

type PartEditing<Of> = Pick<Editing<Of>, 'content' | 'put' | 'leave' | 'errorAt' | 'faultIn'>;

interface TranslationFieldsProps<Of> {
  readonly editing: PartEditing<Of>;
  readonly kind: DraftPart['kind'];
  readonly languages: readonly Language[];
}

/** What is written in one place: the part itself, or one of the stages of a scale. */
function holdersOf(content: DraftPart['content']): { at: readonly (string | number)[]; translations: object | undefined }[] {
  if ('stages' in content) return content.stages.map(({ translations }, index) => ({ at: ['stages', index], translations }));
  return [{ at: [], translations: 'translations' in content ? content.translations : undefined }];
}

/** The part's texts in each language of the framework, folded away: whoever only writes English need not pass them. */
export function TranslationFields<Of extends DraftPart['content']>({ editing, kind, languages }: TranslationFieldsProps<Of>) {
  const holders = holdersOf(editing.content);
  const written = new Set(holders.flatMap(({ translations = {} }) => Object.keys(translations)));
  const shown = shownLanguages(languages, useEver([...written]));
  return shown.map((language) => {
    const places = holders.map(({ at }) => ({ at, pointer: pointerTo(...at, 'translations', language.code) }));
    const pairs = textPairs({ kind, content: editing.content }, language.code);
    const { done, of } = progressOf(pairs);
    return (
      <Section
        key={language.code}
        editing={{ faultIn: () => places.map(({ pointer }) => editing.faultIn(pointer)).find((fault) => fault !== undefined) }}
        pointer={pointerTo('translations', language.code)}
        summary={`In ${language.name} (${of === 0 ? 'nothing to translate yet' : `${done} of ${of} translated`})`}
        open={false}
      >
        {!language.known && (
          <ErrorMessage id={`undeclared-${language.code}`}>
            {`${language.name} is not among the languages of the framework. Add it to them under “About the framework”, or empty the texts here`}
          </ErrorMessage>
        )}
        {pairs.length === 0 && <Text>Nothing is written in English yet.</Text>}
        {places.map(({ at, pointer }) => {
          const own = pairs.filter((pair) => pair.pointer.startsWith(`${pointer}/`));
          const fields = own.map((pair) => <PairField key={pair.pointer} editing={editing} pair={pair} language={language} />);
          if (at.length === 0 || own.length === 0) return fields;
          return (
            <fieldset className="govuk-fieldset" key={pointer} id={fieldId(pointer)} tabIndex={-1}>
              <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{`${placeLabel(pointerTo(...at))} in ${language.name}`}</legend>
              {fields}
            </fieldset>
          );
        })}
      </Section>
    );
  });
}

/** How many lines each text gets; none: one that stays on one line. */
const rowsOf: Readonly<Record<string, number>> = { text: 4, plainText: 3, easyRead: 3, lookFors: 2, guidance: 8, descriptor: 3 };

interface PairFieldProps<Of> {
  readonly editing: PartEditing<Of>;
  readonly pair: TextPair;
  readonly language: Language;
}

/** One text in another language, with the English above it. */
function PairField<Of>({ editing, pair: { source, pointer, english, words }, language }: PairFieldProps<Of>) {
  const keys = keysOf(pointer);
  const isLine = keys.includes('lookFors');
  const name = keys.findLast((key) => !/^\d+$/.test(key)) ?? '';
  // A theme's summary is a paragraph; a stage's is a line.
  const rows = name === 'summary' && keys[0] !== 'stages' ? 3 : rowsOf[name];
  const write = (text: string) => {
    if (!isLine) return editing.put(pointer, text);
    const list = pointerTo(...keys.slice(0, -1));
    const lines = valueAt(editing.content, list);
    editing.put(list, withLine(Array.isArray(lines) ? (lines as string[]) : [], Number(keys.at(-1)), text));
  };
  return (
    <TextField
      editing={editing}
      pointer={pointer}
      label={`${placeLabel(source)} in ${language.name}`}
      hint={<span className="wm-pre-line">{english === '' ? 'Not written in English' : `English: ${english}`}</span>}
      lang={language.code}
      {...(rows !== undefined && { rows })}
      value={words}
      onChange={write}
    />
  );
}
