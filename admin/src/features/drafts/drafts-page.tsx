import { Link } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Tag, Text } from '../../components/text-blocks.tsx';
import { momentOf } from '../../lib/dates.ts';
import { draftPath, isOpen, stateWords, useDrafts } from '../../lib/drafts.ts';

/** Every draft of a next edition, the open ones first. */
export function DraftsPage() {
  const query = useDrafts();
  return (
    <Page title="Drafts" wide>
      <Text>
        A draft becomes the next edition of a framework. Editions that are published never change, so a draft disturbs no council.
      </Text>
      <ButtonLink to="/manage/drafts/new">Begin a draft</ButtonLink>
      <Load query={query} thing="the drafts">
        {(drafts) =>
          drafts.length === 0 ? (
            <Text>Drafts will be listed here. There are none yet.</Text>
          ) : (
            <DataTable
              caption="Drafts"
              hideCaption
              rows={drafts}
              rowKey={({ id }) => id}
              columns={[
                {
                  header: 'Framework',
                  cell: ({ id, title }) => (
                    <Link className="govuk-link" to={draftPath(id)}>
                      {title}
                    </Link>
                  ),
                },
                {
                  header: 'State',
                  cell: (draft) => (isOpen(draft) ? <Tag colour="blue">{stateWords(draft)}</Tag> : stateWords(draft)),
                },
                { header: 'Made from', cell: ({ basedOn }) => (basedOn === null ? 'Nothing: it is new' : `Edition ${basedOn}`) },
                {
                  header: 'Last changed',
                  cell: ({ updatedByName, updatedAt }) => `By ${updatedByName}, ${momentOf(updatedAt)}`,
                },
              ]}
            />
          )
        }
      </Load>
    </Page>
  );
}
