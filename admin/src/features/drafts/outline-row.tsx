import { memo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { classes } from '../../components/classes.ts';
import { partPath, type DraftPart } from '../../lib/drafts.ts';
import { partTitle } from '../../lib/draft-tree.ts';
import { dragProps } from './drag.ts';
import type { Ordering } from './ordering.ts';
import { PlaceButtons } from './place-buttons.tsx';

interface OutlineRowProps {
  readonly part: DraftPart;
  readonly draftId: string;
  readonly isCurrent: boolean;
  readonly ordering: Ordering | undefined;
  /** What stands in it. */
  readonly children?: ReactNode;
}

/** Kept as it is while its part is and nothing stands in it: there may be a thousand of them. */
export const OutlineRow = memo(function OutlineRow({ part, draftId, isCurrent, ordering, children }: OutlineRowProps) {
  return (
    <li className={classes('wm-outline__node', part.kind === 'theme' && 'wm-outline__node--theme')}>
      <Line part={part} draftId={draftId} isCurrent={isCurrent} ordering={ordering} />
      {children}
    </li>
  );
});

/** A theme's own line is kept, too, when something in the theme changes. */
const Line = memo(function Line({ part, draftId, isCurrent, ordering }: Omit<OutlineRowProps, 'children'>) {
  return (
    <div className="wm-outline__line" {...(ordering && dragProps(ordering, part))}>
      <Link
        className={classes('govuk-link', 'wm-outline__link', isCurrent && 'wm-outline__link--current')}
        to={partPath(draftId, part.id)}
        aria-current={isCurrent ? 'page' : undefined}
        draggable={false}
      >
        {partTitle(part)}
      </Link>
      {ordering && <PlaceButtons draftId={draftId} part={part} onStep={ordering.step} />}
    </div>
  );
});
