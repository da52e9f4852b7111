import { readFrameworkFile, type FileFormat } from '@waymark/reference-data';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { discardOpenDrafts, draftAt, openDraft, type Draft } from '../support/drafts.ts';
import { expectProblem } from '../support/problems.ts';
import { contentOf } from '../support/recorded.ts';
import { openWorld, type Answered, type Someone, type World } from '../support/world.ts';

let world: World;
let writer: Someone;
let other: Someone;
let draft: Draft;
/** The same draft, as the other editor works on it. */
let theirs: Draft;
const code = 'effective-local-send-system';
const formats = ['json', 'yaml', 'xlsx'] as const;

beforeAll(async () => {
  world = await openWorld();
  writer = await world.newNational('national_editor');
  other = await world.newNational('national_editor');
  await world.database.root.query(`update people set name = 'Beth Other' where id = $1`, [other.personId]);
});
afterAll(() => world.close());
beforeEach(async () => {
  await discardOpenDrafts(world);
  draft = await openDraft(world, writer, code);
  theirs = draftAt(world, other, draft.id);
});

async function exported(format: FileFormat, from: Draft = draft): Promise<Buffer> {
  return (await world.ask('GET', `/v1/framework-drafts/${from.id}/file?format=${format}`, { as: writer })).bytes;
}

/** The draft as a JSON file that was changed in one place. */
async function changedFile(change: (file: Answered['body']) => void): Promise<string> {
  const file: Answered['body'] = JSON.parse((await exported('json')).toString());
  change(file);
  return JSON.stringify(file);
}

async function imported(format: FileFormat, bytes: Uint8Array | string, more: object = {}): Promise<Answered> {
  return world.ask('POST', `/v1/framework-drafts/${draft.id}/import`, {
    as: writer,
    body: { format, content: Buffer.from(bytes).toString('base64'), ...more },
    headers: { 'if-match': await draft.etag() },
  });
}

/** Expects that an import was refused since it would undo these, and changed nothing. */
async function refused(format: FileFormat, bytes: Uint8Array | string, losses: unknown[]): Promise<void> {
  const before = await contentOf(world);
  const answer = await imported(format, bytes);
  expectProblem(answer, 409, 'framework-file.older');
  expect(answer.body.errors.map(({ message }: { message: string }) => message)).toEqual(losses);
  expect(await contentOf(world)).toBe(before);
}

const textOf = async (statement: string) => (await draft.part(statement)).content['text'];

describe('a file from before others wrote', () => {
  it.each(formats)('in %s says which draft it is and how far that was', async (format) => {
    await draft.change('A1', { text: 'Changed once.' });
    const read = await readFrameworkFile(await exported(format), format);
    expect('data' in read && read.data.fromDraft).toEqual({ id: draft.id, point: 2 });
  });

  it.each(formats)('in %s is refused with what it would undo, until its sender says so', async (format) => {
    const file = await exported(format);
    const { id } = await draft.part('A1');
    await theirs.change('A1', { text: 'Written by somebody else.' });
    await refused(format, file, ['A1 Shared ambition: changed by Beth Other']);
    expect((await imported(format, file)).body.errors[0].pointer).toBe(`/parts/${id}`);
    expect((await imported(format, file, { replaceNewer: false })).status).toBe(409);
    const replaced = await imported(format, file, { replaceNewer: true });
    expect(replaced.status, replaced.text).toBe(200);
    expect(await textOf('A1')).not.toBe('Written by somebody else.');
    // The control: a file of the draft as it is now is taken without a word.
    expect((await imported(format, await exported(format))).status).toBe(200);
  });

  it('names what was added, moved, and taken out, and brings none of it back or away', async () => {
    const file = await exported('json');
    const { parentId } = await draft.part('A1');
    await theirs.add('statement', parentId, { code: 'Z1', text: 'Something new is asked.', scaleCode: 'main' });
    await theirs.remove('A2');
    await theirs.add('scale', null, { code: 'spare', title: 'A spare one', stages: [] });
    await theirs.remove('spare');
    await theirs.move('A3', parentId, (await draft.part('A1')).id);
    await refused('json', file, [
      'A3 One agreed data set: moved',
      'Z1 Something new is asked.: not in the file; written by Beth Other',
      'A2 Board with authority: taken out by Beth Other',
    ]);
    expect((await imported('json', file, { replaceNewer: true })).status).toBe(200);
    const codes = (await draft.parts()).map(({ content }) => content.code);
    expect(codes).toContain('A2');
    expect(codes).not.toContain('Z1');
  });

  it('is taken where it undoes nothing: the others decided, or wrote what it says too', async () => {
    await draft.change('A1', { text: 'Everybody shares one ambition.' });
    const file = await exported('yaml');
    const { id } = await draft.part('A1');
    await theirs.decide(id, { relation: 'reworded', targets: [id], comparable: true, reason: 'Clearer.' });
    expect((await imported('yaml', file)).status).toBe(200);
    const changed = await changedFile(({ themes }) => (themes[0].statements[1].text = 'The same words.'));
    const { code: statement } = JSON.parse(changed).themes[0].statements[1];
    await theirs.change(statement, { text: 'The same words.', statutory: false });
    expect((await imported('json', changed)).status).toBe(200);
    // The control: other words, and it is refused.
    await theirs.change(statement, { text: 'Others.' });
    expectProblem(await imported('json', changed), 409, 'framework-file.older');
  });

  it('is told apart part by part: what an import left as it was is not among the changes', async () => {
    const first = await changedFile(({ themes }) => (themes[0].statements[0].text = 'From the first file.'));
    const second = await changedFile(({ themes }) => (themes[1].statements[0].text = 'From the second file.'));
    expect((await imported('json', first)).status).toBe(200);
    await refused('json', second, [expect.stringMatching(/^A1 .*: changed by /)]);
  });
});

describe('a file that is not of this draft', () => {
  it('counts as one from when the draft was begun, whether or not it says where it is from', async () => {
    const published = (await world.ask('GET', `/v1/frameworks/${code}/versions/1.0.0/file?format=json`)).bytes;
    const fromNowhere = await changedFile((file) => {
      file['basedOn'] = undefined;
      file['fromDraft'] = undefined;
    });
    // The control: over a draft in which nobody wrote both are taken.
    for (const file of [published, fromNowhere]) expect((await imported('json', file)).status).toBe(200);
    await theirs.change('A1', { text: 'Written by somebody else.' });
    for (const file of [published, fromNowhere]) {
      await refused('json', file, [expect.stringMatching(/^A1 .*: changed by /)]);
    }
  });

  it('from another draft tells nothing of this one', async () => {
    for (const text of ['One.', 'Two.', 'Three.']) await draft.change('A1', { text });
    const file = await exported('json');
    await discardOpenDrafts(world);
    draft = await openDraft(world, writer, code);
    await draftAt(world, other, draft.id).change('A2', { text: 'Written by somebody else.' });
    await refused('json', file, [expect.stringMatching(/^A2 .*: changed by /)]);
  });

  it('or says a point that this draft never came to, is refused as faulty', async () => {
    const file = await changedFile(({ fromDraft }) => (fromDraft.point = '99'));
    const answer = await imported('json', file);
    expectProblem(answer, 400, 'framework-file.faults');
    expect(answer.body.errors[0].message).toMatch(/of point 99 of this draft, which has come to 1/);
    const noNumber = await changedFile(({ fromDraft }) => (fromDraft.point = 'last'));
    expectProblem(await imported('json', noNumber), 400, 'framework-file.faults');
  });
});

it('a version that is published from a draft says nothing of the draft, in its content or its hash', async () => {
  await draft.change('A1', { text: 'Everybody shares one ambition.' });
  await draft.confirmAll();
  await draft.ask();
  const { publishedAs } = (await draft.publish(other)).body;
  const file = await world.ask('GET', `/v1/frameworks/${code}/versions/${publishedAs}/file?format=json`);
  expect(JSON.parse(file.bytes.toString())).not.toHaveProperty('fromDraft');
  expect(file.body).toMatchObject({ basedOn: publishedAs });
});
