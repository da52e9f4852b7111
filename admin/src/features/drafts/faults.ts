import { draftPath, partPath, type DraftFault, type DraftPart } from '../../lib/drafts.ts';
import { partName } from '../../lib/draft-tree.ts';
import { placeLabel } from './field-labels.ts';

/** The id of the field that a pointer into a part's content leads to. */
export function fieldId(pointer: string): string {
  return pointer.slice(1).replaceAll('/', '-');
}

export interface FaultInWords {
  readonly place: string;
  readonly fault: string;
  readonly to: string;
}

/** Where a fault is, what it is, and where it is mended. */
export function faultInWords(draftId: string, parts: readonly DraftPart[], { partId, field, message }: DraftFault): FaultInWords {
  const part = parts.find(({ id }) => id === partId);
  // What is said of all themes or all scales is mended in the outline.
  if (!part || (part.kind === 'about' && /^\/(themes|scales)/.test(field)))
    return { place: 'The framework', fault: message, to: `${draftPath(draftId)}#outline` };
  const within = field === '' ? '' : `, ${placeLabel(field).replace(/^./, (first) => first.toLowerCase())}`;
  return {
    place: `${partName(part)}${within}`,
    fault: message,
    to: `${partPath(draftId, part.id)}${field === '' ? '' : `#${fieldId(field)}`}`,
  };
}
