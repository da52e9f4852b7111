import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useIsDemonstration } from '../lib/releases.ts';
import { ErrorSummary, noFaults, type Fault } from './error-summary.tsx';
import { words } from './words.ts';

export interface Crumb {
  readonly text: string;
  readonly to: string;
}

interface PageProps {
  /** The h1, and the first part of the browser's title. */
  readonly title: string;
  readonly caption?: string | undefined;
  /** The council's name, where the page belongs to one. */
  readonly council?: string | undefined;
  readonly crumbs?: readonly Crumb[];
  readonly back?: Crumb;
  readonly faults?: readonly Fault[];
  /** Whether what the page shows is made up; left out where that is so if it is so of all this installation holds. */
  readonly demonstration?: boolean | undefined;
  /** For tables, figures and long lists; text and forms stay as narrow as they read well. */
  readonly wide?: boolean;
  /** Draws the h1 inside something else, such as a panel. */
  readonly frame?: (heading: ReactNode) => ReactNode;
  readonly children?: ReactNode;
}

function Crumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav className="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {crumbs.map((crumb) => (
          <li className="govuk-breadcrumbs__list-item" key={crumb.to}>
            <Link className="govuk-breadcrumbs__link" to={crumb.to}>
              {crumb.text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Band() {
  return (
    <aside className="wm-band" aria-label="Demonstration">
      {words.demonstration}
    </aside>
  );
}

/** For pages that belong to nothing which says it itself. */
function BandOfInstallation() {
  return useIsDemonstration() ? <Band /> : null;
}

/** One page: its title, the way back, its faults, its heading; after a change of page the heading takes the focus. */
export function Page({
  title,
  caption,
  council,
  crumbs,
  back,
  faults = noFaults,
  demonstration,
  wide = false,
  frame,
  children,
}: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();
  // The router calls the location a visit begins with "default": there the focus stays where the browser puts it.
  const isFirst = key === 'default';
  const fullTitle = [title, council, 'Waymark'].filter(Boolean).join(' – ');

  useEffect(() => {
    document.title = faults.length > 0 ? `Error: ${fullTitle}` : fullTitle;
  }, [fullTitle, faults]);

  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true });
  }, [pathname, isFirst]);

  const h1 = (
    <h1 className={frame ? 'govuk-panel__title' : 'govuk-heading-l'} ref={heading} tabIndex={-1}>
      {caption !== undefined && <span className="govuk-caption-l">{caption}</span>}
      {title}
    </h1>
  );
  return (
    <div className="govuk-width-container">
      {demonstration === undefined ? <BandOfInstallation /> : demonstration && <Band />}
      {crumbs && <Crumbs crumbs={crumbs} />}
      {back && (
        <nav aria-label="Back">
          <Link className="govuk-back-link" to={back.to}>
            {back.text}
          </Link>
        </nav>
      )}
      <main className="govuk-main-wrapper" id="main-content">
        <div className="govuk-grid-row">
          <div className={wide ? 'govuk-grid-column-full wm-wide' : 'govuk-grid-column-two-thirds'}>
            <ErrorSummary faults={faults} />
            {frame ? frame(h1) : h1}
            {children}
          </div>
        </div>
      </main>
    </div>
  );
}
