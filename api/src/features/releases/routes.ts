import type { Database, SharedQueries } from '@waymark/db';
import { headerOf, type App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { etagOfContent, isKnown, notModified } from '../../http/public-cache.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { sendTable, tableBytes } from '../../wire/table-file.ts';
import { getReleaseFile } from './file-schema.ts';
import { releaseTable } from './file-wire.ts';
import { ReleaseProgress } from './life-schema.ts';
import { releaseLifeRoutes } from './life-routes.ts';
import { namedJudgementsRoutes } from './named-routes.ts';
import { findOwnPlace } from './own-place-store.ts';
import { PublicReleases } from './public-releases.ts';
import { mayRead, readerOf } from './reader.ts';
import { getOurPlace, getRelease, listReleases, namedSchemas } from './schema.ts';
import { findRegisteredCodes, findRelease, findReleases } from './store.ts';
import { ourPlaceOf, summaryOf } from './wire.ts';

/** A public answer may be kept for a minute; who signs in gets another. */
const publicHeaders = { 'cache-control': 'public, max-age=60', vary: 'cookie, authorization' };

export function releasesRoutes(app: App, db: Database): void {
  addNamedSchemas(app, ...namedSchemas, ReleaseProgress);
  releaseLifeRoutes(app);
  namedJudgementsRoutes(app, db);
  const publicReleases = new PublicReleases(db);

  app.get('/v1/releases', { schema: listReleases }, async (request) => {
    const reader = await readerOf(request, db);
    const rows = await findReleases(db.shared);
    return { items: rows.filter((row) => mayRead(reader, row)).map(summaryOf) };
  });

  app.get('/v1/releases/:releaseId', { schema: getRelease }, async (request, reply) => {
    const { params, query } = request;
    const ifNoneMatch = headerOf(request.headers, 'if-none-match');
    if (query.cohort !== undefined) await requireRegistered(db.shared, query.cohort);
    if (!request.credential && query.cohort === undefined) {
      const kept = await publicReleases.find(params.releaseId);
      if (!kept) throw new ProblemError('release.not-found');
      void reply.header('etag', kept.etag).headers(publicHeaders);
      if (isKnown(ifNoneMatch, kept.etag)) return notModified(reply);
      return kept.release;
    }
    const reader = await readerOf(request, db);
    const row = await findRelease(db.shared, params.releaseId);
    if (!row || !mayRead(reader, row)) throw new ProblemError('release.not-found');
    const release = ofCohort(await publicReleases.wholeOf(row), query.cohort);
    const etag = etagOfContent(JSON.stringify(release));
    void reply.header('etag', etag);
    if (!request.credential) void reply.headers(publicHeaders);
    if (isKnown(ifNoneMatch, etag)) return notModified(reply);
    return release;
  });

  app.get('/v1/releases/:releaseId/file', { schema: getReleaseFile }, async (request, reply) => {
    const { params, query } = request;
    const reader = await readerOf(request, db);
    const row = await findRelease(db.shared, params.releaseId);
    if (!row || !mayRead(reader, row)) throw new ProblemError('release.not-found');
    const release = await publicReleases.wholeOf(row);
    const etag = etagOfContent(`${query.format} ${JSON.stringify(release)}`);
    void reply.header('etag', etag);
    if (!request.credential) void reply.headers(publicHeaders);
    if (isKnown(headerOf(request.headers, 'if-none-match'), etag)) return notModified(reply);
    const bytes = await tableBytes(releaseTable(release), query.format);
    return sendTable(reply, `release-${release.frameworkCode}-${release.cycleCode}`, query.format, bytes);
  });

  app.get('/v1/releases/:releaseId/our-place', { schema: getOurPlace }, async ({ council, params }) => {
    const own = await findOwnPlace(council, params.releaseId);
    if (!own) throw new ProblemError('release.not-found');
    return ourPlaceOf(params.releaseId, own, await publicReleases.cohorts(params.releaseId));
  });
}

/** Of a cohort that is not in the release there is nothing, as of one that is withheld there is no figure. */
function ofCohort<R extends { cohorts: { code: string }[] }>(release: R, code: string | undefined): R {
  return code === undefined ? release : { ...release, cohorts: release.cohorts.filter((cohort) => cohort.code === code) };
}

/** @throws cohort.not-registered with the reason, and what may be asked instead */
async function requireRegistered(queries: SharedQueries, code: string): Promise<void> {
  const registered = await findRegisteredCodes(queries);
  if (registered.includes(code)) return;
  throw new ProblemError(
    'cohort.not-registered',
    `Figures of groups that are not registered are never made, since they could give one council away. Registered are ${registered.join(', ')}.`,
  );
}
