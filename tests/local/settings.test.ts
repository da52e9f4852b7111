import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// Settings are looked at before anything is started, so these are over at once and leave nothing.
const root = path.resolve(import.meta.dirname, '../..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'waymark-settings-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const dataFolder = () => path.join(folder, '.data');

function start(program: string, settings: Record<string, string>): Promise<{ code: unknown; output: string }> {
  const environment = { PATH: process.env['PATH'], WAYMARK_DATA_FOLDER: dataFolder(), ...settings };
  return new Promise((resolve) =>
    execFile(process.execPath, [program], { cwd: root, env: environment }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, output: stdout + stderr }),
    ),
  );
}

test('npm start says a sentence for each wrong setting, and starts nothing', async () => {
  expect(await start('packages/local/src/start.ts', { HOST: '0.0.0.0', POOL_SIZE: '1' })).toEqual({
    code: 1,
    output:
      'POOL_SIZE must be a number of connections from 2 to 99.\n' +
      'PUBLIC_URL must be given, since others can reach HOST 0.0.0.0: say where people reach the service, with https.\n',
  });
  expect(existsSync(path.join(dataFolder(), 'cluster.json'))).toBe(false);
});

test('the server by itself says the same', async () => {
  const { code, output } = await start('api/src/server.ts', { PORT: 'many' });
  expect(code).toBe(1);
  expect(output).toMatch(/^API_DATABASE_URL must be .*\nPORT must be a number from 1 to 65535\.\n$/);
});

test('a database that nobody answers at is named by its setting, without its password', async () => {
  const DATABASE_URL = 'postgres://someone:a-secret@127.0.0.1:1/waymark';
  for (const program of ['packages/local/src/start.ts', 'packages/local/src/job.ts']) {
    expect(await start(program, { DATABASE_URL, PORT: '3998' })).toEqual({
      code: 1,
      output: 'DATABASE_URL names a database that cannot be used: connect ECONNREFUSED 127.0.0.1:1.\n',
    });
  }
  const { output } = await start('api/src/server.ts', { API_DATABASE_URL: DATABASE_URL });
  expect(output).toContain('API_DATABASE_URL names a database that cannot be used: connect ECONNREFUSED 127.0.0.1:1.');
  expect(output).not.toContain('a-secret');
});
