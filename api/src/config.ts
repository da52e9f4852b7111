import Type from 'typebox';
import { Errors } from 'typebox/value';

/** Everything the service reads from its environment, in this one place. */
export interface Config {
  apiDatabaseUrl: string;
  host: string;
  port: number;
  /** Where people reach the service: scheme, host and port. */
  publicUrl: URL;
  logLevel: string;
  poolSize: number;
  namedStatements: boolean;
  /** Addresses or ranges of proxies whose X-Forwarded-For is believed; empty: none is. */
  trustedProxies: string[];
}

const Environment = Type.Object({
  API_DATABASE_URL: Type.String({ pattern: '^postgres(ql)?://', description: 'PostgreSQL, signed in as waymark_api' }),
  HOST: Type.Optional(Type.String({ minLength: 1 })),
  PORT: Type.Optional(Type.String({ pattern: '^[0-9]{1,5}$' })),
  PUBLIC_URL: Type.Optional(Type.String({ pattern: '^https?://[^/]+/?$' })),
  LOG_LEVEL: Type.Optional(Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])),
  POOL_SIZE: Type.Optional(Type.String({ pattern: '^([2-9]|[1-9][0-9])$' })),
  NAMED_STATEMENTS: Type.Optional(Type.Enum(['on', 'off'])),
  TRUSTED_PROXIES: Type.Optional(Type.String({ pattern: '^(none|[0-9a-fA-F.:/]+(,[0-9a-fA-F.:/]+)*)$' })),
});

const OwnerEnvironment = Type.Object({
  DATABASE_URL: Type.String({ pattern: '^postgres(ql)?://', description: 'PostgreSQL, signed in as waymark_owner' }),
  PUBLIC_URL: Type.String({ pattern: '^https?://[^/]+/?$', description: 'What links are made with' }),
});

const loopback = new Set(['127.0.0.1', '::1', '[::1]', 'localhost']);

/** Reads and checks; throws one error that names every fault. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const known = check(Environment, environment);
  const host = known.HOST ?? '127.0.0.1';
  const port = Number(known.PORT ?? 3000);
  if (!loopback.has(host) && known.PUBLIC_URL === undefined) {
    throw new Error(`HOST is ${host}, which others can reach: say with PUBLIC_URL where people reach the service (https).`);
  }
  const publicUrl = publicUrlOf(known.PUBLIC_URL ?? `http://127.0.0.1:${port}`);
  if (publicUrl.protocol === 'https:' && known.TRUSTED_PROXIES === undefined) {
    // Behind a proxy everybody has its address, and one person's wrong passwords would keep everybody out.
    throw new Error('With https there is a proxy in front: name its addresses in TRUSTED_PROXIES, or say none.');
  }
  return {
    apiDatabaseUrl: known.API_DATABASE_URL,
    host,
    port,
    publicUrl,
    logLevel: known.LOG_LEVEL ?? 'info',
    poolSize: Number(known.POOL_SIZE ?? 10),
    namedStatements: known.NAMED_STATEMENTS !== 'off',
    trustedProxies: known.TRUSTED_PROXIES === 'none' ? [] : (known.TRUSTED_PROXIES?.split(',') ?? []),
  };
}

/** For commands that run as the owner of the database. */
export function readOwnerConfig(environment: NodeJS.ProcessEnv): { databaseUrl: string; publicUrl: URL } {
  const known = check(OwnerEnvironment, environment);
  return { databaseUrl: known.DATABASE_URL, publicUrl: publicUrlOf(known.PUBLIC_URL) };
}

function check<T extends Type.TSchema>(schema: T, environment: NodeJS.ProcessEnv): Type.Static<T> {
  const faults = Errors(schema, environment).map((fault) => `${fault.instancePath.slice(1) || 'environment'}: ${fault.message}`);
  if (faults.length > 0) throw new Error(`The environment does not fit:\n${faults.join('\n')}`);
  // Checked on the line above.
  return environment as Type.Static<T>;
}

function publicUrlOf(text: string): URL {
  const publicUrl = new URL(text);
  if (publicUrl.protocol === 'http:' && !loopback.has(publicUrl.hostname)) {
    throw new Error(
      `PUBLIC_URL is ${publicUrl.origin}: plain http would send passwords and sessions in the clear. Use https, or a loopback address.`,
    );
  }
  return publicUrl;
}
