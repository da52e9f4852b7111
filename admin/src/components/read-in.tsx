import { ownName, type Language } from '../lib/reading.ts';
import { useKeptChoice } from '../lib/use-kept-choice.ts';
import { Select } from './select.tsx';

/** The language that a person chose to read frameworks in, if this one is written in it; null: English. */
export function useReadIn(languages: readonly Language[]): readonly [Language | null, (code: string | null) => void] {
  const [kept, keep] = useKeptChoice('read-in');
  return [languages.find(({ code }) => code === kept) ?? null, keep];
}

interface ReadInProps {
  readonly languages: readonly Language[];
  readonly language: Language | null;
  readonly onChange: (code: string | null) => void;
}

/** The choice of a language, where the framework is written in any but English. */
export function ReadIn({ languages, language, onChange }: ReadInProps) {
  if (languages.length === 0) return null;
  return (
    <Select
      id="read-in"
      label="Read this in"
      options={[
        { value: '', text: 'English' },
        ...languages.map((one) => ({ value: one.code, text: ownName(one), lang: one.code })),
      ]}
      value={language?.code ?? ''}
      onChange={(code) => onChange(code === '' ? null : code)}
    />
  );
}
