import { useEffect, useState } from 'react';
import { useBlocker, useNavigate } from 'react-router';

interface Holding {
  /** The page holds something that the service does not. */
  readonly unsaved: boolean;
  /** It is on its way there. */
  readonly underWay: boolean;
}

/**
 * Leaving with text under way: goes by itself as soon as the text is saved, and asks once where it cannot be.
 * The conflict screen takes the text along, so the way there is open. `onStuck`: a button was pressed and something keeps the
 * person here.
 */
export function useLeaving({ unsaved, underWay }: Holding, conflictPath: string, onStuck: () => void) {
  const navigate = useNavigate();
  const [target, setTarget] = useState<string | null>(null);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved && nextLocation.pathname !== currentLocation.pathname && nextLocation.pathname !== conflictPath,
  );

  useEffect(() => {
    if (blocker.state === 'blocked' && !unsaved) blocker.proceed();
  }, [blocker, unsaved]);

  useEffect(() => {
    if (target === null || underWay) return;
    setTarget(null);
    if (unsaved) onStuck();
    else void navigate(target);
  }, [target, underWay, unsaved, navigate, onStuck]);

  return {
    to: setTarget,
    asks: blocker.state === 'blocked' && unsaved && !underWay,
    stay: () => blocker.state === 'blocked' && blocker.reset(),
    leave: () => blocker.state === 'blocked' && blocker.proceed(),
  };
}
