import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Details, Text } from '../../components/text-blocks.tsx';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { momentOf } from '../../lib/dates.ts';
import { useEvents, type CouncilEvent } from './api.ts';
import { actionWords, changesOf } from './event-words.ts';

/** The council's record: who changed what, and what was there before. */
export function EventsPage() {
  const council = useCouncil();
  const query = useEvents(council.gssCode);
  return (
    <Page
      title="What changed"
      wide
      council={council.name}
      demonstration={council.demonstration}
      crumbs={[{ text: council.name, to: councilPath(council.gssCode) }]}
    >
      <Text>Each change makes one entry. Entries are numbered without gaps and cannot be changed.</Text>
      <Load query={query} thing="the record">
        {({ pages }) => {
          const events = pages.flatMap(({ items }) => items);
          if (events.length === 0) return <Text>Changes will be listed here. There are none yet.</Text>;
          return (
            <>
              <EventTable events={events} />
              <p className="govuk-body" role="status">
                {query.hasNextPage ? `The latest ${events.length} are shown.` : `All ${events.length} are shown.`}
              </p>
              {query.hasNextPage && (
                <Button look="secondary" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  Show earlier changes
                </Button>
              )}
            </>
          );
        }}
      </Load>
    </Page>
  );
}

function EventTable({ events }: { readonly events: readonly CouncilEvent[] }) {
  return (
    <DataTable
      caption="Changes, newest first"
      hideCaption
      rows={events}
      rowKey={({ sequence }) => String(sequence)}
      columns={[
        { header: 'Number', cell: ({ sequence }) => sequence },
        { header: 'When', cell: ({ at }) => momentOf(at) },
        { header: 'Who', cell: ({ actor }) => (actor.kind === 'api_key' ? `${actor.name} (API key)` : actor.name) },
        { header: 'What', cell: actionWords },
        { header: 'Before and after', cell: (event) => <BeforeAndAfter event={event} /> },
      ]}
    />
  );
}

function BeforeAndAfter({ event }: { readonly event: CouncilEvent }) {
  return (
    <Details summary={`Entry ${event.sequence}`}>
      <dl>
        {changesOf(event).map(({ name, before, after }) => (
          <div key={name}>
            <dt>
              <strong>{name}</strong>
            </dt>
            <dd className="wm-pre-line">
              before: {before}
              {'\n'}
              after: {after}
            </dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}
