import { useState } from 'react';

/** The one-time token behind `#`: it never reaches a server's log, and goes from the address as soon as it is read. */
export function useLinkToken(): string {
  const [token] = useState(() => window.location.hash.slice(1));
  return token;
}
