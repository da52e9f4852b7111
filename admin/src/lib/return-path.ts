/** Where a person goes after signing in. It travels in the history's state, so that no address can send anyone elsewhere. */
export interface ReturnPath {
  readonly path: string;
  /** The session ended by itself while they were on that page. */
  readonly timedOut: boolean;
}

export function returnPathOf(state: unknown): ReturnPath {
  const isOurs = typeof state === 'object' && state !== null && 'path' in state && 'timedOut' in state;
  if (!isOurs || typeof state.path !== 'string') return { path: '/', timedOut: false };
  // Only a path of this site: "//elsewhere" would be another one.
  return { path: /^\/(?!\/)/.test(state.path) ? state.path : '/', timedOut: state.timedOut === true };
}
