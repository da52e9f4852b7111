import { useState } from 'react';
import { useParams } from 'react-router';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Details, Text } from '../../components/text-blocks.tsx';
import { draftPath, useDraft, useDraftRelations, type DraftContent } from '../../lib/drafts.ts';
import { count } from '../../lib/plural.ts';
import { problemCode } from '../../lib/problem.ts';
import type { Relation } from './api.ts';
import { FaultsFirst } from './changes-page.tsx';
import { RelationsTable } from './relations-table.tsx';

/** What became of each statement of the edition before. */
export function RelationsPage() {
  const { draftId = '' } = useParams();
  const query = useDraft(draftId);
  const relations = useDraftRelations(draftId);
  return (
    <Page
      title="What became of each statement"
      caption={query.data?.draft.title}
      back={{ text: 'Back to the draft', to: draftPath(draftId) }}
      wide
    >
      <Load query={query} thing="the draft">
        {(content) =>
          problemCode(relations.error) === 'draft.faults' ? (
            <FaultsFirst draftId={draftId} />
          ) : (
            <Load query={relations} thing="the statements" part>
              {(found) => <Relations content={content} relations={found} />}
            </Load>
          )
        }
      </Load>
    </Page>
  );
}

function Relations({ content, relations }: { readonly content: DraftContent; readonly relations: readonly Relation[] }) {
  // A statement that was put back as it was stays in the table while the page is open, so that nothing jumps away.
  const [shown] = useState(
    () => new Set(relations.filter(({ relation }) => relation !== 'same').map(({ lineageId }) => lineageId)),
  );
  const changed = relations.filter(({ lineageId, relation }) => relation !== 'same' || shown.has(lineageId));
  const same = relations.filter((relation) => !changed.includes(relation));
  if (content.draft.basedOn === null) return <Text>This framework is new, so there are no statements before it.</Text>;
  return (
    <>
      <Text>
        A council that moves to the new edition takes its answers along. What you say here decides which of them still count.
      </Text>
      {changed.length === 0 ? (
        <Text>No statement was reworded or taken out, so there is nothing to say.</Text>
      ) : (
        <RelationsTable content={content} relations={changed} />
      )}
      {same.length > 0 && (
        <Details summary={`${count(same.length, 'statement')} ${same.length === 1 ? 'stays' : 'stay'} the same`}>
          <ul className="govuk-list">
            {same.map(({ lineageId, code, title }) => (
              <li key={lineageId}>
                {code} {title}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
