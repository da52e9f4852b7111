import type { Database } from '@waymark/db';
import { placeOf } from '../domain/sign-in-throttle.ts';
import { ProblemError } from '../http/problems.ts';
import { passwordFits } from './password-hash.ts';
import { findPersonByEmail, type KnownPerson } from './people-store.ts';
import { forgetTry, takeTry } from './throttle-store.ts';

/** Somebody who has just given their password. */
export type Proven = KnownPerson & { passwordHash: string };

interface Given {
  email: string;
  password: string;
  /** The network address the request came from. */
  address: string;
}

/**
 * The one place where a password is compared, and so the one place that throttles. No connection is held meanwhile.
 * @returns null for a wrong password and for an unknown address, after the same time
 * @throws sign-in.throttled
 */
export async function checkPassword(db: Database, { email, password, address }: Given): Promise<Proven | null> {
  const lowerCase = email.toLowerCase();
  const thisTry = await takeTry(db, lowerCase, placeOf(address));
  if (thisTry.id === null) {
    throw new ProblemError('sign-in.throttled', 'Wait, then try again.', {
      headers: { 'retry-after': String(thisTry.waitSeconds) },
    });
  }
  const person = await findPersonByEmail(db.shared, lowerCase);
  const passwordHash = person?.passwordHash ?? null;
  const fits = await passwordFits(passwordHash, password);
  if (!fits || !person || passwordHash === null) return null;
  await forgetTry(db, thisTry.id);
  return { ...person, passwordHash };
}
