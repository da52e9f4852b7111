import type { Database } from '@waymark/db';
import type { App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { publicCache } from '../../http/public-cache.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { getFrameworkVersion, listFrameworks, listFrameworkVersions, namedFrameworkSchemas } from './schema.ts';
import { findFrameworks, findParts, findVersion, findVersions } from './store.ts';
import { versionOf, versionSummaryOf } from './wire.ts';

export function frameworksRoutes(app: App, { shared }: Database): void {
  addNamedSchemas(app, ...namedFrameworkSchemas);

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
    { schema: getFrameworkVersion, ...publicCache },
    async ({ params: { frameworkCode, version } }) => {
      const row = await findVersion(shared, frameworkCode, version);
      if (!row) throw new ProblemError('framework.not-found');
      return versionOf(frameworkCode, row, await findParts(shared, row.id));
    },
  );
}
