import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { readFile } from 'node:fs/promises';
import { fileOfFramework, frameworkHash, readFrameworkFile, writeFrameworkFile, type FileFormat } from '@waymark/reference-data';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { discardOpenDrafts, openDraft, type Draft } from '../support/drafts.ts';
import { expectProblem } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { openWorld, type Answered, type Someone, type World } from '../support/world.ts';

let world: World;
let writer: Someone;
let approver: Someone;
let draft: Draft;
const code = 'effective-local-send-system';
const formats = ['json', 'yaml', 'xlsx'] as const;

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

const exported = (format: FileFormat) =>
  world.ask('GET', `/v1/framework-drafts/${draft.id}/file?format=${format}`, { as: writer });

async function imported(format: FileFormat, bytes: Uint8Array | string, etag?: string): Promise<Answered> {
  return world.ask('POST', `/v1/framework-drafts/${draft.id}/import`, {
    as: writer,
    body: { format, content: Buffer.from(bytes).toString('base64') },
    headers: { 'if-match': etag ?? (await draft.etag()) },
  });
}

/** The draft as a file that was changed in one place. */
async function changedFile(change: (file: Answered['body']) => void) {
  const { body } = await exported('json');
  change(body);
  return JSON.stringify(body);
}

/** Expects that an import was refused with this problem and changed nothing. @returns its faults in words */
async function refused(work: () => Promise<Answered>, status: number, problem: string): Promise<string[]> {
  const before = await contentOf(world);
  const answer = await work();
  expectProblem(answer, status, problem);
  expect(await contentOf(world)).toBe(before);
  return (answer.body.errors ?? []).map(({ message }: { message: string }) => message);
}

describe('a published version as a file', () => {
  const place = (format: string) => `/v1/frameworks/${code}/versions/1.0.0/file?format=${format}`;

  it.each(formats)('in %s says all of it, and from which version it is', async (format) => {
    const answer = await world.ask('GET', place(format));
    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="${code}-1.0.0.${format}"`);
    expect(answer.headers['cache-control']).toContain('public');
    const read = await readFrameworkFile(answer.bytes, format);
    const { body } = await world.ask('GET', `/v1/frameworks/${code}/versions/1.0.0`);
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    expect(frameworkHash(read.data.content)).toBe(body.hash);
    expect(read.data.basedOn).toBe('1.0.0');
    expect([...read.data.lineages]).toEqual(
      body.statements.map((one: { code: string; lineageId: string }) => [one.code, one.lineageId]),
    );
    // Kept by caches: the same bytes again, and then none.
    const { etag = '' } = answer.headers;
    expect((await world.ask('GET', place(format))).headers['etag']).toBe(etag);
    expect((await world.ask('GET', place(format), { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('is of a version that there is, in a format that there is', async () => {
    expectProblem(await world.ask('GET', `/v1/frameworks/${code}/versions/9.9.9/file?format=json`), 404, 'framework.not-found');
    expectProblem(await world.ask('GET', place('docx')), 400, 'request.invalid');
  });
});

describe('a draft that is exported and imported', () => {
  it.each(formats)('in %s comes back as it was: each statement the same one, and nothing to publish', async (format) => {
    const before = await draft.parts();
    const file = await exported(format);
    expect(file.headers['content-disposition']).toBe(`attachment; filename="${code}-draft.${format}"`);
    const { answer, nationalEvents } = await recorded(world, () => imported(format, file.bytes));
    expect(answer.status, answer.text).toBe(200);
    expect(nationalEvents).toMatchObject([
      { actor_id: writer.personId, action: 'framework-draft.imported', subject: `framework-drafts/${draft.id}` },
    ]);
    const after = await draft.parts();
    const withoutEtag = (parts: typeof after) =>
      parts.map(({ id, kind, parentId, content }) => ({ id, kind, parentId, content })).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(withoutEtag(after)).toEqual(withoutEtag(before));
    expect(await draft.check()).toMatchObject({ faults: [{ message: 'changes nothing' }], nextVersion: null });
  });

  it('takes what is new, moved, reworded and gone, and makes its importer a writer of it', async () => {
    const file = await changedFile((framework) => {
      const [first, second] = framework['themes'];
      const [a1, a2, ...others] = first.statements;
      first.statements = [{ ...a1, text: 'Everybody knows and shares one ambition.' }, ...others];
      second.statements.push({ ...a2, lineageId: undefined }, { code: 'Z1', text: 'Something new is asked.', scale: 'main' });
    });
    const known = new Map((await draft.parts()).map(({ id, content }) => [content.code, id]));
    expect((await imported('json', file)).status).toBe(200);
    const parts = await draft.parts();
    const idOf = (statement: string) => parts.find(({ content }) => content.code === statement)?.id;
    // By the id in the file; by the same code and words; and one of its own for what nobody knew.
    expect([idOf('A1'), idOf('A2')]).toEqual([known.get('A1'), known.get('A2')]);
    expect([...known.values()]).not.toContain(idOf('Z1'));
    const { body } = await world.ask('GET', `/v1/framework-drafts/${draft.id}`, { as: writer });
    expect(body.draft).toMatchObject({ state: 'editing', mayApprove: false });
    await draft.confirmAll();
    expect(await draft.check()).toMatchObject({ faults: [], nextVersion: '1.1.0' });
    expect((await draft.ask('Z1 was added.')).status).toBe(200);
    expect((await draft.publish(approver)).body).toMatchObject({ state: 'published', publishedAs: '1.1.0' });
  });

  it('takes no id that neither the draft nor its version knows', async () => {
    const stranger = '01932f5e-7b1c-7000-8000-0000000000ff';
    const file = await changedFile((framework) => {
      framework['themes'][0].statements[0].lineageId = stranger;
      framework['themes'][0].statements[0].text = 'Something else.';
    });
    expect((await imported('json', file)).status).toBe(200);
    expect((await draft.parts()).map(({ id }) => id)).not.toContain(stranger);
  });

  it('lets nobody overwrite what they did not read: the parts have new ETags', async () => {
    const a1 = await draft.part('A1');
    await imported('json', (await exported('json')).bytes);
    const late = await world.ask('PUT', `/v1/framework-drafts/${draft.id}/parts/${a1.id}`, {
      as: writer,
      body: { kind: 'statement', content: a1.content },
      headers: { 'if-match': a1.etag },
    });
    expectProblem(late, 412, 'precondition.failed');
  });

  it('is exported with its faults, which are told when it comes back', async () => {
    await draft.change('A1', { text: '', shortTitle: 'x'.repeat(80) });
    for (const format of formats) {
      const { bytes, status } = await exported(format);
      expect(status).toBe(200);
      const faults = await refused(() => imported(format, bytes), 400, 'framework-file.faults');
      expect(faults).toContainEqual(expect.stringMatching(/(shortTitle|Short title): is longer than 60 characters$/));
    }
  });

  it('holds a framework of many levels and tongues that was written for another', async () => {
    await discardOpenDrafts(world);
    draft = await openDraft(world, writer, 'send-partnership-rag', 'A new one');
    const sample = await readFile(new URL('../data/frameworks/send-partnership-rag.json', import.meta.url));
    const read = await readFrameworkFile(sample, 'json');
    if ('faults' in read) throw new Error('the sample should be sound');
    const bytes = await writeFrameworkFile(fileOfFramework(read.data.content), 'xlsx');
    expect((await imported('xlsx', bytes)).status).toBe(200);
    const back = await readFrameworkFile((await exported('yaml')).bytes, 'yaml');
    expect('data' in back && frameworkHash(back.data.content)).toBe(frameworkHash(read.data.content));
  });
});

describe('an import is refused and changes nothing', () => {
  it('when something in the file is wrong: each fault at its place', async () => {
    const file = await changedFile((framework) => {
      framework['themes'][0].statements[0].shortTitle = 'x'.repeat(61);
      framework['themes'][0].statements[1].scale = 'inches';
    });
    const faults = await refused(() => imported('json', file), 400, 'framework-file.faults');
    expect(faults).toEqual([
      'line 1, /themes/0/statements/0/shortTitle: is longer than 60 characters',
      'line 1, /themes/0/statements/1/scale: inches is not a scale of this file',
    ]);
    expect(await refused(() => imported('yaml', 'a: *b\n'), 400, 'framework-file.faults')).toContain(
      'line 1: refers to another place of the file: write it out',
    );
    expect(await refused(() => imported('json', '{"code":\n,}'), 400, 'framework-file.faults')).toEqual([
      expect.stringContaining('line 2: is not JSON'),
    ]);
    expect(await refused(() => imported('xlsx', 'code,title'), 400, 'framework-file.faults')).toEqual([
      'The file: is not a workbook (.xlsx)',
    ]);
    const { body } = await imported('json', file);
    expect(body.errors[0]).toMatchObject({ place: 'line 1, /themes/0/statements/0/shortTitle', pointer: '/content' });
    // The control: the sound file passes.
    expect((await imported('json', await changedFile(() => undefined))).status).toBe(200);
  });

  it('when a workbook holds what it must not; the sound one passes', async () => {
    const { bytes } = await exported('xlsx');
    const parts = unzipSync(bytes);
    const withParts = (more: Zippable) => zipSync({ ...parts, ...more }, { level: 1 });
    const sheet = 'xl/worksheets/sheet10.xml';
    const changed = (from: string | RegExp, to: string) =>
      withParts({ [sheet]: strToU8(strFromU8(parts[sheet] ?? new Uint8Array()).replace(from, to)) });
    const hostile: [Uint8Array, string][] = [
      [
        changed(/<c r="D2"[^>]*>.*?<\/c>/, '<c r="D2"><f>1+1</f><v>2</v></c>'),
        'Statements, row 2, column D: holds a formula; write the value itself',
      ],
      [changed('<worksheet', '<!DOCTYPE a [<!ENTITY b "b">]><worksheet'), 'The file: holds XML entities or a document type'],
      [
        changed('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
        'The file: has something in cell XFD1048576 of a sheet: it is read up to column Z and row 10000',
      ],
      [withParts({ 'xl/media/bomb.bin': new Uint8Array(40_000_000) }), 'The file: unpacks to more than 30 MB'],
      [withParts({ 'xl/vbaProject.bin': new Uint8Array(10) }), 'The file: holds macros: save it as .xlsx'],
      [
        Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
        'The file: is encrypted, or of the old kind .xls: save it as .xlsx without a password',
      ],
      [bytes.subarray(0, 20_000), 'The file: cannot be unpacked: it is damaged or encrypted'],
    ];
    for (const [file, fault] of hostile) {
      expect(await refused(() => imported('xlsx', file), 400, 'framework-file.faults')).toContain(fault);
    }
    expect((await imported('xlsx', bytes)).status).toBe(200);
  });

  it('when it is of another framework', async () => {
    const file = await changedFile((framework) => (framework['code'] = 'another'));
    expect(await refused(() => imported('json', file), 400, 'framework-file.faults')).toEqual([
      `The file is of the framework another, and this is a draft of ${code}.`,
    ]);
  });

  it('when it was exported from another version; one that does not say from which is taken', async () => {
    const from = (version: string | undefined) => changedFile((framework) => (framework['basedOn'] = version));
    const older = await from('0.9.0');
    await refused(() => imported('json', older), 409, 'draft.other-base');
    const nowhere = await from(undefined);
    expect((await imported('json', nowhere)).status).toBe(200);
  });

  it('when there is no such draft, it is not being edited, or it is not as its sender read it', async () => {
    const { bytes } = await exported('json');
    const etag = await draft.etag();
    await draft.change('A1', { text: 'Changed meanwhile.' });
    await refused(() => imported('json', bytes, etag), 412, 'precondition.failed');
    const path = `/v1/framework-drafts/${draft.id}/import`;
    const body = { format: 'json', content: bytes.toString('base64') };
    await refused(() => world.ask('POST', path, { as: writer, body }), 428, 'precondition.required');
    await draft.confirmAll();
    expect((await draft.ask()).status).toBe(200);
    await refused(() => imported('json', bytes), 409, 'draft.state');
    const nowhere = path.replace(draft.id, '01932f5e-7b1c-7000-8000-0000000000d1');
    const headers = { 'if-match': etag };
    await refused(() => world.ask('POST', nowhere, { as: writer, body, headers }), 404, 'draft.not-found');
    const missing = await world.ask('GET', nowhere.replace('import', 'file?format=json'), { as: writer });
    expectProblem(missing, 404, 'draft.not-found');
  });

  it('when it has more than 5 MB, packed in base64 or not', async () => {
    const large = Buffer.alloc(5 * 1024 * 1024 + 1, ' ');
    const answer = await imported('json', large);
    expectProblem(answer, 413, 'body.too-large');
    expect(answer.body.detail).toBe('A framework file has at most 5 MB.');
    expectProblem(await imported('json', Buffer.alloc(8_000_000, ' ')), 413, 'body.too-large');
    // The control: as many bytes as are allowed are read, and found to hold no framework.
    expectProblem(await imported('json', large.subarray(1)), 400, 'framework-file.faults');
  });

  it('when its sender is no editor', async () => {
    const analyst = await world.newNational('analyst');
    const question = { as: analyst, body: { format: 'json', content: '' }, headers: { 'if-match': '"1"' } };
    expectProblem(await world.ask('POST', `/v1/framework-drafts/${draft.id}/import`, question), 403, 'auth.role');
    expectProblem(await world.ask('GET', `/v1/framework-drafts/${draft.id}/file?format=json`, { as: analyst }), 403, 'auth.role');
  });
});
