import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { routes, seenFolder } from '../support/contract.ts';

/** What the api, isolation, database and contract suites of this run met: `operationId status` and `operationId problem-code`. */
function seen(): Set<string> {
  if (!existsSync(seenFolder)) throw new Error('Nothing was noted: run the api, database, isolation and contract suites first.');
  const files = readdirSync(seenFolder).map((file) => readFileSync(path.join(seenFolder, file), 'utf8'));
  return new Set(files.flatMap((text) => text.trim().split('\n')));
}

it('every declared status of every operation was answered in the tests of this run', () => {
  const declared = routes.flatMap(({ operation }) =>
    Object.keys(operation.responses)
      .filter((status) => status !== 'default')
      .map((status) => `${operation.operationId} ${status}`),
  );
  expect(declared.length).toBeGreaterThan(200);
  const met = seen();
  expect(declared.filter((one) => !met.has(one))).toEqual([]);
});

it('and every declared problem', () => {
  const declared = routes.flatMap(({ operation }) => operation['x-problems'].map((code) => `${operation.operationId} ${code}`));
  expect(declared.length).toBeGreaterThan(250);
  const met = seen();
  expect(declared.filter((one) => !met.has(one))).toEqual([]);
});
