import { LinkButton } from '../components/button.tsx';
import { downloadBytes, sizeInWords } from '../lib/download.ts';

interface FigureFileProps {
  readonly csv: string;
  readonly name: string;
  readonly headline: string;
}

/** The numbers of a figure that is made in the browser, as a file. */
export function FigureFile({ csv, name, headline }: FigureFileProps) {
  return (
    <p className="govuk-body">
      <LinkButton onClick={() => downloadBytes(csv, 'text/csv;charset=utf-8', name)}>
        Download CSV ({sizeInWords(csv.length)})<span className="govuk-visually-hidden"> of {headline}</span>
      </LinkButton>
    </p>
  );
}
