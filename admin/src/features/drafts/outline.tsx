import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classes } from '../../components/classes.ts';
import { draftPath, partPath, type DraftPart, type PartKind } from '../../lib/drafts.ts';
import { partsIn, partTitle } from '../../lib/draft-tree.ts';
import type { DragProps } from './drag.ts';

export interface OutlineProps {
  readonly draftId: string;
  readonly parts: readonly DraftPart[];
  /** The part whose page this is. */
  readonly currentId?: string;
  /** Whether parts can be added. */
  readonly canAdd: boolean;
  /** Stands beside each part that has a place of its own. */
  readonly beside?: (part: DraftPart) => ReactNode;
  readonly dragOf?: (part: DraftPart) => DragProps;
}

/** Where a part is added. */
export function addPath(draftId: string, kind: PartKind, parentId?: string): string {
  return draftPath(draftId, 'add', kind) + (parentId === undefined ? '' : `?${new URLSearchParams({ in: parentId }).toString()}`);
}

/** Everything in the draft as nested lists of links, in the order in which it is read. */
export function Outline(props: OutlineProps) {
  const { draftId, parts, canAdd } = props;
  return (
    <ul className="wm-outline">
      {partsIn(parts, 'about', null).map((part) => (
        <Node key={part.id} part={part} {...props} beside={undefined} dragOf={undefined} />
      ))}
      {partsIn(parts, 'scale', null).map((part) => (
        <Node key={part.id} part={part} {...props} />
      ))}
      {canAdd && <Add to={addPath(draftId, 'scale')}>Add a scale</Add>}
      <Themes {...props} parentId={null} />
      {canAdd && <Add to={addPath(draftId, 'theme')}>Add a theme</Add>}
    </ul>
  );
}

function Themes({ parentId, ...props }: OutlineProps & { readonly parentId: string | null }) {
  const { draftId, parts, canAdd } = props;
  return partsIn(parts, 'theme', parentId).map((theme) => (
    <Node key={theme.id} part={theme} {...props}>
      <ul className="wm-outline__below">
        {partsIn(parts, 'statement', theme.id).map((statement) => (
          <Node key={statement.id} part={statement} {...props} />
        ))}
        {canAdd && (
          <Add to={addPath(draftId, 'statement', theme.id)}>
            Add a statement here<span className="govuk-visually-hidden"> in theme {theme.content.code}</span>
          </Add>
        )}
        <Themes {...props} parentId={theme.id} />
      </ul>
    </Node>
  ));
}

interface NodeProps extends Omit<OutlineProps, 'beside' | 'dragOf'> {
  readonly part: DraftPart;
  readonly beside?: OutlineProps['beside'] | undefined;
  readonly dragOf?: OutlineProps['dragOf'] | undefined;
  readonly children?: ReactNode;
}

function Node({ part, draftId, currentId, beside, dragOf, children }: NodeProps) {
  const isCurrent = part.id === currentId;
  return (
    <li className={classes('wm-outline__node', part.kind === 'theme' && 'wm-outline__node--theme')}>
      <div className="wm-outline__line" {...dragOf?.(part)}>
        <Link
          className={classes('govuk-link', 'wm-outline__link', isCurrent && 'wm-outline__link--current')}
          to={partPath(draftId, part.id)}
          aria-current={isCurrent ? 'page' : undefined}
          draggable={false}
        >
          {partTitle(part)}
        </Link>
        {beside?.(part)}
      </div>
      {children}
    </li>
  );
}

function Add({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <li className="wm-outline__add">
      <Link className="govuk-link" to={to}>
        {children}
      </Link>
    </li>
  );
}
