import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Database, SharedQueries } from '@waymark/db';
import { headerOf, type App } from '../../http/exchange.ts';
import { KeptBytes } from '../../http/kept-bytes.ts';
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

/** Bytes of files that are kept. One of three cohorts and 42 statements takes some tens of thousands. */
const mostFileBytes = 8 * 2 ** 20;

export function releasesRoutes(app: App, db: Database): void {
  addNamedSchemas(app, ...namedSchemas, ReleaseProgress);
  releaseLifeRoutes(app);
  namedJudgementsRoutes(app, db);
  const publicReleases = new PublicReleases(db);
  const files = new KeptBytes(mostFileBytes);

  app.get('/v1/releases', { schema: listReleases }, async (request) => {
    const reader = await readerOf(request, db);
    const rows = await findReleases(db.shared);
    return { items: rows.filter((row) => mayRead(reader, row)).map(summaryOf) };
  });

  /** The whole release as its asker reads it. To everyone it is answered from what is kept. */
  async function releaseFor(request: FastifyRequest, releaseId: string) {
    if (!request.credential) {
      const kept = await publicReleases.find(releaseId);
      if (!kept) throw new ProblemError('release.not-found');
      return kept;
    }
    const reader = await readerOf(request, db);
    const row = await findRelease(db.shared, releaseId);
    if (!row || !mayRead(reader, row)) throw new ProblemError('release.not-found');
    const release = await publicReleases.wholeOf(row);
    return { release, etag: etagOfContent(JSON.stringify(release)) };
  }

  /** Tags the answer, and says whether its asker has it. */
  function isHeld(request: FastifyRequest, reply: FastifyReply, etag: string): boolean {
    void reply.header('etag', etag);
    if (!request.credential) void reply.headers(publicHeaders);
    return isKnown(headerOf(request.headers, 'if-none-match'), etag);
  }

  app.get('/v1/releases/:releaseId', { schema: getRelease }, async (request, reply) => {
    const { params, query } = request;
    if (query.cohort !== undefined) await requireRegistered(db.shared, query.cohort);
    const whole = await releaseFor(request, params.releaseId);
    const release = ofCohort(whole.release, query.cohort);
    const etag = query.cohort === undefined ? whole.etag : etagOfContent(JSON.stringify(release));
    return isHeld(request, reply, etag) ? notModified(reply) : release;
  });

  app.get('/v1/releases/:releaseId/file', { schema: getReleaseFile }, async (request, reply) => {
    const { format } = request.query;
    const { release, etag: whole } = await releaseFor(request, request.params.releaseId);
    // The figures decide, since a workbook's bytes have the time in them.
    const etag = etagOfContent(`${format} ${whole}`);
    if (isHeld(request, reply, etag)) return notModified(reply);
    const { bytes } = await files.find(etag, () => tableBytes(releaseTable(release), format));
    return sendTable(reply, `release-${release.frameworkCode}-${release.cycleCode}`, format, bytes);
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
