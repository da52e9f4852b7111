import { createContext, use } from 'react';
import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schemas } from './api.ts';
import { Problem } from './problem.ts';

export type Session = Schemas['Session'];
export type Membership = Session['memberships'][number];

export const sessionKey = ['session'] as const;

/** Who is signed in, or `null`. Asking does not keep the session alive. */
export async function readSession(): Promise<Session | null> {
  try {
    return await answer(api.GET('/v1/session'));
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null;
    throw error;
  }
}

export function useSession() {
  return useQuery({ queryKey: sessionKey, queryFn: readSession, staleTime: 60_000 });
}

/** The session on pages that need one; see `app/signed-in.tsx`. */
export const PersonContext = createContext<Session | null>(null);

export function usePerson(): Session {
  const session = use(PersonContext);
  if (!session) throw new Error('this page needs somebody signed in');
  return session;
}
