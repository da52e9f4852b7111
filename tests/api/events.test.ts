import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAll, startAssessment } from '../support/assessments.ts';
import { contract } from '../support/contract.ts';
import { expectProblem, faultPlaces } from '../support/problems.ts';
import { openWorld, type Someone, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;
let id: string;

beforeAll(async () => {
  world = await openWorld();
  council = await world.newCouncil();
  id = (await startAssessment(world, council.lead)).id;
  await answerAll(world, council.editor, id);
});
afterAll(() => world.close());

const list = (query: string, as: Someone = council.viewer) => world.ask('GET', `/v1/events${query}`, { as });

describe('GET /v1/events', () => {
  it('reads newest first, page by page, each event once and without a gap', async () => {
    const sequences: number[] = [];
    let cursor: string | null = '';
    let pages = 0;
    while (cursor !== null) {
      const { status, body } = await list(`?limit=10${cursor && `&cursor=${cursor}`}`);
      expect(status).toBe(200);
      sequences.push(...body.items.map(({ sequence }: { sequence: number }) => sequence));
      cursor = body.nextCursor;
      pages += 1;
    }
    expect(sequences).toEqual(Array.from({ length: 44 }, (_, index) => 44 - index));
    expect(pages).toBe(5);
  });

  it('says who did what, and what was there before and after', async () => {
    const { body } = await list(`?subject=assessments/${id}/judgements/A1`);
    expect(body.items).toMatchObject([
      {
        actor: { kind: 'person', id: council.editor.personId, name: 'Test editor' },
        action: 'judgement.saved',
        before: { answerKind: 'not_answered', version: 0 },
        after: { answerKind: 'stage', stageCode: '2', version: 1 },
      },
    ]);
    expect((await list('')).body.items).toHaveLength(44);
  });

  it('shows a key with events:read what judgements said, as the description of the scope tells', async () => {
    const key = await world.newKey(council, ['events:read']);
    const { body } = await list(`?subject=assessments/${id}/judgements/A1`, key);
    expect(body.items).toMatchObject([{ after: { answerKind: 'stage', stageCode: '2', strengths: '' } }]);
    const { scopes } = (contract.components.schemas['ApiKey'] as { properties: { scopes: { description: string } } }).properties;
    expect(scopes.description).toContain('`events:read` includes the words of judgements');
    // The control: the scope opens nothing else, and another does not open this.
    expectProblem(await world.ask('GET', '/v1/assessments', { as: key }), 403, 'auth.scope');
    expectProblem(await list('', await world.newKey(council, ['assessments:read'])), 403, 'auth.scope');
  });

  it('is a chain: each hash is over the one before and the row', async () => {
    const { rows } = await world.database.root.query<{ hash: string; content: string }>(
      `select hash, (to_jsonb(e) - 'hash')::text as content from events e where council_id = $1 order by sequence`,
      [council.id],
    );
    let previous = '';
    for (const { hash, content } of rows) {
      expect(hash).toBe(
        createHash('sha256')
          .update(previous + content)
          .digest('hex'),
      );
      previous = hash;
    }
    expect((await list('?limit=1')).body.items[0].hash).toBe(previous);
  });

  it('leads nowhere with a cursor of another council, of another filter, altered or made up', async () => {
    const { body } = await list('?limit=10');
    expect((await list(`?limit=10&cursor=${body.nextCursor}`)).status).toBe(200);
    const other = await world.newCouncil();
    await startAssessment(world, other.lead);
    const subject = `subject=assessments/${id}`;
    const faulty = [
      await list(`?cursor=${body.nextCursor}`, other.viewer),
      await list(`?cursor=${body.nextCursor}&${subject}`),
      await list(`?cursor=${body.nextCursor.slice(0, -1)}${body.nextCursor.endsWith('A') ? 'B' : 'A'}`),
      await list('?cursor=4711'),
    ];
    for (const answer of faulty) {
      expectProblem(answer, 400, 'request.invalid');
      expect(faultPlaces(answer)).toEqual(['cursor']);
    }
  });

  it.each(['?limit=0', '?limit=201', '?limit=ten', '?limit=', '?page=2', '?cursor='])('refuses %s', async (query) => {
    expectProblem(await list(query), 400, 'request.invalid');
  });
});
