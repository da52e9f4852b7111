import { sql } from 'drizzle-orm';
import type { Database } from '@waymark/db';

/** Rejects while the database cannot answer. */
export async function askDatabase(db: Database): Promise<void> {
  await db.shared.execute(sql`select 1`);
}
