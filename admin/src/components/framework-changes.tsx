import type { Schemas } from '../lib/api.ts';
import { diffWords, type Piece } from '../lib/diff-words.ts';
import { inWords } from '../lib/plural.ts';
import { heldInWords } from '../lib/value-words.ts';
import { Text } from './text-blocks.tsx';

export type FrameworkChange = Schemas['FrameworkChange'];
type Kind = FrameworkChange['kind'];
type FieldChange = FrameworkChange['fields'][number];

const kinds: readonly { readonly kind: Kind; readonly heading: string }[] = [
  { kind: 'added', heading: 'Added' },
  { kind: 'reworded', heading: 'Reworded' },
  { kind: 'moved', heading: 'Moved' },
  { kind: 'split', heading: 'Split' },
  { kind: 'merged', heading: 'Merged' },
  { kind: 'retired', heading: 'Retired' },
  { kind: 'scale_changed', heading: 'Scale changed' },
  { kind: 'details', heading: 'Details' },
];

const fieldWords: Readonly<Record<string, string>> = {
  code: 'Code',
  title: 'Title',
  shortTitle: 'Short title',
  text: 'Text',
  plainText: 'Plain language',
  easyRead: 'Easy Read',
  lookFors: 'What to look for',
  partners: 'Partners who are asked',
  scaleCode: 'Scale',
  themeCode: 'Theme',
  parentCode: 'Within',
  position: 'Place',
  statutory: 'Statutory',
  weight: 'Weight',
  guidance: 'Guidance',
  summary: 'Summary',
  stages: 'Stages',
  sourceNote: 'Source',
  licence: 'Licence',
  instructions: 'Instructions',
  statutoryNote: 'What “Statutory” rests on',
  indicatorNote: 'Where indicator codes come from',
  partnerTypes: 'Partner types',
  unplacedAnswers: 'Answers without a stage',
  languages: 'Languages',
  headingFrom: 'Whose heading this is',
  crosswalk: 'Codes in other tools',
  indicators: 'Official statistics beside it',
  wordings: 'Words for one kind of partner',
  descriptors: 'Stages in its own words',
  gate: 'Statements that it holds back',
  translations: 'Translations',
};

/** What names a part is enough of one that was added or retired; the rest can be read in its edition. */
const telling = ['title', 'shortTitle', 'text', 'summary'];

/** "Statement D4", "Theme H", or "The framework". */
export function subjectWords({ subject, from, to }: FrameworkChange): string {
  if (subject === 'framework') return 'The framework';
  const one = subject.replace(/^./, (first) => first.toUpperCase());
  const [before, after] = [inWords(from), inWords(to)];
  if (from.length === 0 || before === after) return `${one} ${after}`;
  return to.length === 0 ? `${one} ${before}` : `${one} ${before}, now ${after}`;
}

/** What is different, kind by kind, with the text before and after. */
export function FrameworkChanges({
  changes,
  headingLevel = 2,
}: {
  readonly changes: readonly FrameworkChange[];
  readonly headingLevel?: 2 | 3;
}) {
  const [Heading, Inner] = headingLevel === 2 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const);
  if (changes.length === 0) return <Text>Nothing is different.</Text>;
  return kinds.map(({ kind, heading }) => {
    const found = changes.filter((change) => change.kind === kind);
    return (
      found.length > 0 && (
        <section key={kind} aria-labelledby={`changes-${kind}`}>
          <Heading className="govuk-heading-m" id={`changes-${kind}`}>
            {heading} ({found.length})
          </Heading>
          {found.map((change, index) => (
            // A change has no identity but its place among its kind.
            <div className="wm-change" key={index}>
              <Inner className="govuk-heading-s">{subjectWords(change)}</Inner>
              {change.comparable !== null && (
                <Text>
                  {change.comparable
                    ? 'Answers before and after can be compared.'
                    : 'Answers before and after cannot be compared.'}
                </Text>
              )}
              <dl className="wm-change__fields">
                {shownFields(change).map((field) =>
                  kind === 'moved' ? <Way key={field.name} field={field} /> : <Field key={field.name} field={field} />,
                )}
              </dl>
            </div>
          ))}
        </section>
      )
    );
  });
}

function shownFields({ kind, fields }: FrameworkChange): readonly FieldChange[] {
  return kind === 'added' || kind === 'retired' ? fields.filter(({ name }) => telling.includes(name)) : fields;
}

/** A move has no text that was removed or added. */
function Way({ field: { name, before, after } }: { readonly field: FieldChange }) {
  return (
    <>
      <dt className="govuk-body wm-change__name">{fieldWords[name] ?? name}</dt>
      <dd className="govuk-body wm-change__side">{`From ${before ?? 'the top'} to ${after ?? 'the top'}`}</dd>
    </>
  );
}

function Field({ field: { name, before, after } }: { readonly field: FieldChange }) {
  const [was, is] = [heldInWords(before ?? '', name), heldInWords(after ?? '', name)];
  const pieces = diffWords(was, is);
  return (
    <>
      <dt className="govuk-body wm-change__name">{fieldWords[name] ?? name}</dt>
      {before !== null && <Side word="removed" pieces={pieces.mine} whole={after === null} />}
      {after !== null && <Side word="added" pieces={pieces.theirs} whole={before === null} />}
    </>
  );
}

interface SideProps {
  readonly word: 'removed' | 'added';
  readonly pieces: readonly Piece[];
  /** The other side has nothing, so no words of this one need a mark. */
  readonly whole: boolean;
}

/** One side of a difference: which it is stands in front of it in words, and its own words are struck or underlined. */
function Side({ word, pieces, whole }: SideProps) {
  const Mark = word === 'removed' ? 'del' : 'ins';
  return (
    <dd className={`govuk-body wm-pre-line wm-change__side wm-change__side--${word}`}>
      <strong>{word}:</strong> {pieces.length === 0 && 'nothing'}
      {pieces.map(({ text, shared }, index) => (shared || whole ? text : <Mark key={index}>{text}</Mark>))}
    </dd>
  );
}
