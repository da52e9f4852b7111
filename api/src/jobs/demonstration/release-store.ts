import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '@waymark/db';
import { frameworks, releases } from '@waymark/db/schema';
import { recordNationalEvent } from '../../journal/event-store.ts';
import { demonstrationActor } from './council-store.ts';

/** Makes the release unless it is there, and publishes it to everyone unless that was done. */
export async function publishForDemonstration(
  db: Database,
  { frameworkCode, cycleCode }: { frameworkCode: string; cycleCode: string },
  make: () => Promise<unknown>,
): Promise<void> {
  const find = () =>
    db.shared
      .select({ id: releases.id, state: releases.state })
      .from(releases)
      .innerJoin(frameworks, eq(frameworks.id, releases.frameworkId))
      .where(and(eq(frameworks.code, frameworkCode), eq(releases.cycleCode, cycleCode), eq(releases.demonstration, true)));
  const [begun] = await find();
  // One that was cut off is gone on with.
  if (!begun || begun.state === 'open' || begun.state === 'frozen') await make();
  const [release] = await find();
  if (release?.state !== 'audited') return;
  await db.transact(async (tx) => {
    await tx.execute(sql`set local role waymark_national`);
    const today = sql<string>`(now() at time zone 'Europe/London')::date`;
    await tx
      .update(releases)
      .set({ state: 'approved', approvedAt: sql`now()`, approvedByName: demonstrationActor.actorName })
      .where(eq(releases.id, release.id));
    await tx
      .update(releases)
      .set({ state: 'published', publishedAt: sql`now()`, publicFrom: today })
      .where(eq(releases.id, release.id));
    const subject = `releases/${release.id}`;
    await recordNationalEvent(tx, demonstrationActor, {
      action: 'release.published',
      subject,
      before: { state: 'audited' },
      after: { state: 'published' },
    });
  });
}
