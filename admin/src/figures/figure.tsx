import { useId, type ReactNode } from 'react';
import { Picture, type PictureProps } from './picture.tsx';

interface Download {
  /** "CSV", "ODS" */
  readonly format: string;
  readonly href: string;
}

/** Whose numbers these are, and how else to have them: the last line of each figure. */
export interface Source {
  readonly publisher: string;
  readonly licence: string;
  /** The sentence that the licence asks for. */
  readonly attribution: string;
  readonly downloads: readonly Download[];
}

interface FigureProps {
  /** Says the point. */
  readonly headline: string;
  readonly level?: 2 | 3;
  /** Measure, unit, areas and period. */
  readonly subtitle: string;
  readonly sentence: string;
  readonly source: Source | null;
  /** Left out where the table is the picture. */
  readonly picture?: Omit<PictureProps, 'labelledBy' | 'describedBy'>;
  /** The same numbers as a table. */
  readonly children: ReactNode;
}

/** Every figure: its point, what is measured, the sentence, the picture, the same numbers as a table, and whose they are. */
export function Figure({ headline, level = 2, subtitle, sentence, source, picture, children }: FigureProps) {
  const id = useId();
  const [labelledBy, describedBy] = [`${id}-headline`, `${id}-sentence`];
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <figure className="wm-figure" aria-labelledby={labelledBy}>
      <Heading className={level === 2 ? 'govuk-heading-m' : 'govuk-heading-s'} id={labelledBy}>
        {headline}
      </Heading>
      <p className="govuk-hint wm-figure__subtitle">{subtitle}</p>
      <p className="govuk-body" id={describedBy}>
        {sentence}
      </p>
      {picture && <Picture {...picture} labelledBy={labelledBy} describedBy={describedBy} />}
      {children}
      {source && <SourceLine source={source} headline={headline} />}
    </figure>
  );
}

function SourceLine({ source, headline }: { readonly source: Source; readonly headline: string }) {
  return (
    <figcaption className="wm-source">
      <p>
        Source: {source.publisher}, {source.licence}. {source.attribution}
      </p>
      {source.downloads.length > 0 && (
        <p>
          Download:{' '}
          {source.downloads.map(({ format, href }) => (
            <a className="govuk-link wm-source__file" href={href} download key={format}>
              {format}
              <span className="govuk-visually-hidden"> of {headline}</span>
            </a>
          ))}
        </p>
      )}
    </figcaption>
  );
}
