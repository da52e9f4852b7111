import { useState } from 'react';

/** Everything that this list ever held while the page is open: a field that is emptied does not vanish from under anybody's hands. */
export function useEver(items: readonly string[]): readonly string[] {
  const [ever, setEver] = useState(items);
  const added = items.filter((item) => !ever.includes(item));
  if (added.length > 0) setEver([...ever, ...added]);
  return ever;
}
