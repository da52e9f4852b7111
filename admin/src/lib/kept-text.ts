/**
 * Text that was typed and is not saved yet, kept in this tab so that a reload or the end of a session does not lose it.
 * It belongs to one person: signing out, or another person signing in, wipes it.
 */
const prefix = 'waymark.kept.';
const ownerKey = 'waymark.kept-owner';
/** Where the browser refuses storage, the text at least outlives the change of page. */
const memory = new Map<string, string>();
let memoryOwner: string | null = null;

function storage(): Storage | null {
  try {
    return globalThis.sessionStorage;
  } catch {
    return null;
  }
}

export function keepText(key: string, value: unknown): void {
  const text = JSON.stringify(value);
  memory.set(prefix + key, text);
  try {
    storage()?.setItem(prefix + key, text);
  } catch {
    // Full or forbidden: memory holds it.
  }
}

export function keptText(key: string): unknown {
  const text = storage()?.getItem(prefix + key) ?? memory.get(prefix + key);
  return text === undefined ? null : JSON.parse(text);
}

export function dropKeptText(key: string): void {
  memory.delete(prefix + key);
  storage()?.removeItem(prefix + key);
}

export function wipeKeptText(): void {
  memory.clear();
  const store = storage();
  if (!store) return;
  for (const key of Object.keys(store)) {
    if (key.startsWith(prefix)) store.removeItem(key);
  }
}

/** To be called with each person that signs in: text of anyone else is wiped. */
export function ownKeptText(personId: string): void {
  const store = storage();
  const owner = store ? store.getItem(ownerKey) : memoryOwner;
  memoryOwner = personId;
  if (owner === personId) return;
  wipeKeptText();
  store?.setItem(ownerKey, personId);
}
