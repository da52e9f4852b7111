import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const packageFolder = fileURLToPath(new URL('../../packages/contract/', import.meta.url));
const program = path.join(path.dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin', 'cli.js');

/** Redocly's errors in a contract, by rule. Nothing is sent anywhere. */
async function errorsIn(file: string): Promise<string[]> {
  const parameters = [
    program,
    'lint',
    file,
    '--config',
    path.join(packageFolder, 'redocly.yaml'),
    '--format',
    'json',
    '--max-problems',
    '1000',
  ];
  const env = { PATH: process.env['PATH'], REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  // It ends with 1 when it found errors; what it found is on its output all the same.
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { env, maxBuffer: 50_000_000 }).catch(
    (error: { stdout: string }) => error,
  );
  const { totals, problems } = JSON.parse(stdout) as {
    totals: { errors: number };
    problems: { ruleId: string; severity: string }[];
  };
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId);
  expect(totals.errors).toBe(errors.length);
  return errors;
}

it('Redocly finds no error in the contract, and finds those that are planted', async () => {
  const file = path.join(packageFolder, 'openapi.json');
  expect(await errorsIn(file)).toEqual([]);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'waymark-contract-'));
  const spoilt = JSON.parse(await readFile(file, 'utf8'));
  delete spoilt.paths['/v1/cycles'].get.summary;
  spoilt.paths['/v1/areas'].get.operationId = 'listCycles';
  spoilt.paths['/v1/areas/{gssCode}'].get.parameters = [];
  await writeFile(path.join(folder, 'openapi.json'), JSON.stringify(spoilt));
  expect(await errorsIn(path.join(folder, 'openapi.json'))).toEqual(
    expect.arrayContaining(['operation-summary', 'operation-operationId-unique', 'path-parameters-defined']),
  );
  await rm(folder, { recursive: true });
});
