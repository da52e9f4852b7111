import { faultAt, type Fault } from '../../components/error-summary.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { statementsByTheme, type FrameworkVersion } from '../../lib/frameworks.ts';
import type { Problem } from '../../lib/problem.ts';

/** The words of a local statement as they are typed. An empty text stands for none. */
export interface TypedWords {
  readonly text: string;
  readonly shortTitle: string;
  readonly themeCode: string;
}

interface WordsFieldsProps {
  readonly version: FrameworkVersion;
  readonly typed: TypedWords;
  readonly faults: readonly Fault[];
  readonly onType: (typed: TypedWords) => void;
}

export function WordsFields({ version, typed, faults, onType }: WordsFieldsProps) {
  const themes = statementsByTheme(version).map(({ theme }) => ({ value: theme.code, text: `${theme.code} ${theme.title}` }));
  return (
    <>
      <Textarea
        id="text"
        label="Statement"
        hint="One thing that you can judge, such as: Families who need a short break get one near home."
        rows={4}
        value={typed.text}
        onChange={(text) => onType({ ...typed, text })}
        error={faultAt(faults, 'text')}
      />
      <TextInput
        id="shortTitle"
        label="Short title (optional)"
        hint={`At most ${longestTitle} characters. Lists show it in place of the statement.`}
        value={typed.shortTitle}
        onChange={(shortTitle) => onType({ ...typed, shortTitle })}
        error={faultAt(faults, 'shortTitle')}
      />
      <Select
        id="themeCode"
        label="Theme (optional)"
        hint="Where it stands in your list of statements."
        options={[{ value: '', text: 'No theme' }, ...themes]}
        value={typed.themeCode}
        onChange={(themeCode) => onType({ ...typed, themeCode })}
        error={faultAt(faults, 'themeCode')}
      />
    </>
  );
}

const longestTitle = 60;
const longestText = 2000;

/** The service counts characters, not UTF-16 units. */
function lengthOf(text: string): number {
  return [...text].length;
}

/** What is wrong with them before they are sent. */
export function wordsFaults({ text, shortTitle }: TypedWords): (Fault | false)[] {
  return [
    text.trim() === '' && { field: 'text', message: 'Enter the statement' },
    lengthOf(text.trim()) > longestText && {
      field: 'text',
      message: `The statement must be ${longestText.toLocaleString('en-GB')} characters or fewer`,
    },
    lengthOf(shortTitle.trim()) > longestTitle && {
      field: 'shortTitle',
      message: `The short title must be ${longestTitle} characters or fewer`,
    },
  ];
}

/** What the service refused of them, each at its field. */
export function refusedWords({ code, faults }: Problem): Fault[] | null {
  if (code === 'assessment.state')
    return [{ field: null, message: 'This assessment is no longer open for answers. Nothing was saved.' }];
  const messages = {
    text: 'The statement has a character that cannot be saved. Type it again instead of pasting it',
    shortTitle: 'The short title has a character that cannot be saved. Type it again instead of pasting it',
    themeCode: 'Choose another theme. This one is not in the edition that you use',
    scaleCode: 'Choose another scale. This one is not in the edition that you use',
  };
  const found = Object.entries(messages).filter(([field]) => faults.some(({ pointer }) => pointer === `/${field}`));
  return found.length > 0 ? found.map(([field, message]) => ({ field, message })) : null;
}
