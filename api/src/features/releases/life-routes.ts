import type { Changer, NationalTx } from '@waymark/db';
import { created, headerOf, type App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { actorOf, recordNationalEvent } from '../../journal/event-store.ts';
import { onceNationally } from '../../journal/idempotency-store.ts';
import { findPublishedVersion } from '../../wire/edition-store.ts';
import {
  approveRelease,
  freezeRelease,
  getReleaseProgress,
  openRelease,
  publishRelease,
  withdrawRelease,
} from './life-schema.ts';
import { approve, askToFreeze, findProgress, hasCycle, open, publish, withdraw } from './life-store.ts';
import { findRelease } from './store.ts';
import { progressOf, summaryOf } from './wire.ts';

/** What analysts do with a release. Freezing and auditing are the release job's. */
export function releaseLifeRoutes(app: App): void {
  app.post('/v1/releases', { schema: openRelease }, async (request, reply) => {
    const { frameworkCode, cycleCode, demonstration = false } = request.body;
    const asked = { operation: 'openRelease', key: headerOf(request.headers, 'idempotency-key'), content: request.body };
    const done = await request.national((tx, caller) =>
      onceNationally(tx, caller, asked, async () => {
        const version = await findPublishedVersion(tx, frameworkCode);
        const faults = [
          ...(version ? [] : [{ message: 'is no published framework', pointer: '/frameworkCode' }]),
          ...((await hasCycle(tx, cycleCode)) ? [] : [{ message: 'is not a cycle', pointer: '/cycleCode' }]),
        ];
        if (!version || faults.length > 0) throw new ProblemError('request.invalid', 'Nothing was opened.', { faults });
        const opening = { frameworkId: version.frameworkId, frameworkVersionId: version.id, cycleCode, demonstration };
        const id = await open(tx, opening, caller);
        if (id === undefined) throw new ProblemError('release.exists');
        return recorded(tx, caller, 'release.opened', null, id);
      }),
    );
    return created(reply, done);
  });

  app.post('/v1/releases/:releaseId/freeze', { schema: freezeRelease }, async (request) =>
    request.national((tx, caller) => {
      const { params, body } = request;
      const ask = () => askToFreeze(tx, params.releaseId, body.evenIfWithheld === true);
      return moved(tx, caller, params.releaseId, 'release.freeze-asked', ask, 'Only an open release can be frozen');
    }),
  );

  app.get('/v1/releases/:releaseId/progress', { schema: getReleaseProgress }, async (request) =>
    request.national(async (tx, caller) => {
      const row = await findProgress(tx, request.params.releaseId);
      if (!row) throw new ProblemError('release.not-found');
      return progressOf(row, caller);
    }),
  );

  app.post('/v1/releases/:releaseId/approve', { schema: approveRelease }, async (request) =>
    request.national(async (tx, caller) => {
      const { releaseId } = request.params;
      const row = await findProgress(tx, releaseId);
      if (row && row.openedBy !== null && row.openedBy === caller.personId) throw new ProblemError('release.own-work');
      const move = () => approve(tx, releaseId, caller);
      return moved(tx, caller, releaseId, 'release.approved', move, 'Only an audited release can be approved');
    }),
  );

  app.post('/v1/releases/:releaseId/publish', { schema: publishRelease }, async (request) =>
    request.national((tx, caller) => {
      const { params, body } = request;
      const move = () => publish(tx, params.releaseId, body.publicFrom);
      return moved(tx, caller, params.releaseId, 'release.published', move, 'Only an approved release can be published');
    }),
  );

  app.post('/v1/releases/:releaseId/withdraw', { schema: withdrawRelease }, async (request) =>
    request.national((tx, caller) => {
      const { params, body } = request;
      const move = () => withdraw(tx, params.releaseId, body.reason);
      return moved(tx, caller, params.releaseId, 'release.withdrawn', move, 'Only what was frozen can be withdrawn, once');
    }),
  );
}

/** Makes a move and writes its event, or says why the release does not allow it. */
async function moved(
  tx: NationalTx,
  caller: Changer,
  releaseId: string,
  action: string,
  move: () => Promise<boolean>,
  only: string,
) {
  const before = summaryOf(await required(tx, releaseId));
  if (!(await move())) throw new ProblemError('release.state', `${only}; it is ${before.state}.`);
  return recorded(tx, caller, action, before, releaseId);
}

async function recorded(tx: NationalTx, caller: Changer, action: string, before: object | null, releaseId: string) {
  const after = summaryOf(await required(tx, releaseId));
  await recordNationalEvent(tx, actorOf(caller), { action, subject: `releases/${releaseId}`, before, after });
  return after;
}

async function required(tx: NationalTx, releaseId: string) {
  const row = await findRelease(tx, releaseId);
  if (!row) throw new ProblemError('release.not-found');
  return row;
}
