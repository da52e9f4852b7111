import { whyNotPassword, type PasswordOwner } from '../domain/password.ts';
import { ProblemError } from '../http/problems.ts';
import { hashPassword } from './password-hash.ts';

/**
 * The hash of a password that somebody chooses.
 * @param pointer where it stands in the body, for the fault
 * @throws request.invalid when it may not be chosen
 */
export async function newPasswordHash(password: string, owner: PasswordOwner, pointer: string): Promise<string> {
  const reason = whyNotPassword(password, owner);
  if (reason) throw new ProblemError('request.invalid', undefined, { faults: [{ message: reason, pointer }] });
  return hashPassword(password);
}
