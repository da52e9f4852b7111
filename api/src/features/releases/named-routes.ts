import type { Database } from '@waymark/db';
import type { Closeness } from '@waymark/reference-data';
import type { App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { listNamedJudgements, listPeers, NamedJudgements, Peer } from './named-schema.ts';
import { findNamed } from './named-store.ts';
import { findPeers } from './own-place-store.ts';
import { mayRead, readerOf, takesPart } from './reader.ts';
import { findRelease } from './store.ts';
import { placeOf } from './wire.ts';

/** Judgements that councils show under their own name. */
export function namedJudgementsRoutes(app: App, db: Database): void {
  addNamedSchemas(app, NamedJudgements, Peer);

  app.get('/v1/releases/:releaseId/named-judgements', { schema: listNamedJudgements }, async (request) => {
    const { releaseId } = request.params;
    const reader = await readerOf(request, db);
    const row = await findRelease(db.shared, releaseId);
    if (!row || !mayRead(reader, row)) throw new ProblemError('release.not-found');
    if (row.state === 'withdrawn') return { items: [] };
    const named = await findNamed(db.shared, releaseId, takesPart(reader, row) ? ['named', 'public'] : ['public']);
    return {
      items: named.map(({ answers, gssCode, name, tier }) => ({
        gssCode,
        name,
        tier,
        statements: answers.map(([statementCode, kind, stage]) => ({ statementCode, answer: placeOf(kind, stage) })),
      })),
    };
  });

  app.get('/v1/releases/:releaseId/peers', { schema: listPeers }, async ({ council, params }) => {
    const peers = await findPeers(council, params.releaseId);
    if (!peers) throw new ProblemError('release.not-found');
    return {
      items: peers.map(({ contactName, contactEmail, neighbourRank, closeness, statements, ...area }) => ({
        ...area,
        // The loader lets through only these labels.
        neighbour: neighbourRank === null ? null : { rank: neighbourRank, closeness: closeness as Closeness | null },
        contact: contactName !== null && contactEmail !== null ? { name: contactName, email: contactEmail } : null,
        statements: statements.map(([statementCode, stage, ownStage]) => ({ statementCode, stage, ownStage })),
      })),
    };
  });
}
