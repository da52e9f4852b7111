import { useState } from 'react';
import { dropKeptText, keepText, keptText } from '../../lib/kept-text.ts';
import type { Begun } from './decision.ts';

type AllBegun = Readonly<Record<string, Begun>>;

/** What was chosen and written of a draft's relations and is not confirmed, by statement; kept in this tab. */
export function useBegun(draftId: string) {
  const key = `draft-relations/${draftId}`;
  // Only this hook writes under the key.
  const [begun, setBegun] = useState(() => (keptText(key) as AllBegun | null) ?? {});
  const set = (lineageId: string, one: Begun | undefined) =>
    // Asked for what stands there now: a confirmation may end while another row is written.
    setBegun((before) => {
      const { [lineageId]: _before, ...others } = before;
      const after = one ? { ...others, [lineageId]: one } : others;
      if (Object.keys(after).length === 0) dropKeptText(key);
      else keepText(key, after);
      return after;
    });
  return [begun, set] as const;
}
