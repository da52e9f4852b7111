// Writes the committed contract: openapi.json from the routes, and the client's types from that.
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { format, resolveConfig } from 'prettier';
import { openDatabase } from '@waymark/db';
import { buildApp } from './app.ts';

const packageFolder = new URL('../../packages/contract/', import.meta.url);
const file = fileURLToPath(new URL('openapi.json', packageFolder));

/** openapi.json as it is committed. It follows from the routes alone: no query is sent, so no connection is made. */
export async function openapiText(): Promise<string> {
  const db = openDatabase({ url: 'postgres://nobody@127.0.0.1/none' });
  const app = await buildApp({
    db,
    publicUrl: new URL('http://127.0.0.1:3000'),
    adminFolder: null,
    loggerInstance: pino({ level: 'silent' }),
  });
  await app.ready();
  const text = JSON.stringify(app.swagger());
  await app.close();
  await db.close();
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

if (import.meta.main) {
  await writeFile(file, await openapiText());
  // A process of its own: the types are made with what the contract's package depends on.
  execFileSync(process.execPath, [fileURLToPath(new URL('write-types.ts', packageFolder))], { stdio: 'inherit' });
}
