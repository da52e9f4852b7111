import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { openDatabase, type Database } from '@waymark/db';
import { buildApp, type WaymarkApp } from '@waymark/api/app';
import pino from 'pino';
import supertest from 'supertest';
import { v7 } from 'uuid';
import { inject } from 'vitest';
import { checkReply } from './contract.ts';
import { cloneDatabase, type TestDatabase } from './database.ts';

/** Someone who asks: a session cookie or an API key, and for which council. */
export interface Someone {
  cookie?: string;
  key?: string;
  council?: string;
  personId?: string;
}

export const anonymous: Someone = {};

export interface Question {
  as?: Someone;
  body?: unknown;
  /** Sent as it is, instead of `body`. */
  raw?: string;
  headers?: Record<string, string>;
}

export interface Answered {
  status: number;
  headers: Record<string, string>;
  text: string;
  bytes: Buffer;
  // A test says of each body what it expects; the contract check has held its shape.
  body: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- see above
}

export interface TestCouncil {
  id: string;
  gssCode: string;
  lead: Someone;
  editor: Someone;
  viewer: Someone;
}

export interface World {
  app: WaymarkApp;
  db: Database;
  database: TestDatabase;
  /** What the service logged, a JSON line each. */
  logged: string[];
  ask(method: string, path: string, question?: Question): Promise<Answered>;
  newCouncil(options?: { demonstration?: boolean; gssCode?: string }): Promise<TestCouncil>;
  newMember(council: { id: string; gssCode: string }, role: 'lead' | 'editor' | 'viewer'): Promise<Someone>;
  newNational(role: 'national_editor' | 'analyst' | 'administrator'): Promise<Someone>;
  newKey(council: { id: string; gssCode: string }, scopes: string[], state?: 'live' | 'expired' | 'revoked'): Promise<Someone>;
  newNationalKey(scopes: string[], state?: 'live' | 'expired' | 'revoked'): Promise<Someone>;
  close(): Promise<void>;
}

export interface WorldOptions {
  publicUrl?: string;
  poolSize?: number;
  /** A database that has a service already: this is a second one, with nothing kept in its memory. */
  database?: TestDatabase;
  /** Whose X-Forwarded-For is believed, for a test in which requests come from several places. */
  trustedProxies?: string[];
}

/** The real app on a database of its own, signed in as its real role. Every reply it gives is checked against the contract. */
export async function openWorld({
  publicUrl = 'http://127.0.0.1:3000',
  poolSize = 10,
  database: existing,
  trustedProxies = [],
}: WorldOptions = {}): Promise<World> {
  const database = existing ?? (await cloneDatabase(inject('superuserUrl')));
  const logged: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged.push(chunk.toString());
      done();
    },
  });
  const db = openDatabase({ url: database.apiUrl, poolSize });
  const app = await buildApp({
    db,
    publicUrl: new URL(publicUrl),
    adminFolder: null,
    loggerInstance: pino({ level: 'info' }, stream),
    trustedProxies,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { root } = database;

  async function newPerson(name: string): Promise<{ personId: string; cookie: string }> {
    const personId = v7();
    const token = randomBytes(32).toString('base64url');
    await root.query('insert into people (id, email, name) values ($1, $2, $3)', [personId, `${personId}@people.example`, name]);
    await root.query(`insert into sessions (token_hash, person_id, expires_at) values ($1, $2, now() + interval '12 hours')`, [
      sha256(token),
      personId,
    ]);
    return { personId, cookie: `waymark=${token}` };
  }

  const world: World = {
    app,
    db,
    database,
    logged,
    async ask(method, path, { as = anonymous, body, raw, headers = {} } = {}) {
      // supertest has a method for each verb; the wire names are upper case.
      const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head' | 'options';
      const request = supertest(app.server)[verb](path).buffer(true).parse(asBytes);
      if (as.cookie) request.set('cookie', as.cookie);
      if (as.key) request.set('authorization', `Bearer ${as.key}`);
      if (as.council) request.set('waymark-council', as.council);
      for (const [name, value] of Object.entries(headers)) request.set(name, value);
      if (raw !== undefined) request.set('content-type', headers['content-type'] ?? 'application/json').send(raw);
      else if (body !== undefined) request.set('content-type', 'application/json').send(JSON.stringify(body));
      const response = await request.ok(() => true);
      const bytes: Buffer = Buffer.isBuffer(response.body) ? response.body : Buffer.alloc(0);
      const text = bytes.toString('utf8');
      const reply = { status: response.status, headers: response.headers as Record<string, string>, text };
      checkReply(method, path, reply);
      return {
        ...reply,
        bytes,
        body: text !== '' && reply.headers['content-type']?.includes('json') ? JSON.parse(text) : undefined,
      };
    },
    async newCouncil({ demonstration = false, gssCode } = {}) {
      const id = v7();
      const { rows } = await root.query<{ gss_code: string }>(
        `insert into councils (id, gss_code, status, demonstration)
         select $1, a.gss_code, 'active', $2 from areas a
         where ($3::text is null or a.gss_code = $3) and not exists (select from councils c where c.gss_code = a.gss_code)
         order by a.gss_code limit 1 returning gss_code`,
        [id, demonstration, gssCode ?? null],
      );
      const council = { id, gssCode: rows[0]?.gss_code ?? '' };
      if (!council.gssCode) throw new Error('every area is a council already');
      const [lead, editor, viewer] = [
        await world.newMember(council, 'lead'),
        await world.newMember(council, 'editor'),
        await world.newMember(council, 'viewer'),
      ];
      return { ...council, lead, editor, viewer };
    },
    async newMember(council, role) {
      const person = await newPerson(`Test ${role}`);
      await root.query('insert into memberships (council_id, person_id, role) values ($1, $2, $3)', [
        council.id,
        person.personId,
        role,
      ]);
      return { ...person, council: council.gssCode };
    },
    async newNational(role) {
      const person = await newPerson(`Test ${role}`);
      await root.query('insert into national_roles (person_id, role) values ($1, $2)', [person.personId, role]);
      return person;
    },
    async newKey(council, scopes, state = 'live') {
      const key = `wmk_${randomBytes(32).toString('base64url')}`;
      await root.query(
        `insert into api_keys (council_id, id, name, begins_with, secret_hash, scopes, expires_at, revoked_at)
         values ($1, $2, 'Test key', $3, $4, $5, now() + $6::interval, $7)`,
        [
          council.id,
          v7(),
          key.slice(0, 12),
          sha256(key),
          scopes,
          state === 'expired' ? '-1 hour' : '1 day',
          state === 'revoked' ? new Date() : null,
        ],
      );
      return { key };
    },
    async newNationalKey(scopes, state = 'live') {
      const key = `wmk_${randomBytes(32).toString('base64url')}`;
      await root.query(
        `insert into national_api_keys (id, name, begins_with, secret_hash, scopes, expires_at, revoked_at)
         values ($1, 'Test key', $2, $3, $4, now() + $5::interval, $6)`,
        [
          v7(),
          key.slice(0, 12),
          sha256(key),
          scopes,
          state === 'expired' ? '-1 hour' : '1 day',
          state === 'revoked' ? new Date() : null,
        ],
      );
      return { key };
    },
    async close() {
      await app.close();
      await db.close();
      if (!existing) await database.drop();
    },
  };
  return world;
}

export function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

export const newIdempotencyKey = () => randomUUID();

/** The body as it came, whatever its content type says. */
function asBytes(response: supertest.Response, done: (error: Error | null, bytes: Buffer) => void): void {
  // superagent hands its parser the stream of the answer, which its types call by the name of what is made of it.
  const stream = response as unknown as NodeJS.ReadableStream;
  const parts: Buffer[] = [];
  stream.on('data', (part: Buffer) => parts.push(part));
  stream.on('end', () => done(null, Buffer.concat(parts)));
  stream.on('error', (error: Error) => done(error, Buffer.alloc(0)));
}
