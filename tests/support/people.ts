import type { Someone, World } from './world.ts';

export const password = 'a kettle on the north window';

/** argon2id of the password above, made once: hashing it anew for every test would take most of a test's time. */
const passwordHash = '$argon2id$v=19$m=19456,t=2,p=1$0ZcdDU5xuArt16glNTbxVQ$ENcWzUA3KTKYqpgjBcaFXE62bdX/513V0mJlvqNtjl8';

/** Lets somebody sign in with the password above; answers with their address. */
export async function givePassword({ database: { root } }: World, { personId }: Someone): Promise<string> {
  await root.query('insert into credentials (person_id, password_hash) values ($1, $2)', [personId, passwordHash]);
  return `${personId}@people.example`;
}

/** The session cookie an answer sets, as a request sends it back. */
export function cookieOf(headers: Record<string, unknown>): string {
  // Node gives Set-Cookie as a list.
  const [cookie = ''] = (headers['set-cookie'] ?? []) as string[];
  return cookie.split(';')[0] ?? '';
}

/** The token of a link: what stands behind #. */
export function tokenOf(link: string): string {
  return new URL(link).hash.slice(1);
}
