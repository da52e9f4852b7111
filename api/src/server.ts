import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import closeWithGrace from 'close-with-grace';
import pino from 'pino';
import { openDatabase, whyNotServe } from '@waymark/db';
import { buildApp } from './app.ts';
import { readConfig } from './config.ts';

const config = readConfig(process.env);
const logger = pino({ level: config.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] });
const db = openDatabase({
  url: config.apiDatabaseUrl,
  poolSize: config.poolSize,
  namedStatements: config.namedStatements,
  onConnectionError: (error) => logger.warn({ reason: error.message }, 'a database connection broke'),
});

const refusal = await whyNotServe(db.pool);
if (refusal) {
  logger.fatal(`Not serving: ${refusal}. It would pass by row security; sign in as waymark_api.`);
  await db.close();
  process.exit(1);
}

const adminFolder = fileURLToPath(new URL('../../admin/dist', import.meta.url));
const app = await buildApp({
  db,
  publicUrl: config.publicUrl,
  adminFolder: existsSync(adminFolder) ? adminFolder : null,
  loggerInstance: logger,
  trustedProxies: config.trustedProxies,
});

closeWithGrace({ delay: 10_000, logger: false }, async ({ err }) => {
  if (err) logger.fatal({ err }, 'ending');
  await app.close();
  await db.close();
});

await app.listen({ host: config.host, port: config.port });
