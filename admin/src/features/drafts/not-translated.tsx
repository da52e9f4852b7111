import { Link } from 'react-router';
import { Details, Text } from '../../components/text-blocks.tsx';
import { partPath, type DraftPart } from '../../lib/drafts.ts';
import { partsIn, partTitle, themesInOrder } from '../../lib/draft-tree.ts';
import { count } from '../../lib/plural.ts';
import { fieldId, pointerTo } from './pointer.ts';
import { languagesOf, untranslated } from './translations.ts';

interface NotTranslatedProps {
  readonly draftId: string;
  readonly parts: readonly DraftPart[];
}

/** What is left to translate, language by language; nothing where the framework has only English. */
export function NotTranslated({ draftId, parts }: NotTranslatedProps) {
  const languages = languagesOf(parts);
  if (languages.length === 0) return null;
  const inOrder = [
    ...partsIn(parts, 'scale', null),
    ...themesInOrder(parts).flatMap(({ theme }) => [theme, ...partsIn(parts, 'statement', theme.id)]),
  ];
  return (
    <section aria-labelledby="not-translated">
      <h2 className="govuk-heading-m" id="not-translated">
        Not translated yet
      </h2>
      <Text>An edition can be published without it: where words are missing, that is said.</Text>
      {languages.map(({ code, name }) => {
        const missing = untranslated(inOrder, code);
        if (missing.length === 0) return <Text key={code}>{`Everything is translated into ${name}.`}</Text>;
        return (
          <Details key={code} summary={`${name}: ${count(missing.length, 'part')} to translate`}>
            <ul className="govuk-list">
              {missing.map(({ part, done, of }) => (
                <li key={part.id}>
                  <Link
                    className="govuk-link"
                    to={`${partPath(draftId, part.id)}#section-${fieldId(pointerTo('translations', code))}`}
                  >
                    {partTitle(part)}
                  </Link>
                  : {done} of {of} translated
                </li>
              ))}
            </ul>
          </Details>
        );
      })}
    </section>
  );
}
