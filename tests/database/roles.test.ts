import { whyNotServe } from '@waymark/db';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startServerProcess } from '../support/server-process.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase(inject('superuserUrl'));
});
afterAll(async () => {
  for (const role of ['test_bypasses', 'test_joins', 'test_joins_owner'])
    await database.root.query(`drop role if exists ${role}`);
  await database.drop();
});

async function refusal(url: string): Promise<string | null> {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  try {
    return await whyNotServe(pool);
  } finally {
    await pool.end();
  }
}

/** A role that signs in with its own name as its password. */
async function urlOfNewRole(name: string, attributes: string, memberOf?: string): Promise<string> {
  await database.root.query(`drop role if exists ${name}; create role ${name} login password '${name}' ${attributes}`);
  if (memberOf) await database.root.query(`grant ${memberOf} to ${name}`);
  const url = new URL(database.apiUrl);
  url.username = name;
  url.password = name;
  return url.href;
}

const superuser = new URL(inject('superuserUrl')).username;

test('the role of the api and that of the release job may serve', async () => {
  expect(await refusal(database.apiUrl)).toBeNull();
  expect(await refusal(database.releaseUrl)).toBeNull();
});

test('a superuser, BYPASSRLS, the owner and members of such roles may not', async () => {
  expect(await refusal(database.superuserUrl)).toBe(`${superuser} is a superuser`);
  expect(await refusal(database.ownerUrl)).toBe('waymark_owner owns tables or is a member of their owner');
  expect(await refusal(await urlOfNewRole('test_bypasses', 'bypassrls'))).toBe('test_bypasses has BYPASSRLS');
  expect(await refusal(await urlOfNewRole('test_joins', 'noinherit', 'test_bypasses'))).toBe(
    'test_joins is a member of test_bypasses',
  );
  expect(await refusal(await urlOfNewRole('test_joins_owner', 'noinherit', 'waymark_owner'))).toBe(
    'test_joins_owner owns tables or is a member of their owner',
  );
});

test.each(['waymark_owner', superuser])('the server does not start as %s', async (role) => {
  const server = startServerProcess(role === superuser ? database.superuserUrl : database.ownerUrl);
  expect(await server.ended).toBe(1);
  expect(server.output()).toContain(`Not serving: ${role}`);
  expect(server.output()).not.toContain('Server listening');
});

test('the server starts as waymark_api, and ends cleanly at SIGTERM', async () => {
  const server = startServerProcess(database.apiUrl);
  const answer = await fetch(`${await server.url}/health/ready`);
  expect(answer.status).toBe(200);
  server.kill('SIGTERM');
  expect(await server.ended).toBe(0);
});
