import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { v7 } from 'uuid';
import { blank, framework, openCycle } from '../../support/assessments.ts';
import { sha256 } from '../../support/world.ts';

/** A save the service said was done. */
export interface Acknowledged {
  councilId: string;
  assessmentId: string;
  code: string;
  version: number;
  impact: string;
}

export interface Writer {
  councilId: string;
  /** The saves that were acknowledged so far. */
  acknowledged: Acknowledged[];
  /** Ends after the save under way. */
  stop(): Promise<void>;
}

const codes = ['A1', 'B1', 'C1', 'D1'];

/** Makes councils with an editor each, by SQL, and starts their assessments over the service at `url`. */
export async function startWriters(root: pg.Pool, url: () => string, howMany: number): Promise<Writer[]> {
  const writers: Writer[] = [];
  for (let index = 0; index < howMany; index += 1) writers.push(await startWriter(root, url));
  return writers;
}

async function startWriter(root: pg.Pool, url: () => string): Promise<Writer> {
  const councilId = v7();
  const personId = v7();
  const token = randomBytes(32).toString('base64url');
  await root.query(
    `insert into councils (id, gss_code, status, demonstration)
     select $1, a.gss_code, 'active', false from areas a
     where not exists (select from councils c where c.gss_code = a.gss_code) order by a.gss_code limit 1`,
    [councilId],
  );
  await root.query('insert into people (id, email, name) values ($1, $2, $3)', [
    personId,
    `${personId}@people.example`,
    'Writer',
  ]);
  await root.query(`insert into memberships (council_id, person_id, role) values ($1, $2, 'lead')`, [councilId, personId]);
  await root.query(`insert into sessions (token_hash, person_id, expires_at) values ($1, $2, now() + interval '1 hour')`, [
    sha256(token),
    personId,
  ]);

  const ask = async (method: string, path: string, body?: object, ifMatch?: string) => {
    const response = await fetch(`${url()}${path}`, {
      method,
      headers: {
        cookie: `waymark=${token}`,
        ...(body && { 'content-type': 'application/json' }),
        ...(ifMatch !== undefined && { 'if-match': ifMatch }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(15_000),
    });
    return { status: response.status, body: (await response.json()) as { id: string; etag: string; version: number } };
  };

  const made = await ask('POST', '/v1/assessments', { ...framework, cycleCode: openCycle });
  const assessmentId = made.body.id;
  const moved = await ask('POST', `/v1/assessments/${assessmentId}/moves`, { to: 'agreeing' }, made.body.etag);
  if (moved.status !== 200) throw new Error(`no assessment to write to: ${JSON.stringify(moved)}`);

  const acknowledged: Acknowledged[] = [];
  let isStopping = false;
  const write = async () => {
    const etags = new Map<string, string>();
    for (let count = 0; !isStopping; count += 1) {
      const code = codes[count % codes.length] ?? 'A1';
      const address = `/v1/assessments/${assessmentId}/judgements/${code}`;
      const impact = randomBytes(8).toString('hex');
      try {
        const etag = etags.get(code) ?? (await ask('GET', address)).body.etag;
        const saved = await ask('PUT', address, { answer: { kind: 'stage', stage: '2' }, ...blank, impact }, etag);
        etags.delete(code);
        if (saved.status !== 200) continue;
        etags.set(code, saved.body.etag);
        acknowledged.push({ councilId, assessmentId, code, version: saved.body.version, impact });
      } catch {
        // The service was killed: whether this one was saved is not known, so its version is read again.
        etags.delete(code);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  };
  const writing = write();
  return {
    councilId,
    acknowledged,
    async stop() {
      isStopping = true;
      await writing;
    },
  };
}
