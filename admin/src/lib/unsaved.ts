import { useEffect, useSyncExternalStore } from 'react';

/** Which pages hold text that is not saved: the dialog at the end of a session tells people of it. */
const holders = new Set<string>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says for as long as the page stands whether it holds unsaved text, and has the browser ask before the tab is closed. */
export function useHoldsUnsaved(holder: string, holds: boolean): void {
  useEffect(() => {
    if (!holds) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    holders.add(holder);
    tell();
    window.addEventListener('beforeunload', ask);
    return () => {
      holders.delete(holder);
      tell();
      window.removeEventListener('beforeunload', ask);
    };
  }, [holder, holds]);
}

export function useAnyUnsaved(): boolean {
  return useSyncExternalStore(subscribe, () => holders.size > 0);
}
