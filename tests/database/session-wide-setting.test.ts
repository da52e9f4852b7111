import { openDatabase } from '@waymark/db';
import { expect, test } from 'vitest';
import { startAssessment } from '../support/assessments.ts';
import { anyMember, credentialOf, leftovers } from '../support/connections.ts';
import { openWorld } from '../support/world.ts';

// The control of tests/database/one-sync.test.ts: what its leak detector says of the mistake that matters most.
test('a council set for the session instead of the transaction is found at the next borrower', async () => {
  const world = await openWorld();
  const db = openDatabase({ url: world.database.apiUrl, poolSize: 1 });
  try {
    const council = await world.newCouncil();
    await startAssessment(world, council.lead);
    const read = () =>
      db.council(credentialOf(council.lead), anyMember).readFixed({ name: 'test_own', text: 'select id from assessments' }, []);
    expect(await read()).toHaveLength(1);
    expect(await leftovers(db.pipelinedPool)).toEqual([]);

    const { root } = world.database;
    const { rows } = await root.query<{ text: string }>(`select pg_get_functiondef('authorise'::regproc) as text`);
    const sound = rows[0]?.text ?? '';
    const planted = sound.replaceAll(/(set_config\('app\..*), true\);/g, '$1, false);');
    expect(planted).not.toBe(sound);
    await root.query(planted);
    expect(await read()).toHaveLength(1);
    expect(await leftovers(db.pipelinedPool)).toEqual(
      expect.arrayContaining([
        `app.council_id is still ${council.id}`,
        expect.stringMatching(/^\d+ rows of a council can be seen$/),
      ]),
    );
  } finally {
    await db.close();
    await world.close();
  }
});
