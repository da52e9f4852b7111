import { LinkButton } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { csvOf } from '../../lib/csv.ts';
import { downloadBytes, sizeInWords } from '../../lib/download.ts';
import { count } from '../../lib/plural.ts';
import type { ProblemFault } from '../../lib/problem.ts';
import { FocusedHeading } from './focused-heading.tsx';

/** More than anybody mends from a page; the file holds them all. */
const most = 200;

/** Everything that is wrong with a file, each at its place. */
export function FileFaults({ faults, fileName }: { readonly faults: readonly ProblemFault[]; readonly fileName: string }) {
  const rows = faults.map(({ place = 'The file', message }, index) => ({
    index,
    place,
    fault: message.startsWith(`${place}: `) ? message.slice(place.length + 2) : message,
  }));
  const csv = csvOf([['place', 'fault'], ...rows.map(({ place, fault }) => [place, fault])]);
  return (
    <section>
      <FocusedHeading>{`Nothing was changed: the file holds ${count(faults.length, 'fault')}`}</FocusedHeading>
      <Text>Mend them in the file, save it, choose it again and bring it in.</Text>
      <p className="govuk-body">
        <LinkButton onClick={() => downloadBytes(csv, 'text/csv;charset=utf-8', `${fileName}-faults.csv`)}>
          Download the faults as CSV ({sizeInWords(csv.length)})
        </LinkButton>
      </p>
      {rows.length > most && <Text>{`The first ${most} are shown; the download holds them all.`}</Text>}
      <DataTable
        caption={`Faults in ${fileName}`}
        hideCaption
        rows={rows.slice(0, most)}
        rowKey={({ index }) => String(index)}
        columns={[
          { header: 'Place', cell: ({ place }) => place },
          { header: 'What is wrong', cell: ({ fault }) => fault },
        ]}
      />
    </section>
  );
}
