import type { ReactNode } from 'react';

const formats = [
  { format: 'xlsx', words: 'Workbook (XLSX), for Excel and the like' },
  { format: 'json', words: 'JSON, for programs' },
  { format: 'yaml', words: 'YAML, for text editors' },
] as const;

interface FrameworkDownloadProps {
  /** Where the service has the file; the format is asked for at its end. */
  readonly from: string;
  readonly children: ReactNode;
}

/** A framework as a file, in each format. Plain links, so that the browser downloads as it always does. */
export function FrameworkDownload({ from, children }: FrameworkDownloadProps) {
  return (
    <section aria-labelledby="download">
      <h2 className="govuk-heading-m" id="download">
        Download
      </h2>
      {children}
      <ul className="govuk-list govuk-list--bullet">
        {formats.map(({ format, words }) => (
          <li key={format}>
            <a className="govuk-link" href={`${from}?format=${format}`} download>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
