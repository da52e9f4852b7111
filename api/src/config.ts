import Type from 'typebox';
import { Check } from 'typebox/value';

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

/** Settings that are wrong: a sentence for each, on a line of its own, for whoever runs the service. No value is in it. */
export class SettingsFault extends Error {
  override name = 'SettingsFault';

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

// A description goes on from the name of its variable: "PORT must be …".
const databaseAddress = (role: string) =>
  Type.String({
    pattern: '^postgres(ql)?://',
    description: `must be an address such as postgres://${role}:password@127.0.0.1:5432/waymark, with %40 for @ in a password and so on`,
  });
const publicUrl = Type.String({
  pattern: '^https?://[^/]+/?$',
  description: 'must be where people reach the service, without a path: https://waymark.example.org',
});

const Environment = Type.Object({
  API_DATABASE_URL: databaseAddress('waymark_api'),
  HOST: Type.Optional(Type.String({ minLength: 1, description: 'must be an address to listen on, such as 127.0.0.1' })),
  PORT: Type.Optional(
    Type.String({
      pattern: '^([0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$',
      description: 'must be a number from 1 to 65535',
    }),
  ),
  PUBLIC_URL: Type.Optional(publicUrl),
  LOG_LEVEL: Type.Optional(
    Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      description: 'must be fatal, error, warn, info, debug, trace or silent',
    }),
  ),
  POOL_SIZE: Type.Optional(
    Type.String({ pattern: '^([2-9]|[1-9][0-9])$', description: 'must be a number of connections from 2 to 99' }),
  ),
  NAMED_STATEMENTS: Type.Optional(Type.Enum(['on', 'off'], { description: 'must be on or off' })),
  TRUSTED_PROXIES: Type.Optional(
    Type.String({
      pattern: '^(none|[0-9a-fA-F.:/]+(,[0-9a-fA-F.:/]+)*)$',
      description: 'must be none, or addresses and ranges with commas between them: 10.0.0.1,10.1.0.0/16',
    }),
  ),
});

const OwnerEnvironment = Type.Object({ DATABASE_URL: databaseAddress('waymark_owner'), PUBLIC_URL: publicUrl });

/** What local commands are told of databases; each may be left out. */
const DatabaseEnvironment = Type.Object({
  DATABASE_URL: Type.Optional(databaseAddress('postgres')),
  API_DATABASE_URL: Type.Optional(databaseAddress('waymark_api')),
  RELEASE_DATABASE_URL: Type.Optional(databaseAddress('waymark_release')),
});

const loopback = new Set(['127.0.0.1', '::1', '[::1]', 'localhost']);

/** @throws SettingsFault with every fault */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const known = check(Environment, environment, faultsTogether(environment));
  const port = Number(known.PORT ?? 3000);
  return {
    apiDatabaseUrl: known.API_DATABASE_URL,
    host: known.HOST ?? '127.0.0.1',
    port,
    publicUrl: new URL(known.PUBLIC_URL ?? `http://127.0.0.1:${port}`),
    logLevel: known.LOG_LEVEL ?? 'info',
    poolSize: Number(known.POOL_SIZE ?? 10),
    namedStatements: known.NAMED_STATEMENTS !== 'off',
    trustedProxies: known.TRUSTED_PROXIES === 'none' ? [] : (known.TRUSTED_PROXIES?.split(',') ?? []),
  };
}

/** For commands that run as the owner of the database. @throws SettingsFault */
export function readOwnerConfig(environment: NodeJS.ProcessEnv): { databaseUrl: string; publicUrl: URL } {
  const known = check(OwnerEnvironment, environment, faultsOfPublicUrl(environment['PUBLIC_URL']));
  return { databaseUrl: known.DATABASE_URL, publicUrl: new URL(known.PUBLIC_URL) };
}

/** The addresses of databases that were named, by their variable. @throws SettingsFault */
export function readDatabaseUrls(environment: NodeJS.ProcessEnv): Record<string, string> {
  const named = Object.keys(DatabaseEnvironment.properties).filter((name) => environment[name] !== undefined);
  const together = ['API_DATABASE_URL and RELEASE_DATABASE_URL must be given both, with DATABASE_URL, or not at all.'];
  const isPartial = named.length === 2 || (named.length === 1 && named[0] !== 'DATABASE_URL');
  check(DatabaseEnvironment, environment, isPartial ? together : []);
  return Object.fromEntries(named.map((name) => [name, environment[name] ?? '']));
}

/** Why a database cannot be used, in a sentence that names the setting and says no password. */
export function databaseFault(variable: string, error: unknown): SettingsFault {
  const { message, code } = error as { message?: string; code?: string };
  return new SettingsFault([`${variable} names a database that cannot be used: ${message || code}.`]);
}

function check<T extends Type.TProperties>(
  schema: Type.TObject<T>,
  environment: NodeJS.ProcessEnv,
  more: readonly string[],
): Type.Static<Type.TObject<T>> {
  const faults = Object.entries<Type.TSchema & { description?: string }>(schema.properties).flatMap(([name, property]) => {
    const value = environment[name];
    const isLeftOut = value === undefined && Type.IsOptional(property);
    // A pattern cannot tell all that makes an address unreadable.
    const isUnreadable = name.endsWith('_URL') && !URL.canParse(value ?? '');
    return !isLeftOut && (isUnreadable || !Check(property, value)) ? [`${name} ${property.description}.`] : [];
  });
  if (faults.length + more.length > 0) throw new SettingsFault([...faults, ...more]);
  // Checked above, one by one.
  return environment as Type.Static<Type.TObject<T>>;
}

/** What each setting may be, and all of them together may not. */
function faultsTogether({ HOST, PUBLIC_URL, TRUSTED_PROXIES }: NodeJS.ProcessEnv): string[] {
  if (PUBLIC_URL === undefined) {
    return HOST !== undefined && !loopback.has(HOST)
      ? [`PUBLIC_URL must be given, since others can reach HOST ${HOST}: say where people reach the service, with https.`]
      : [];
  }
  // Behind a proxy everybody has its address, and one person's wrong passwords would keep everybody out.
  const unnamedProxy = PUBLIC_URL.startsWith('https:') && TRUSTED_PROXIES === undefined;
  return [
    ...faultsOfPublicUrl(PUBLIC_URL),
    ...(unnamedProxy ? ['TRUSTED_PROXIES must be given with https: the addresses of the proxy in front, or none.'] : []),
  ];
}

function faultsOfPublicUrl(text = ''): string[] {
  if (!URL.canParse(text)) return [];
  const { protocol, hostname } = new URL(text);
  return protocol === 'http:' && !loopback.has(hostname)
    ? [
        'PUBLIC_URL must begin with https, but for this machine itself: plain http would send passwords and sessions in the clear.',
      ]
    : [];
}
