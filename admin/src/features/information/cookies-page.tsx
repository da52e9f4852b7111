import { DataTable } from '../../components/data-table.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';

const kept = [
  {
    name: 'waymark, or __Host-waymark',
    kind: 'Cookie',
    purpose: 'Keeps you signed in',
    until: 'You sign out, or have not used Waymark for an hour',
  },
  {
    name: 'waymark.kept.…',
    kind: 'Storage of this tab',
    purpose: 'Text you typed that is not saved yet',
    until: 'It is saved, you sign out, or close the tab',
  },
];

export function CookiesPage() {
  return (
    <Page title="Cookies" wide>
      <Text>Waymark keeps only what it needs to work. Nothing measures or follows you, so there is nothing to accept.</Text>
      <DataTable
        caption="What is kept in your browser"
        rows={kept}
        rowKey={(row) => row.name}
        columns={[
          { header: 'Name', cell: (row) => row.name },
          { header: 'Kind', cell: (row) => row.kind },
          { header: 'Purpose', cell: (row) => row.purpose },
          { header: 'Until', cell: (row) => row.until },
        ]}
      />
    </Page>
  );
}
