import { useState } from 'react';

/** The one-time token behind `#`, where it reaches neither a server's log nor another site. */
export function useLinkToken(): string {
  const [token] = useState(() => window.location.hash.slice(1));
  return token;
}

/** A used token goes from the address and from the browser's history; until then a reload keeps it. */
export function forgetLinkToken(): void {
  window.history.replaceState(window.history.state, '', window.location.pathname);
}
