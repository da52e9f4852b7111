import { draftPath, partPath, type DraftFault, type DraftPart } from '../../lib/drafts.ts';
import { partName } from '../../lib/draft-tree.ts';
import { midSentence } from '../../lib/plural.ts';
import type { PlacedFault } from './editing.ts';
import { placeLabel } from './field-labels.ts';
import { fieldId, isWithin, valueAt } from './pointer.ts';

export interface FaultInWords {
  readonly place: string;
  readonly fault: string;
  readonly to: string;
}

/** What holds texts under codes that people choose. */
const underCodes = /^\/(wordings|descriptors|crosswalk)\//;

/** The check's words, where those of a file would mislead whoever has a form before them. */
function messageAt(content: unknown, field: string, message: string): string {
  // Where nothing is written there is nothing of the wrong form: it is missing.
  if (field !== '' && valueAt(content, field) === '') return 'is empty';
  if (message === 'is not a field known here' && underCodes.test(field))
    return 'stands under what is not a code: letters and digits, with dots, hyphens and underscores between them';
  return message;
}

/** Where a fault is, what it is, and where it is mended. */
export function faultInWords(draftId: string, parts: readonly DraftPart[], { partId, field, message }: DraftFault): FaultInWords {
  const part = parts.find(({ id }) => id === partId);
  // What is said of all themes or all scales is mended in the outline.
  if (!part || (part.kind === 'about' && /^\/(themes|scales)/.test(field)))
    return { place: 'The framework', fault: message, to: `${draftPath(draftId)}#outline` };
  const within = field === '' ? '' : `, ${midSentence(placeLabel(field))}`;
  return {
    place: `${partName(part)}${within}`,
    fault: messageAt(part.content, field, message),
    to: `${partPath(draftId, part.id)}${field === '' ? '' : `#${fieldId(field)}`}`,
  };
}

/** What was refused as a part was saved, by place, and what the check says of it. */
export interface PartFaults {
  readonly content: unknown;
  readonly refused: Readonly<Partial<Record<string, string>>>;
  readonly found: readonly DraftFault[];
}

/** The fault at a place. What was refused of a list is a fault of each of its entries. */
export function faultAtPlace({ content, refused, found }: PartFaults, pointer: string): string | undefined {
  const [, message] = Object.entries(refused).find(([place]) => isWithin(pointer, place)) ?? [];
  const fault = found.find(({ field }) => field === pointer);
  return message ?? (fault && messageAt(content, pointer, fault.message));
}

/** The first fault at a place or within it. */
export function faultWithin({ content, refused, found }: PartFaults, pointer: string): PlacedFault | undefined {
  const [place, message] = Object.entries(refused).find(([one]) => isWithin(one, pointer) || isWithin(pointer, one)) ?? [];
  if (place !== undefined && message !== undefined) return { pointer: place, message };
  const fault = found.find(({ field }) => isWithin(field, pointer));
  return fault && { pointer: fault.field, message: messageAt(content, fault.field, fault.message) };
}
