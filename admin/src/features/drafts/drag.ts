import type { DragEventHandler } from 'react';
import type { DraftPart } from '../../lib/drafts.ts';
import type { Ordering } from './ordering.ts';

/** What makes an element one that can be dragged and dropped on. */
interface DragProps {
  readonly draggable: true;
  readonly onDragStart: DragEventHandler;
  readonly onDragOver: DragEventHandler;
  readonly onDrop: DragEventHandler;
}

const type = 'application/x-waymark-part';

/** Where a part goes that is dropped on another: before one of its kind, or at the end of a theme. Null: nowhere. */
export function dropPlace(
  dragged: DraftPart,
  target: DraftPart,
): { readonly parentId: string | null; readonly beforeId: string | null } | null {
  if (dragged.id === target.id) return null;
  if (dragged.kind === target.kind) return { parentId: target.parentId, beforeId: target.id };
  return dragged.kind === 'statement' && target.kind === 'theme' ? { parentId: target.id, beforeId: null } : null;
}

/** Dragging is only a shorter way for a mouse: everything it does, the buttons beside each part do too. */
export function dragProps({ find, place }: Ordering, part: DraftPart): DragProps {
  return {
    draggable: true,
    onDragStart: (event) => {
      event.dataTransfer.setData(type, part.id);
      event.dataTransfer.effectAllowed = 'move';
    },
    onDragOver: (event) => {
      if (event.dataTransfer.types.includes(type)) event.preventDefault();
    },
    onDrop: (event) => {
      const dragged = find(event.dataTransfer.getData(type));
      const to = dragged && dropPlace(dragged, part);
      if (!to) return;
      event.preventDefault();
      place(dragged, to.parentId, to.beforeId);
    },
  };
}
