import { useState } from 'react';

/** A choice of how pages are read, kept in this tab; null: none. Where the browser refuses storage it lasts as long as the page. */
export function useKeptChoice(name: string): readonly [string | null, (choice: string | null) => void] {
  const key = `waymark.${name}`;
  const [choice, setChoice] = useState(() => stored(key));
  const choose = (next: string | null) => {
    setChoice(next);
    try {
      if (next === null) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, next);
    } catch {
      // Forbidden: the page holds it.
    }
  };
  return [choice, choose];
}

function stored(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
