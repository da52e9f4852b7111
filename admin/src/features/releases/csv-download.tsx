import { LinkButton } from '../../components/button.tsx';
import { downloadBytes, sizeInWords } from '../../lib/download.ts';

export function CsvDownload({ csv, name }: { readonly csv: string; readonly name: string }) {
  return (
    <p className="govuk-body">
      <LinkButton onClick={() => downloadBytes(csv, 'text/csv;charset=utf-8', name)}>
        Download CSV ({sizeInWords(csv.length)})
      </LinkButton>
    </p>
  );
}
