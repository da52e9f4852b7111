import { eq, sql } from 'drizzle-orm';
import type { CouncilQueries } from '@waymark/db';
import { cycles, frameworks } from '@waymark/db/schema';

/** The framework's id, where both it and the cycle are there. */
export async function findFrameworkId(
  queries: CouncilQueries,
  frameworkCode: string,
  cycleCode: string,
): Promise<string | undefined> {
  const [row] = await queries
    .select({ id: frameworks.id })
    .from(frameworks)
    .innerJoin(cycles, eq(cycles.code, sql`${cycleCode}`))
    .where(eq(frameworks.code, frameworkCode));
  return row?.id;
}
