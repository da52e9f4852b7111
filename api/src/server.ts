import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import closeWithGrace from 'close-with-grace';
import pino from 'pino';
import { openDatabase, whyNotServe } from '@waymark/db';
import { buildApp } from './app.ts';
import { databaseFault, readConfig, SettingsFault, type Config } from './config.ts';

let config: Config;
try {
  config = readConfig(process.env);
} catch (error) {
  if (!(error instanceof SettingsFault)) throw error;
  console.error(error.message);
  process.exit(1);
}
const logger = pino({ level: config.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] });
const db = openDatabase({
  url: config.apiDatabaseUrl,
  poolSize: config.poolSize,
  namedStatements: config.namedStatements,
  onConnectionError: (error) => logger.warn({ reason: error.message }, 'a database connection broke'),
});

const refusal = await whyNotServe(db.pool).then(
  (why) => why && `${why}. It would pass by row security; sign in as waymark_api.`,
  (error: unknown) => databaseFault('API_DATABASE_URL', error).message,
);
if (refusal) {
  logger.fatal(`Not serving: ${refusal}`);
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
