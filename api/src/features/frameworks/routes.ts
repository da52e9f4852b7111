import type { Database } from '@waymark/db';
import type { App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { isThere, notModified, publicCache } from '../../http/public-cache.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { changesSince } from './changes.ts';
import {
  getFrameworkChanges,
  getFrameworkFile,
  getFrameworkVersion,
  listFrameworks,
  listFrameworkVersions,
  namedFrameworkSchemas,
  retireFrameworkVersion,
} from './schema.ts';
import { findVersion } from '../../wire/edition-store.ts';
import { sendFile } from '../../wire/framework-file.ts';
import { actorOf, recordNationalEvent } from '../../journal/event-store.ts';
import { KeptVersions } from './kept-versions.ts';
import { findFrameworks, findVersions, retire } from './store.ts';
import { versionSummaryOf } from './wire.ts';

export function frameworksRoutes(app: App, { shared }: Database): void {
  addNamedSchemas(app, ...namedFrameworkSchemas);

  const versions = new KeptVersions(shared);

  app.get('/v1/frameworks', { schema: listFrameworks, ...publicCache }, async () => ({ items: await findFrameworks(shared) }));

  app.get(
    '/v1/frameworks/:frameworkCode/versions',
    { schema: listFrameworkVersions, ...publicCache },
    async ({ params: { frameworkCode } }) => {
      const rows = await findVersions(shared, frameworkCode);
      if (rows.length === 0) throw new ProblemError('framework.not-found');
      return { items: rows.map((row) => versionSummaryOf(frameworkCode, row)) };
    },
  );

  app.get(
    '/v1/frameworks/:frameworkCode/versions/:version',
    { schema: getFrameworkVersion },
    async ({ params: { frameworkCode, version }, headers }, reply) => {
      const row = await findVersion(shared, frameworkCode, version);
      if (!row) throw new ProblemError('framework.not-found');
      const { bytes, etag } = await versions.find(frameworkCode, row);
      if (isThere(reply, headers, etag)) return notModified(reply);
      // Checked and written when it was read. Fastify sends a Buffer untouched; the handler's type knows the shape only.
      return reply.type('application/json; charset=utf-8').send(bytes as never);
    },
  );

  app.get(
    '/v1/frameworks/:frameworkCode/versions/:version/changes',
    { schema: getFrameworkChanges, ...publicCache },
    async ({ params: { frameworkCode, version }, query }) => changesSince(shared, frameworkCode, version, query.from),
  );

  app.get(
    '/v1/frameworks/:frameworkCode/versions/:version/file',
    { schema: getFrameworkFile },
    async ({ params: { frameworkCode, version }, query: { format }, headers }, reply) => {
      const row = await findVersion(shared, frameworkCode, version);
      if (!row) throw new ProblemError('framework.not-found');
      const { bytes, etag } = await versions.findFile(row, format);
      if (isThere(reply, headers, etag)) return notModified(reply);
      return sendFile(reply, `${frameworkCode}-${version}`, format, bytes);
    },
  );

  app.post('/v1/frameworks/:frameworkCode/versions/:version/retire', { schema: retireFrameworkVersion }, async (request) => {
    const { frameworkCode, version } = request.params;
    return request.national(async (tx, caller) => {
      const found = await findVersion(tx, frameworkCode, version);
      if (!found) throw new ProblemError('framework.not-found');
      if (!(await retire(tx, found.id))) throw new ProblemError('framework.retired');
      const rows = await findVersions(tx, frameworkCode);
      const after = rows.filter((row) => row.version === version).map((row) => versionSummaryOf(frameworkCode, row))[0];
      if (!after) throw new Error('the version was there a moment ago');
      const change = { action: 'framework-version.retired', subject: `frameworks/${frameworkCode}/versions/${version}` };
      await recordNationalEvent(tx, actorOf(caller), { ...change, before: { ...after, status: 'published' }, after });
      return after;
    });
  });
}
