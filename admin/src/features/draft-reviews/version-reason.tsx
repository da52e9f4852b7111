import { subjectWords, type FrameworkChange } from '../../components/framework-changes.tsx';
import { Details, Text } from '../../components/text-blocks.tsx';
import type { DraftCheck } from '../../lib/drafts.ts';
import { inWords } from '../../lib/plural.ts';

const became: Readonly<Record<FrameworkChange['kind'], string>> = {
  added: 'is added',
  reworded: 'is in other words',
  moved: 'is moved',
  split: 'is split',
  merged: 'is merged',
  retired: 'is retired',
  scale_changed: 'has other stages',
  details: 'has other details',
};

function why(change: FrameworkChange): string {
  const { kind, subject, from, to, comparable } = change;
  if (kind === 'split' || kind === 'merged') return `${subject} ${inWords(from)} ${became[kind]} into ${inWords(to)}`;
  const cannot = kind === 'reworded' && comparable === false ? ', so that earlier answers cannot be compared' : '';
  return `${subjectWords(change)} ${became[kind]}${cannot}`.replace(/^[A-Z]/, (first) => first.toLowerCase());
}

/** Which version the draft becomes, and the change that decides it. Nobody types the number. */
export function VersionReason({ check: { nextVersion, because } }: { readonly check: DraftCheck }) {
  return (
    <>
      {nextVersion !== null && (
        <Text>
          <strong>
            {because === null
              ? `This will be version ${nextVersion}, because it is the first.`
              : `This will be version ${nextVersion}, because ${why(because)}.`}
          </strong>
        </Text>
      )}
      <Details summary="How versions are counted">
        <Text>A version has three numbers, and nobody chooses them. What changed most decides.</Text>
        <ul className="govuk-list govuk-list--bullet">
          <li>
            The first number goes up when some answers can no longer be compared with earlier ones: a statement is retired, split,
            merged, on other stages, or so reworded that you say answers cannot be compared.
          </li>
          <li>
            The second number goes up when every earlier answer can still be compared, but something else is asked, of somebody
            else, or in another place: a statement or theme is added or moved, a theme or scale taken out, or the partners,
            weight, gate or statutory mark of a statement change.
          </li>
          <li>The third number goes up when the same is asked in other words.</li>
        </ul>
      </Details>
    </>
  );
}
