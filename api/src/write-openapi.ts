import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { format, resolveConfig } from 'prettier';
import { openDatabase } from '@waymark/db';
import { buildApp } from './app.ts';

const file = fileURLToPath(new URL('../../packages/contract/openapi.json', import.meta.url));

// The contract follows from the routes alone: no query is sent, so no connection is made.
const db = openDatabase({ url: 'postgres://nobody@127.0.0.1/none' });
const app = await buildApp({
  db,
  publicUrl: new URL('http://127.0.0.1:3000'),
  adminFolder: null,
  loggerInstance: pino({ level: 'silent' }),
});
await app.ready();
const text = JSON.stringify(app.swagger());
await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
await app.close();
await db.close();
