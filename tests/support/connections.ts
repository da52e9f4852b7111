import type { Credential } from '@waymark/db';
import type pg from 'pg';
import { sha256, type Someone } from './world.ts';

/** The credential a request of theirs would carry. */
export function credentialOf({ cookie, key, council }: Someone): Credential {
  const secret = key ?? cookie?.split('=')[1];
  if (!secret) throw new Error('nobody has no credential');
  return { kind: key ? 'key' : 'session', secretHash: sha256(secret), councilGss: council ?? null };
}

export const anyMember = { realm: 'council', roles: ['viewer', 'editor', 'lead'], scope: 'assessments:read' } as const;

/**
 * What the next borrower of a connection would find of whoever had it before: a setting, a role, an open transaction, rows
 * of a council. Empty: nothing.
 */
export async function leftovers(pool: pg.Pool): Promise<string[]> {
  const client = await pool.connect();
  try {
    const faults: string[] = [];
    const settings = ['council_id', 'principal_kind', 'principal_id', 'principal_name', 'person_id'];
    for (const name of settings) {
      const { rows } = await client.query<{ value: string | null }>('select current_setting($1, true) as value', [`app.${name}`]);
      if (rows[0]?.value) faults.push(`app.${name} is still ${rows[0].value}`);
    }
    const { rows } = await client.query<{ role: string; transaction: boolean; seen: string }>(
      `select current_user as role, now() <> statement_timestamp() as transaction,
        (select count(*) from memberships) + (select count(*) from assessments) + (select count(*) from judgements)
          + (select count(*) from events) as seen`,
    );
    const [found] = rows;
    if (found?.role !== 'waymark_api') faults.push(`the role is still ${found?.role}`);
    if (found?.transaction) faults.push('a transaction is still open');
    if (found?.seen !== '0') faults.push(`${found?.seen} rows of a council can be seen`);
    return faults;
  } finally {
    client.release();
  }
}
