import { inject, expect, test } from 'vitest';
import { tryDatabases } from '../../packages/local/src/check-settings.ts';

const named = (changes: { password?: string; pathname?: string }) => Object.assign(new URL(inject('superuserUrl')), changes).href;

test('a wrong password and a database that is not there are told by their setting, the password by nothing', async () => {
  const all = { DATABASE_URL: named({}), API_DATABASE_URL: named({}), RELEASE_DATABASE_URL: named({}) };
  await expect(tryDatabases(all)).resolves.toBeUndefined();
  const refused = tryDatabases({ ...all, API_DATABASE_URL: named({ password: 'not-this-one' }) });
  await expect(refused).rejects.toThrow(/^API_DATABASE_URL names a database that cannot be used: password authentication failed/);
  await expect(refused).rejects.not.toThrow('not-this-one');
  await expect(tryDatabases({ ...all, RELEASE_DATABASE_URL: named({ pathname: '/nowhere' }) })).rejects.toThrow(
    'RELEASE_DATABASE_URL names a database that cannot be used: database "nowhere" does not exist.',
  );
});
