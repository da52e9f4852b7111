import { and, eq, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { CouncilTx, Database, SharedQueries } from '@waymark/db';
import { councils, frameworks, frameworkVersions } from '@waymark/db/schema';
import { recordEvent, type Actor } from '../../journal/event-store.ts';

/** Who did it, in the events of demonstration councils. */
export const demonstrationActor: Actor = { actorKind: 'command', actorId: null, actorName: 'Demonstration' };

export async function findVersion(db: Database, frameworkCode: string, version: string) {
  const [row] = await db.shared
    .select({ id: frameworkVersions.id, frameworkId: frameworkVersions.frameworkId })
    .from(frameworkVersions)
    .innerJoin(frameworks, eq(frameworks.id, frameworkVersions.frameworkId))
    .where(and(eq(frameworks.code, frameworkCode), eq(frameworkVersions.version, version)));
  if (!row) throw new Error(`${frameworkCode} ${version} is not loaded; load the reference data first.`);
  return row;
}

/** Councils by GSS code, and whether any of them is real. */
export async function findCouncils(db: Database) {
  const rows = await db.shared
    .select({ id: councils.id, gssCode: councils.gssCode, demonstration: councils.demonstration })
    .from(councils);
  return {
    idOf: new Map(rows.map(({ gssCode, id }) => [gssCode, id])),
    hasReal: rows.some(({ demonstration }) => !demonstration),
  };
}

/** Adds a demonstration council and acts for it from here on, in a transaction of its own. */
export async function addCouncil(tx: SharedQueries, gssCode: string): Promise<CouncilTx> {
  const id = v7();
  // Making councils is national work; waymark_api itself may not.
  await tx.execute(sql`set local role waymark_national`);
  await tx.insert(councils).values({ id, gssCode, status: 'active', demonstration: true });
  await tx.execute(sql`reset role`);
  const acting = await actFor(tx, id);
  await recordEvent(acting, id, demonstrationActor, {
    action: 'council.created',
    subject: `councils/${gssCode}`,
    before: null,
    after: { gssCode },
  });
  return acting;
}

/** Names the council for row security, as `authorise` does for a request; here the command itself is who acts. */
export async function actFor(tx: SharedQueries, councilId: string): Promise<CouncilTx> {
  await tx.execute(sql`
    select set_config('app.council_id', ${councilId}, true), set_config('app.principal_kind', 'command', true),
      set_config('app.principal_id', '', true), set_config('app.person_id', '', true),
      set_config('app.principal_name', ${demonstrationActor.actorName}, true)`);
  // The brand is granted where a council is named; the settings above are what it stands for.
  return tx as CouncilTx;
}

/** The id of the council that `actFor` named. */
export async function councilOf(tx: CouncilTx): Promise<string> {
  const { rows } = await tx.execute<{ id: string }>(sql`select current_council_id() as id`);
  return rows[0]?.id ?? '';
}
