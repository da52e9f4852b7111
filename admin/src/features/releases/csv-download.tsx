import { LinkButton } from '../../components/button.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { downloadBytes, sizeInWords } from '../../lib/download.ts';

/** The figures as a file, with what its reader must know of the columns. */
export function CsvDownload({ csv, name }: { readonly csv: string; readonly name: string }) {
  return (
    <>
      <p className="govuk-body">
        <LinkButton onClick={() => downloadBytes(csv, 'text/csv;charset=utf-8', name)}>
          Download CSV ({sizeInWords(csv.length)})
        </LinkButton>
      </p>
      <Text>
        In the file, columns of numbers hold numbers only. Where a figure is not shown they are empty, and the column “symbol”
        says [c], for confidential.
      </Text>
    </>
  );
}
