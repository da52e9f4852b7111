import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import { inTransaction, onConnection } from './borrowed.ts';
import { FewAtOnce } from './few-at-once.ts';
import { sendUnderOneSync, type Answer, type Statement } from './one-sync.ts';
import type { PipelinedConnections } from './pipelined-connections.ts';

declare const scoped: unique symbol;

/** Queries in which PostgreSQL already knows who asks and for which council. Only `council(…)` makes one. */
export type CouncilQueries = NodePgDatabase & { readonly [scoped]: 'council' };
/** One transaction of that kind. */
export type CouncilTx = CouncilQueries & { readonly $client: pg.ClientBase };
/** A transaction of a national role: it has no right to any council's work. */
export type NationalTx = NodePgDatabase & { readonly [scoped]: 'national' };

/** Who asks: a session's or a key's secret as SHA-256, and the council named in the request. */
export interface Credential {
  kind: 'session' | 'key';
  secretHash: Buffer;
  councilGss: string | null;
}

/** What a route needs of its caller. `scope`: what an API key must hold; null: no key may. */
export interface Access {
  realm: 'council' | 'national' | 'person';
  roles: readonly string[];
  scope: string | null;
}

/** Who turned out to ask. `personId` is null for an API key; `council` is null outside the council realm. */
export interface Caller {
  principalId: string;
  personId: string | null;
  role: string | null;
  council: { id: string; gssCode: string; demonstration: boolean } | null;
}

/** Who changes something, with the name that its event will show. */
export interface Changer extends Caller {
  principalName: string;
}

/** The same on behalf of a council. */
export type CouncilChanger = Changer & { council: NonNullable<Caller['council']> };

/** A statement whose text is fixed at start-up. */
export interface FixedStatement {
  name: string;
  text: string;
}

export interface CouncilScope {
  /** One reading statement and the authorisation in one round trip; not authorised means not run. For the busiest routes. */
  readFixed<Row extends object>(statement: FixedStatement, values: readonly unknown[]): Promise<Row[]>;
  /** The same for one statement that changes something, in the council's turn. */
  changeFixed<Row extends object>(statement: FixedStatement, values: readonly unknown[]): Promise<Row[]>;
  /** Reads with drizzle: each statement is one round trip that carries its own authorisation. */
  read<T>(work: (queries: CouncilQueries) => Promise<T>): Promise<T>;
  /**
   * One transaction, authorised as it begins. A council's changes take turns: each statement of the transaction sees all
   * that was changed for this council before, and nothing else changes until it ends.
   */
  write<T>(work: (tx: CouncilTx, caller: CouncilChanger) => Promise<T>): Promise<T>;
}

export interface ScopeFactory {
  /** Only the authorisation; rejects with a database error whose code starts with WM. */
  authorise(credential: Credential, access: Access): Promise<Caller>;
  council(credential: Credential, access: Access): CouncilScope;
  /** One transaction under the role waymark_national; `manages` names a council whose people (not work) it may change. */
  national<T>(
    credential: Credential,
    access: Access,
    work: (tx: NationalTx, caller: Changer, manages: (councilId: string) => Promise<void>) => Promise<T>,
  ): Promise<T>;
}

const authorise: FixedStatement = { name: 'authorise', text: 'select * from authorise($1, $2, $3, $4, $5, $6, $7)' };
/** For whoever need not know who asks: without its columns it is a fifth cheaper. */
const admit: FixedStatement = { name: 'admit', text: 'select authorise($1, $2, $3, $4, $5, $6, $7) is null' };

interface AuthoriseRow {
  principal_id: string;
  principal_name: string | null;
  person_id: string | null;
  council_id: string | null;
  gss_code: string | null;
  demonstration: boolean | null;
  role: string | null;
}

function callerOf(result: Answer | undefined): Caller {
  // `select * from authorise(…)` gives exactly one row or raises.
  const row = result?.rows[0] as AuthoriseRow;
  const council =
    row.council_id !== null && row.gss_code !== null && row.demonstration !== null
      ? { id: row.council_id, gssCode: row.gss_code, demonstration: row.demonstration }
      : null;
  return { principalId: row.principal_id, personId: row.person_id, role: row.role, council };
}

function changerOf(result: Answer | undefined): Changer {
  const { principal_name: principalName } = result?.rows[0] as AuthoriseRow; // As in callerOf.
  if (principalName === null) throw new Error('authorise names who changes something');
  return { ...callerOf(result), principalName };
}

function councilChangerOf(result: Answer | undefined): CouncilChanger {
  const { council, ...changer } = changerOf(result);
  if (!council) throw new Error('a council scope needs the council realm');
  return { ...changer, council };
}

/** Of one credential: one at work, and one to follow on at once. */
const CHANGES_AT_ONCE = 2;

/** The scopes over a pool, and over connections for the busiest reads. */
export function scopesOf(pool: pg.Pool, pipelined: PipelinedConnections, namedStatements: boolean): ScopeFactory {
  const fixed = (statement: FixedStatement, values: readonly unknown[]): Statement => ({
    ...(namedStatements && { name: statement.name }),
    text: statement.text,
    values,
  });
  const authorisation = ({ kind, secretHash, councilGss }: Credential, access: Access, changes: boolean, by = authorise) =>
    fixed(by, [kind, secretHash, councilGss, access.realm, `{${access.roles.join()}}`, access.scope, changes]);

  const changes = new FewAtOnce(CHANGES_AT_ONCE);
  const change = <T>({ secretHash }: Credential, work: () => Promise<T>) => changes.run(secretHash.toString('base64'), work);
  const batch = (statements: readonly Statement[]) => onConnection(pool, (client) => sendUnderOneSync(client, statements));
  const transaction = <T>(
    credential: Credential,
    access: Access,
    work: (client: pg.PoolClient, who: Answer | undefined) => Promise<T>,
  ) => {
    const begin = [{ text: 'begin', values: [] }, authorisation(credential, access, true)];
    return change(credential, () => inTransaction(pool, async (client) => (await sendUnderOneSync(client, begin))[1], work));
  };

  function council(credential: Credential, access: Access): CouncilScope {
    return {
      async readFixed<Row extends object>(statement: FixedStatement, values: readonly unknown[]) {
        const [, found] = await pipelined.send([authorisation(credential, access, false, admit), fixed(statement, values)]);
        // The row type is the store's claim about its own statement.
        return (found?.rows ?? []) as Row[];
      },
      async changeFixed<Row extends object>(statement: FixedStatement, values: readonly unknown[]) {
        const statements = [authorisation(credential, access, true, admit), fixed(statement, values)];
        const [, found] = await change(credential, () => batch(statements));
        // The row type is the store's claim about its own statement.
        return (found?.rows ?? []) as Row[];
      },
      read(work) {
        // Beneath drizzle, so that its building and mapping stay as they are.
        const client = {
          async query(config: pg.QueryArrayConfig, values: unknown[]) {
            const [, found] = await batch([
              authorisation(credential, access, false, admit),
              { text: config.text, values, rowMode: config.rowMode, ...(config.types && { types: config.types }) },
            ]);
            return found;
          },
        };
        const queries = drizzle({ client: client as unknown as pg.Pool }); // drizzle calls `query` of it, and nothing else here
        return work(queries as unknown as CouncilQueries); // the brand is what this function grants
      },
      write: (work) =>
        transaction(
          credential,
          access,
          (client, who) => work(drizzle({ client }) as unknown as CouncilTx, councilChangerOf(who)), // the brand: it was authorised as it began
        ),
    };
  }

  return {
    authorise: async (credential, access) => callerOf((await batch([authorisation(credential, access, false)]))[0]),
    council,
    national: (credential, access, work) =>
      transaction(credential, access, async (client, who) => {
        // With this role no statement can reach a council's work, whatever the code above does.
        const become = { text: 'set local role waymark_national', values: [] };
        await sendUnderOneSync(client, [become]);
        const manages = async (councilId: string) => {
          await sendUnderOneSync(client, [
            { text: 'reset role', values: [] },
            { text: 'select pg_advisory_xact_lock(turn_of($1::uuid))', values: [councilId] },
            // Whoever had the turn may have taken the role away meanwhile.
            authorisation(credential, access, true),
            { text: `select set_config('app.council_id', $1, true)`, values: [councilId] },
            become,
          ]);
        };
        return work(drizzle({ client }) as unknown as NationalTx, changerOf(who), manages); // the brand: it has that role now
      }),
  };
}
