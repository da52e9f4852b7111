import pg from 'pg';
import { prepareValue } from 'pg/lib/utils';

/** One statement of a batch. A name makes the server parse it once per connection; without one it is parsed each time. */
export interface Statement {
  name?: string;
  text: string;
  values: readonly unknown[];
  rowMode?: 'array';
  types?: pg.CustomTypesConfig;
}

/** The few calls of pg's Connection that a submittable uses; pg has no types for them. pg is pinned for this, and tests/database/one-sync.test.ts guards it. */
interface WireConnection {
  stream: { cork(): void; uncork(): void; destroy(error: Error): void };
  parsedStatements: Record<string, string | undefined>;
  parse(query: { name: string; text: string }): void;
  bind(config: { portal: string; statement: string; values: unknown[] }): void;
  describe(config: { type: 'P'; name: string }): void;
  execute(config: { portal: string; rows: number }): void;
  sync(): void;
  sendCopyFail(message: string): void;
}

/** A row's column as the server describes it. */
interface Column {
  name: string;
  dataTypeID: number;
}

/** How the rows of a statement are read. */
interface Reading {
  columns: readonly { name: string; parse: (text: string) => unknown }[];
}

/** What is known of a connection's named statements. */
interface Named {
  /** A prepared statement never changes its columns, so the server is asked for them once and not with every execution. */
  readings: Map<string, Reading>;
  /** Being parsed: until it is known whether that works, others of that name are sent without it. */
  beingParsed: Set<string>;
}

const namedOf = new WeakMap<WireConnection, Named>();

/** What a statement answered with. */
export interface Answer {
  rows: unknown[];
}

interface Settle {
  resolve: (answers: Answer[]) => void;
  reject: (error: Error) => void;
}

// Its methods as pg's types give them are those of another kind of query.
const QueryByName = pg.Query as unknown as new (config: { text: string }) => object;

/**
 * Several statements, one network round trip, one Sync, and so one implicit transaction: a fault in any of them
 * undoes and skips the others, and `set_config(…, true)` in the first holds for the rest and ends with them.
 * That also holds behind a pooler in transaction mode.
 *
 * A pg.Query by name only, since pg takes nothing else where queries share a connection; it overrides all of it. pg notes a
 * statement as parsed by the active query's name and text when ParseComplete arrives. Answers come in order, so those are of
 * the statement being answered; noting it any earlier would break the connection when a Parse fails.
 */
class OneSync extends QueryByName {
  readonly #answers: Answer[];
  readonly #statements: readonly Statement[];
  readonly #values: unknown[][];
  readonly #settle: Settle;
  #step = 0;
  #fault: Error | undefined;
  readonly #flush: Flush;
  #named: Named = { readings: new Map(), beingParsed: new Set() };
  #reading: (Reading | undefined)[] = [];
  /** The name each statement was sent with; '' for none. */
  #names: string[] = [];
  #parsing: string[] = [];
  /** pg calls it on a cancelled query; ours settles its promise instead. */
  callback = () => {};
  name: string | undefined;
  text: string | undefined;

  constructor(statements: readonly Statement[], settle: Settle, flush: Flush) {
    super({ text: '' });
    this.#statements = statements;
    // Mapped before anything is sent: a value that cannot be mapped must not leave half a batch on the wire.
    this.#values = statements.map(({ values }) =>
      values.map((value) => (typeof value === 'string' || value === null ? value : prepareValue(value))),
    );
    this.#settle = settle;
    this.#flush = flush;
    this.#answers = statements.map(() => ({ rows: [] }));
  }

  /** Answers now come for the statement of this number. */
  #turnTo(step: number): void {
    this.#step = step;
    this.name = this.#names[step] || undefined;
    this.text = this.#statements[step]?.text;
  }

  submit(connection: WireConnection): Error | null {
    this.#named = namedOf.get(connection) ?? this.#named;
    namedOf.set(connection, this.#named);
    for (const { name, text } of this.#statements) {
      const known = name === undefined ? undefined : connection.parsedStatements[name];
      if (known !== undefined && known !== text) throw new Error(`statement ${name} has two texts`);
    }
    connection.stream.cork();
    try {
      this.#statements.forEach((statement, index) => this.#send(connection, statement, index));
      connection.sync();
    } catch (error) {
      // Half a batch has no Sync of its own: what came after it would become part of it.
      connection.stream.destroy(error instanceof Error ? error : new Error(String(error)));
      throw error;
    } finally {
      if (this.#flush === 'now') connection.stream.uncork();
      else setImmediate(() => connection.stream.uncork());
    }
    this.#turnTo(0);
    return null;
  }

  #send(connection: WireConnection, { name: wanted = '', text }: Statement, index: number): void {
    const name = this.#named.beingParsed.has(wanted) ? '' : wanted;
    this.#names[index] = name;
    const isParsed = name !== '' && connection.parsedStatements[name] !== undefined;
    if (!isParsed) {
      connection.parse({ name, text });
      if (name !== '') this.#parsing.push(name);
      if (name !== '') this.#named.beingParsed.add(name);
    }
    connection.bind({ portal: '', statement: name, values: this.#values[index] ?? [] });
    if (isParsed) this.#reading[index] = this.#named.readings.get(name);
    if (!this.#reading[index]) connection.describe({ type: 'P', name: '' });
    connection.execute({ portal: '', rows: 0 });
  }

  handleRowDescription({ fields }: { fields: readonly Column[] }) {
    const types = this.#statements[this.#step]?.types ?? pg.types;
    const columns = fields.map(({ name, dataTypeID }) => {
      // pg's types say that a parser answers with any.
      const parse = types.getTypeParser(dataTypeID, 'text') as (text: string) => unknown;
      return { name, parse };
    });
    this.#reading[this.#step] = { columns };
    if (this.name !== undefined) this.#named.readings.set(this.name, { columns });
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }) {
    const columns = this.#reading[this.#step]?.columns ?? [];
    try {
      const values = columns.map(({ parse }, index) => {
        const field = fields[index] ?? null;
        return field === null ? null : parse(field);
      });
      const isArray = this.#statements[this.#step]?.rowMode === 'array';
      this.#answers[this.#step]?.rows.push(isArray ? values : namedBy(columns, values));
    } catch (error) {
      this.#fault ??= error instanceof Error ? error : new Error(String(error));
    }
  }

  handleCommandComplete() {
    this.#turnTo(this.#step + 1);
  }

  handleEmptyQuery() {
    this.#turnTo(this.#step + 1);
  }

  handlePortalSuspended() {}

  handleCopyInResponse(connection: WireConnection) {
    connection.sendCopyFail('COPY is not part of a batch');
  }

  handleCopyData() {}

  handleError(error: Error) {
    this.#endParsing();
    this.#settle.reject(error);
  }

  handleReadyForQuery() {
    this.#endParsing();
    if (this.#fault) this.#settle.reject(this.#fault);
    else this.#settle.resolve(this.#answers);
  }

  #endParsing(): void {
    for (const name of this.#parsing) this.#named.beingParsed.delete(name);
  }
}

function namedBy(columns: Reading['columns'], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  columns.forEach(({ name }, index) => (row[name] = values[index]));
  return row;
}

/** Whether a batch goes out at once, or together with others that are sent over the same connection in this turn of the event loop. */
export type Flush = 'now' | 'together';

/** Sends statements under one Sync and answers for each, or rejects with the first fault (pg's DatabaseError). */
export function sendUnderOneSync(
  client: pg.ClientBase,
  statements: readonly Statement[],
  flush: Flush = 'now',
): Promise<Answer[]> {
  return new Promise((resolve, reject) => {
    // pg accepts anything with the methods of a query; its types know only Submittable's `submit`.
    client.query(new OneSync(statements, { resolve, reject }, flush) as unknown as pg.Submittable);
  });
}
