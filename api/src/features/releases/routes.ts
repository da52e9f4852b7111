import type { Database, NationalTx } from '@waymark/db';
import { headerOf, type App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { etagOfContent, isKnown, notModified } from '../../http/public-cache.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { actorOf, recordNationalEvent } from '../../journal/event-store.ts';
import { PublicReleases } from './public-releases.ts';
import { mayRead, readerOf } from './reader.ts';
import { getOurPlace, getRelease, listReleases, namedSchemas, publishRelease, withdrawRelease } from './schema.ts';
import { findOwnPlace, findRelease, findReleases, publish, withdraw } from './store.ts';
import { ourPlaceOf, summaryOf } from './wire.ts';

export function releasesRoutes(app: App, db: Database): void {
  addNamedSchemas(app, ...namedSchemas);
  const publicReleases = new PublicReleases(db);

  app.get('/v1/releases', { schema: listReleases }, async (request) => {
    const reader = await readerOf(request, db);
    const rows = await findReleases(db.shared);
    return { items: rows.filter((row) => mayRead(reader, row)).map(summaryOf) };
  });

  app.get('/v1/releases/:releaseId', { schema: getRelease }, async (request, reply) => {
    const { releaseId } = request.params;
    const ifNoneMatch = headerOf(request.headers, 'if-none-match');
    if (!request.credential) {
      const kept = await publicReleases.find(releaseId);
      if (!kept) throw new ProblemError('release.not-found');
      void reply.header('etag', kept.etag).header('cache-control', 'public, max-age=60').header('vary', 'cookie, authorization');
      if (isKnown(ifNoneMatch, kept.etag)) return notModified(reply);
      return kept.release;
    }
    const reader = await readerOf(request, db);
    const row = await findRelease(db.shared, releaseId);
    if (!row || !mayRead(reader, row)) throw new ProblemError('release.not-found');
    const release = await publicReleases.wholeOf(row);
    const etag = etagOfContent(JSON.stringify(release));
    void reply.header('etag', etag);
    if (isKnown(ifNoneMatch, etag)) return notModified(reply);
    return release;
  });

  app.get('/v1/releases/:releaseId/our-place', { schema: getOurPlace }, async ({ council, params }) => {
    const own = await findOwnPlace(council, params.releaseId);
    if (!own) throw new ProblemError('release.not-found');
    return ourPlaceOf(params.releaseId, own, await publicReleases.cohorts(params.releaseId));
  });

  app.post('/v1/releases/:releaseId/publish', { schema: publishRelease }, async (request) =>
    request.national(async (tx, caller) => {
      const { params, body } = request;
      const before = await required(tx, params.releaseId);
      if (!(await publish(tx, params.releaseId, body.publicFrom))) {
        throw new ProblemError('release.state', `Only a frozen release can be published; it is ${before.state}.`);
      }
      const after = summaryOf(await required(tx, params.releaseId));
      const change = { action: 'release.published', subject: `releases/${after.id}`, before: summaryOf(before), after };
      await recordNationalEvent(tx, actorOf(caller), change);
      return after;
    }),
  );

  app.post('/v1/releases/:releaseId/withdraw', { schema: withdrawRelease }, async (request) =>
    request.national(async (tx, caller) => {
      const { params, body } = request;
      const before = await required(tx, params.releaseId);
      if (!(await withdraw(tx, params.releaseId, body.reason)))
        throw new ProblemError('release.state', 'It is withdrawn already.');
      const after = summaryOf(await required(tx, params.releaseId));
      const change = { action: 'release.withdrawn', subject: `releases/${after.id}`, before: summaryOf(before), after };
      await recordNationalEvent(tx, actorOf(caller), change);
      return after;
    }),
  );
}

async function required(tx: NationalTx, releaseId: string) {
  const row = await findRelease(tx, releaseId);
  if (!row) throw new ProblemError('release.not-found');
  return row;
}
