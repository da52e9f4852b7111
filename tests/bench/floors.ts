// The least that could answer the same: Fastify and pg, one statement, the answer's schema, and nothing else. No
// authentication, no row security, no check of input or output. Run as a program by run.ts, with the same Node flags, pool,
// logger settings and database role as the service. API_DATABASE_URL, PORT, POOL_SIZE; CONTRACT_URL: where the service serves its own.
import Fastify from 'fastify';
import pg from 'pg';
import pino from 'pino';
import type { JudgementRow, JudgementWire } from './judgement-shape.ts';

const pool = new pg.Pool({ connectionString: process.env['API_DATABASE_URL'], max: Number(process.env['POOL_SIZE']) });
const app = Fastify({ loggerInstance: pino({ level: 'info' }), disableRequestLogging: true });

const contract = await (await fetch(process.env['CONTRACT_URL'] ?? '')).json();
// The whole document under one name, so that its schemas keep their references to each other.
app.addSchema({ $id: 'contract', components: (contract as { components: object }).components });
const answers = (name: string) => ({ schema: { response: { 200: { $ref: `contract#/components/schemas/${name}` } } } });

interface JudgementAddress {
  assessmentId: string;
  statementCode: string;
}
const columns = `statement_code as "statementCode", answer_kind as "answerKind", stage_code as "stageCode", reason, strengths, impact,
  areas_for_development as "areasForDevelopment", gate_reason as "gateReason", version, updated_at as "updatedAt", updated_by as "updatedBy", updated_by_name as "updatedByName"`;

app.get<{ Params: JudgementAddress }>('/judgements/:assessmentId/:statementCode', answers('Judgement'), async ({ params }) => {
  const { rows } = await pool.query<JudgementRow>({
    name: 'read',
    text: `select ${columns} from floor.judgements where assessment_id = $1 and statement_code = $2`,
    values: [params.assessmentId, params.statementCode],
  });
  return judgementOf(rows[0]);
});

app.put<{ Params: JudgementAddress; Body: JudgementWire }>(
  '/judgements/:assessmentId/:statementCode',
  answers('Judgement'),
  async ({ params, body }) => {
    const { answer, strengths, impact, areasForDevelopment, gateReason } = body;
    const { rows } = await pool.query<JudgementRow>({
      name: 'save',
      text: `update floor.judgements set answer_kind = $3, stage_code = $4, reason = $5, strengths = $6, impact = $7,
          areas_for_development = $8, gate_reason = $9, version = version + 1, updated_at = now()
        where assessment_id = $1 and statement_code = $2 returning ${columns}`,
      values: [
        params.assessmentId,
        params.statementCode,
        answer.kind,
        answer.stage ?? null,
        answer.reason ?? null,
        strengths,
        impact,
        areasForDevelopment,
        gateReason,
      ],
    });
    return judgementOf(rows[0]);
  },
);

app.get<{ Params: { releaseId: string } }>('/our-place/:releaseId', answers('OurPlace'), async ({ params }) => {
  const { rows } = await pool.query<{ content: object }>({
    name: 'place',
    text: 'select content from floor.places where release_id = $1',
    values: [params.releaseId],
  });
  return rows[0]?.content;
});

// The bytes as they are: whatever parses and writes them again does more.
app.get<{ Params: { code: string } }>('/versions/:code', async ({ params }, reply) => {
  const { rows } = await pool.query<{ content: string }>({
    name: 'version',
    text: 'select content from floor.versions where code = $1',
    values: [params.code],
  });
  return reply.type('application/json; charset=utf-8').send(rows[0]?.content);
});

let statistics: Promise<string | undefined> | undefined;
app.get('/statistics', async (_request, reply) => {
  statistics ??= pool.query<{ content: string }>('select content from floor.statistics').then(({ rows }) => rows[0]?.content);
  return reply.type('application/json; charset=utf-8').send(await statistics);
});

app.get('/hello', { schema: { response: { 200: { type: 'object', properties: { hello: { type: 'string' } } } } } }, async () => ({
  hello: 'world',
}));

function judgementOf(row: JudgementRow | undefined): JudgementWire {
  if (!row) throw new Error('there is no such row');
  const { statementCode, strengths, impact, areasForDevelopment, gateReason, version } = row;
  return {
    statementCode,
    answer: {
      kind: row.answerKind,
      ...(row.stageCode !== null && { stage: row.stageCode }),
      ...(row.reason !== null && { reason: row.reason }),
    },
    strengths,
    impact,
    areasForDevelopment,
    gateReason,
    version,
    etag: `"${version}"`,
    updatedAt: row.updatedAt?.toISOString() ?? null,
    updatedBy: row.updatedByName === null ? null : { id: row.updatedBy, name: row.updatedByName },
  };
}

process.once('SIGTERM', () => void app.close().then(() => pool.end()));
await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) });
