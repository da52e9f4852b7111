import { expect } from 'vitest';
import { framework } from './assessments.ts';
import type { Answered, Someone, World } from './world.ts';

export interface DraftPart {
  id: string;
  kind: string;
  parentId: string | null;
  etag: string;
  content: Record<string, unknown> & { code: string };
}

/** A draft of the next edition, and how an editor works on it over the API. */
export interface Draft {
  id: string;
  etag(): Promise<string>;
  parts(): Promise<DraftPart[]>;
  part(code: string): Promise<DraftPart>;
  change(code: string, content: object): Promise<Answered>;
  add(kind: string, parentId: string | null, content: object, beforeId?: string | null): Promise<Answered>;
  move(code: string, parentId: string | null, beforeId?: string | null): Promise<Answered>;
  remove(code: string): Promise<Answered>;
  decide(lineageId: string, decision: object): Promise<Answered>;
  /** Confirms every suggestion as it stands. */
  confirmAll(): Promise<void>;
  check(): Promise<Answered['body']>;
  /** Asks for approval; @returns the answer */
  ask(releaseNotes?: string): Promise<Answered>;
  publish(as: Someone): Promise<Answered>;
}

/** As if every open draft had been discarded: a framework has one at a time. */
export async function discardOpenDrafts({ database }: World): Promise<void> {
  await database.root.query(`update framework_drafts set state = 'discarded' where state in ('editing', 'awaiting_approval')`);
}

export async function openDraft(world: World, editor: Someone, frameworkCode: string, title?: string): Promise<Draft> {
  const made = await world.ask('POST', '/v1/framework-drafts', {
    as: editor,
    body: { frameworkCode, ...(title !== undefined && { title }) },
  });
  expect(made.status, made.text).toBe(201);
  return draftAt(world, editor, made.body.id);
}

export function draftAt(world: World, editor: Someone, id: string): Draft {
  const at = `/v1/framework-drafts/${id}`;
  const ask = (method: string, path: string, body?: unknown, etag?: string) =>
    world.ask(method, `${at}${path}`, {
      as: editor,
      ...(body !== undefined && { body }),
      ...(etag !== undefined && { headers: { 'if-match': etag } }),
    });
  const draft: Draft = {
    id,
    etag: async () => (await ask('GET', '')).body.draft.etag,
    parts: async () => (await ask('GET', '')).body.parts,
    async part(code) {
      const found = (await draft.parts()).find(({ content }) => content.code === code);
      if (!found) throw new Error(`the draft has no part ${code}`);
      return found;
    },
    async change(code, content) {
      const part = await draft.part(code);
      return ask('PUT', `/parts/${part.id}`, { kind: part.kind, content: { ...part.content, ...content } }, part.etag);
    },
    add: (kind, parentId, content, beforeId = null) => ask('POST', '/parts', { parentId, beforeId, part: { kind, content } }),
    move: async (code, parentId, beforeId = null) =>
      ask('POST', `/parts/${(await draft.part(code)).id}/move`, { parentId, beforeId }),
    async remove(code) {
      const part = await draft.part(code);
      return ask('DELETE', `/parts/${part.id}`, undefined, part.etag);
    },
    async decide(lineageId, decision) {
      const { items } = (await ask('GET', '/relations')).body;
      const found = items.find((item: { lineageId: string }) => item.lineageId === lineageId);
      return ask('PUT', `/relations/${lineageId}`, decision, found.etag);
    },
    async confirmAll() {
      const { items } = (await ask('GET', '/relations')).body;
      for (const { confirmed, lineageId, relation, targets, comparable, reason, etag } of items) {
        if (confirmed) continue;
        const decided = await ask('PUT', `/relations/${lineageId}`, { relation, targets, comparable, reason }, etag);
        expect(decided.status, decided.text).toBe(200);
      }
    },
    check: async () => (await ask('GET', '/check')).body,
    ask: async (releaseNotes = 'What changed.') => ask('POST', '/approval-request', { releaseNotes }, await draft.etag()),
    publish: async (as) => world.ask('POST', `${at}/publish`, { as, headers: { 'if-match': await draft.etag() } }),
  };
  return draft;
}

/**
 * A file becomes a published version as any editor does it: a draft, an import, another person's approval.
 * @returns the framework's code
 */
export async function publishFile(world: World, writer: Someone, approver: Someone, file: Buffer): Promise<string> {
  const { code, title } = JSON.parse(file.toString('utf8')) as { code: string; title: string }; // Any framework file has both.
  const draft = await openDraft(world, writer, code, title);
  const imported = await world.ask('POST', `/v1/framework-drafts/${draft.id}/import`, {
    as: writer,
    body: { format: 'json', content: file.toString('base64') },
    headers: { 'if-match': await draft.etag() },
  });
  expect(imported.status, imported.text).toBe(200);
  expect((await draft.ask()).status).toBe(200);
  expect((await draft.publish(approver)).body.publishedAs).toBe('1.0.0');
  return code;
}

/**
 * Publishes the next version of the framework that assessments are started on.
 * @returns its number: 2.0.0 when it is the first, since A1 asks something else from then on
 */
export async function publishNextVersion(world: World): Promise<string> {
  const writer = await world.newNational('national_editor');
  const draft = await openDraft(world, writer, framework.frameworkCode);
  const { id, content } = await draft.part('A1');
  await draft.change('A1', { text: `Not the same: ${String(content['text'])}` });
  await draft.decide(id, { relation: 'reworded', targets: [id], comparable: false, reason: 'Another question.' });
  await draft.ask();
  const published = await draft.publish(await world.newNational('national_editor'));
  if (published.status !== 200) throw new Error(`not published: ${published.text}`);
  return published.body.publishedAs;
}
