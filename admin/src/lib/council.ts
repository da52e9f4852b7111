import { useParams } from 'react-router';
import { PageNotFound } from '../components/load.tsx';
import { usePerson, type Membership } from './session.ts';

/** The council named in the path, as the person who is signed in belongs to it. Not theirs looks like not there. */
export function useCouncil(): Membership {
  const { gss } = useParams();
  const membership = usePerson().memberships.find((one) => one.gssCode === gss);
  if (!membership) throw new PageNotFound();
  return membership;
}

/** The paths of a council's pages. */
export function councilPath(gssCode: string, ...rest: readonly string[]): string {
  return ['/councils', gssCode, ...rest].join('/');
}
