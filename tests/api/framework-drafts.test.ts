import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { discardOpenDrafts, openDraft, type Draft } from '../support/drafts.ts';
import { expectProblem } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

let world: World;
let writer: Someone;
let approver: Someone;
let draft: Draft;
const code = 'effective-local-send-system';

beforeAll(async () => {
  world = await openWorld();
  writer = await world.newNational('national_editor');
  approver = await world.newNational('national_editor');
});
afterAll(() => world.close());
beforeEach(async () => {
  await discardOpenDrafts(world);
  draft = await openDraft(world, writer, code);
});

const latest = async () => (await world.ask('GET', `/v1/frameworks/${code}/versions`)).body.items[0];

describe('a draft of the next edition', () => {
  it('begins as a copy of the latest version, and changes nothing until something is changed', async () => {
    const parts = await draft.parts();
    const { body } = await world.ask('GET', `/v1/frameworks/${code}/versions/${(await latest()).version}`);
    const statements = parts.filter(({ kind }) => kind === 'statement');
    expect(statements.map(({ id, content }) => [id, content.code])).toEqual(
      expect.arrayContaining(body.statements.map((one: { lineageId: string; code: string }) => [one.lineageId, one.code])),
    );
    expect(statements).toHaveLength(body.statements.length);
    expect(await draft.check()).toMatchObject({ faults: [{ message: 'changes nothing' }], nextVersion: null, unconfirmed: 0 });
    expectProblem(await draft.ask(), 409, 'draft.faults');
  });

  it('is published as the number its changes make it, by somebody who wrote none of it, and never changes again', async () => {
    const before = await latest();
    expect((await draft.change('A1', { text: 'Everybody knows and shares one ambition.' })).status).toBe(200);
    const theme = await draft.part('A');
    const added = await draft.add('statement', theme.id, { code: 'A9', text: 'Decisions are explained.', scaleCode: 'main' });
    expect(added.status, added.text).toBe(201);
    expectProblem(await draft.ask(), 409, 'draft.faults');
    await draft.confirmAll();
    const minor = `1.${Number(before.version.split('.')[1]) + 1}.0`;
    expect(await draft.check()).toMatchObject({ faults: [], nextVersion: minor, because: { kind: 'added', to: ['A9'] } });
    expect((await draft.ask('A9 was added.')).body).toMatchObject({ state: 'awaiting_approval', mayApprove: false });
    expectProblem(await draft.change('A1', { text: 'Too late.' }), 409, 'draft.state');
    expectProblem(await draft.publish(writer), 409, 'draft.own-work');
    const { answer, nationalEvents } = await recorded(world, () => draft.publish(approver));
    expect(answer.body).toMatchObject({ state: 'published', publishedAs: minor });
    expect(nationalEvents).toMatchObject([{ actor_id: approver.personId, action: 'framework-version.published' }]);

    const { body } = await world.ask('GET', `/v1/frameworks/${code}/versions/${minor}`);
    expect(body.releaseNotes).toBe('A9 was added.');
    const changes = await world.ask('GET', `/v1/frameworks/${code}/versions/${minor}/changes`);
    expect(changes.body).toMatchObject({
      from: before.version,
      to: minor,
      changes: [
        { kind: 'reworded', from: ['A1'], to: ['A1'], comparable: true },
        { kind: 'added', to: ['A9'] },
      ],
    });
    await expect(
      world.database.root.query(`update framework_relations set comparable = false where relation = 'same'`),
    ).rejects.toThrow('published versions cannot change');
  });

  it('is merged where two editors write in different parts, and refused where they write in the same', async () => {
    const [a1, a2] = [await draft.part('A1'), await draft.part('A2')];
    const write = (as: Someone, part: typeof a1, text: string) =>
      world.ask('PUT', `/v1/framework-drafts/${draft.id}/parts/${part.id}`, {
        as,
        body: { kind: 'statement', content: { ...part.content, text } },
        headers: { 'if-match': part.etag },
      });
    expect((await write(writer, a1, 'One.')).status).toBe(200);
    expect((await write(approver, a2, 'Two.')).status).toBe(200);
    expectProblem(await write(approver, a1, 'Three.'), 412, 'precondition.failed');
    expect([(await draft.part('A1')).content['text'], (await draft.part('A2')).content['text']]).toEqual(['One.', 'Two.']);
  });

  it('keeps the order that parts are moved to, also after many moves to one place', async () => {
    const order = async () =>
      (await draft.parts())
        .filter(({ kind, content }) => kind === 'statement' && content.code.startsWith('A'))
        .map(({ content }) => content.code);
    const theme = await draft.part('A');
    for (let turn = 0; turn < 70; turn += 1) {
      const [first, second, third] = await order();
      expect((await draft.move(third ?? '', theme.id, (await draft.part(second ?? '')).id)).status).toBe(200);
      expect((await order()).slice(0, 3)).toEqual([first, third, second]);
    }
  });

  it('changes something when only the order of its themes is another', async () => {
    expect((await draft.move('B', null, (await draft.part('A')).id)).status).toBe(200);
    const { body } = await world.ask('GET', `/v1/framework-drafts/${draft.id}/changes`, { as: writer });
    const move = (code: string, before: string, after: string) => ({
      kind: 'moved',
      subject: 'theme',
      from: [code],
      to: [code],
      fields: [{ name: 'position', before, after }],
    });
    expect(body.changes).toMatchObject([move('B', '2', '1'), move('A', '1', '2')]);
    expect(await draft.check()).toMatchObject({ faults: [], because: { kind: 'moved', to: ['B'] } });
  });

  it('refuses places that do not exist', async () => {
    const [theme, statement] = [await draft.part('A'), await draft.part('A1')];
    const before = await contentOf(world);
    expectProblem(await draft.move('A1', null), 409, 'draft-part.place');
    expectProblem(await draft.move('A1', statement.id), 409, 'draft-part.place');
    expectProblem(await draft.move('A', theme.id), 409, 'draft-part.place');
    expectProblem(await draft.move('A1', theme.id, theme.id), 409, 'draft-part.place');
    expectProblem(
      await draft.add('about', null, (await draft.parts()).find(({ kind }) => kind === 'about')?.content ?? {}),
      409,
      'draft-part.place',
    );
    expectProblem(await draft.remove('A'), 409, 'draft-part.not-empty');
    expect(await contentOf(world)).toBe(before);
  });

  it('names each fault at its part and field', async () => {
    const [c, d] = [await draft.part('A1'), await draft.part('A2')];
    await draft.change('A1', { text: '', guidance: 'See <script>alert(1)</script>' });
    await draft.change('A2', { code: 'A3', scaleCode: 'inches' });
    const { faults, nextVersion } = await draft.check();
    expect(nextVersion).toBeNull();
    const places = faults.map(({ partId, field }: { partId: string; field: string }) => [partId, field]);
    expect(places).toEqual(
      expect.arrayContaining([
        [c.id, '/text'],
        [c.id, '/guidance'],
        [d.id, '/scaleCode'],
      ]),
    );
    expect(faults.some(({ message }: { message: string }) => message.includes('A3 is already the code'))).toBe(true);
  });
});
