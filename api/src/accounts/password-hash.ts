import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's floor for argon2id, which is the package's default; 19 MiB for each sign-in leaves the process small. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** argon2id in PHC form. Typed in another Unicode form, the same password still fits. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

/** Nobody's: an unknown address takes as long to refuse as a wrong password. */
const nobodysHash = hashPassword(randomBytes(32).toString('hex'));

/** Whether the password fits. Without a hash it never does, after the same time. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await nobodysHash), password.normalize('NFKC'));
  return fits && passwordHash !== null;
}
