import { useEffect, useState, type ReactNode } from 'react';
import { Problem } from '../lib/problem.ts';
import { LinkButton } from './button.tsx';

/** Thrown while drawing: there is no such page, or not for this person. The nearest route shows which. */
export class PageNotFound extends Error {}

/** Whether so much time has passed since this was first drawn. */
export function useElapsed(ms: number): boolean {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setElapsed(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return elapsed;
}

/** Says that something is on its way: after 400 ms in words, after 10 s with a way to try again. */
export function Loading({ thing, retry }: { readonly thing: string; readonly retry: () => void }) {
  const worthSaying = useElapsed(400);
  const slow = useElapsed(10_000);
  return (
    <div>
      <p className="govuk-body" role="status">
        {slow ? 'This is taking longer than usual.' : worthSaying ? `Loading ${thing}` : ''}
      </p>
      {slow && <LinkButton onClick={retry}>Try again</LinkButton>}
    </div>
  );
}

/** What `Load` needs of a query of any kind. */
interface Loadable<Data> {
  readonly data: Data | undefined;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly refetch: () => Promise<unknown>;
}

interface LoadProps<Data> {
  readonly query: Loadable<Data>;
  /** What is being loaded, in words that follow "Loading". */
  readonly thing: string;
  /** A part of the page: when it is not there, the rest stands. Without it, an absent thing is an absent page. */
  readonly part?: boolean;
  readonly children: (data: Data) => ReactNode;
}

/** Draws what a query brings, or says why it cannot. */
export function Load<Data>({ query, thing, part = false, children }: LoadProps<Data>) {
  const retry = () => void query.refetch();
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <Loading thing={thing} retry={retry} />;
  const absent = query.error instanceof Problem && [400, 403, 404].includes(query.error.status);
  if (absent && !part) throw new PageNotFound();
  return (
    <div role="alert">
      <p className="govuk-body">We could not load this.</p>
      <LinkButton onClick={retry}>Try again</LinkButton>
    </div>
  );
}
