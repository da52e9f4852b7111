import type { NationalRole } from './api.ts';

/** In the middle of a sentence: the role of … */
export const roleWords: Readonly<Record<NationalRole, string>> = {
  administrator: 'administrator',
  analyst: 'analyst',
  national_editor: 'national editor',
};

/** By itself, or at the start of a sentence. */
export function roleLabel(role: NationalRole): string {
  return roleWords[role].replace(/^./, (first) => first.toUpperCase());
}

/** What the page that takes a role away tells the page it leads back to. */
export interface RoleTaken {
  readonly taken: string;
}
