import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { LinkButton } from '../../components/button.tsx';
import { classes } from '../../components/classes.ts';
import { draftPath, type DraftPart, type PartKind, type PartOf } from '../../lib/drafts.ts';
import { treeOf, type DraftTree } from '../../lib/draft-tree.ts';
import { count } from '../../lib/plural.ts';
import { OutlineRow } from './outline-row.tsx';
import type { Ordering } from './ordering.ts';
import { useFolds, type Folds } from './use-folds.ts';

interface OutlineProps {
  readonly draftId: string;
  readonly parts: readonly DraftPart[];
  /** The part whose page this is. */
  readonly currentId?: string;
  /** Whether parts can be added. */
  readonly canAdd: boolean;
  /** Where the order is changed: how. The same object from one drawing to the next, so that rows are drawn again only when they changed. */
  readonly ordering?: Ordering | undefined;
}

/** Where a part is added. */
export function addPath(draftId: string, kind: PartKind, parentId?: string): string {
  return draftPath(draftId, 'add', kind) + (parentId === undefined ? '' : `?${new URLSearchParams({ in: parentId }).toString()}`);
}

/** Everything in the draft as nested lists of links, in the order in which it is read. In a large one the statements of each theme are folded away. */
export function Outline(props: OutlineProps) {
  const { draftId, parts, canAdd, currentId, ordering } = props;
  const tree = useMemo(() => treeOf(parts), [parts]);
  const folds = useFolds(draftId, parts, currentId);
  const row = (part: DraftPart) => ({ part, draftId, isCurrent: part.id === currentId, ordering });
  return (
    <>
      {/* Beside each of a thousand statements stand three things to press: those are shown theme by theme. */}
      {folds.canShowAll && !ordering && (
        <p className="govuk-body">
          <LinkButton onClick={folds.showAll}>Show all statements</LinkButton>
        </p>
      )}
      <ul className={classes('wm-outline', folds.areFolded && 'wm-outline--large')}>
        {tree.partsIn('about', null).map((part) => (
          <OutlineRow key={part.id} {...row(part)} ordering={undefined} />
        ))}
        {tree.partsIn('scale', null).map((part) => (
          <OutlineRow key={part.id} {...row(part)} />
        ))}
        {canAdd && <Add to={addPath(draftId, 'scale')}>Add a scale</Add>}
        <Themes {...props} tree={tree} folds={folds} parentId={null} />
        {canAdd && <Add to={addPath(draftId, 'theme')}>Add a theme</Add>}
      </ul>
    </>
  );
}

interface ThemesProps extends OutlineProps {
  readonly tree: DraftTree;
  readonly folds: Folds;
  readonly parentId: string | null;
}

function Themes({ parentId, ...props }: ThemesProps) {
  const { draftId, tree, folds, canAdd, currentId, ordering } = props;
  return tree.partsIn('theme', parentId).map((theme) => {
    const statements = tree.partsIn('statement', theme.id);
    const row = (part: DraftPart) => ({ part, draftId, isCurrent: part.id === currentId, ordering });
    return (
      <OutlineRow key={theme.id} {...row(theme)}>
        <ul className="wm-outline__below">
          {folds.areFolded && statements.length > 0 && <Fold theme={theme} number={statements.length} folds={folds} />}
          {folds.isOpen(theme.id) && statements.map((statement) => <OutlineRow key={statement.id} {...row(statement)} />)}
          {canAdd && (
            <Add to={addPath(draftId, 'statement', theme.id)}>
              Add a statement here<span className="govuk-visually-hidden"> in theme {theme.content.code}</span>
            </Add>
          )}
          <Themes {...props} parentId={theme.id} />
        </ul>
      </OutlineRow>
    );
  });
}

interface FoldProps {
  readonly theme: PartOf<'theme'>;
  readonly number: number;
  readonly folds: Folds;
}

function Fold({ theme, number, folds }: FoldProps) {
  const isOpen = folds.isOpen(theme.id);
  return (
    <li className="wm-outline__add">
      <button type="button" className="wm-place__button" aria-expanded={isOpen} onClick={() => folds.toggle(theme.id)}>
        {isOpen ? 'Hide' : 'Show'} {count(number, 'statement')}
        <span className="govuk-visually-hidden"> of theme {theme.content.code}</span>
      </button>
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
