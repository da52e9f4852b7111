import { useEffect, type ReactNode } from 'react';
import { words } from '../components/words.ts';

interface FrameProps {
  /** The h1, and the title of the frame's document. */
  readonly title: string;
  /** The page of Waymark that has more, as a path. */
  readonly more: string;
  readonly demonstration?: boolean;
  readonly children: ReactNode;
}

/** What stands around a figure in a frame: its title, and the way to the page it is from. */
export function Frame({ title, more, demonstration = false, children }: FrameProps) {
  useEffect(() => {
    document.title = `${title} – Waymark`;
  }, [title]);
  return (
    <main className="wm-embed">
      <h1 className="govuk-heading-m">{title}</h1>
      {demonstration && <p className="govuk-body">{words.demonstration}</p>}
      {children}
      <p className="govuk-body">
        <a className="govuk-link" href={more} target="_blank" rel="noopener">
          See more on Waymark (opens in a new tab)
        </a>
      </p>
    </main>
  );
}
