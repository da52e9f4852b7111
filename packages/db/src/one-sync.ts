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
  stream: { cork(): void; uncork(): void };
  parsedStatements: Record<string, string | undefined>;
  parse(query: { name: string; text: string }): void;
  bind(config: { portal: string; statement: string; values: unknown[] }): void;
  describe(config: { type: 'P'; name: string }): void;
  execute(config: { portal: string; rows: number }): void;
  sync(): void;
  sendCopyFail(message: string): void;
}

/**
 * What each named statement of a connection answers with. A prepared statement never changes its columns, so the server
 * is asked for them once and not with every execution.
 */
const knownFields = new WeakMap<WireConnection, Map<string, pg.FieldDef[]>>();

/** pg's own row reader, with the methods that its types leave out. */
interface RowReader extends pg.QueryResult {
  addFields(fields: pg.FieldDef[]): void;
  parseRow(fields: unknown[]): unknown;
  addRow(row: unknown): void;
  addCommandComplete(message: unknown): void;
}
interface Settle {
  resolve: (results: pg.QueryResult[]) => void;
  reject: (error: Error) => void;
}
type RowReaderClass = new (rowMode: string | undefined, types: pg.CustomTypesConfig | undefined) => RowReader;

/**
 * Several statements, one network round trip, one Sync, and so one implicit transaction: a fault in any of them
 * undoes and skips the others, and `set_config(…, true)` in the first holds for the rest and ends with them.
 * That also holds behind a pooler in transaction mode.
 */
class OneSync {
  readonly results: RowReader[];
  readonly #statements: readonly Statement[];
  readonly #values: unknown[][];
  readonly #settle: Settle;
  #step = 0;
  #fault: Error | undefined;
  #fields = new Map<string, pg.FieldDef[]>();
  /** pg calls it on a cancelled query; ours settles its promise instead. */
  callback = () => {};

  constructor(statements: readonly Statement[], settle: Settle) {
    this.#statements = statements;
    // Mapped before anything is sent: a value that cannot be mapped must not leave half a batch on the wire.
    this.#values = statements.map((statement) => statement.values.map((value) => prepareValue(value)));
    this.#settle = settle;
    // pg exports Result at run time; its types do not say so.
    const Result = (pg as unknown as { Result: RowReaderClass }).Result;
    this.results = statements.map((statement) => new Result(statement.rowMode, statement.types ?? pg.types));
  }

  // pg notes a statement as parsed by the active query's name and text when ParseComplete arrives. Answers come in
  // order, so that is the statement being answered; noting it any earlier would break the connection when a Parse fails.
  get name(): string | undefined {
    return this.#statements[this.#step]?.name;
  }

  get text(): string | undefined {
    return this.#statements[this.#step]?.text;
  }

  submit(connection: WireConnection): Error | null {
    this.#fields = knownFields.get(connection) ?? this.#fields;
    knownFields.set(connection, this.#fields);
    connection.stream.cork();
    try {
      this.#statements.forEach((statement, index) => {
        const name = statement.name ?? '';
        const isParsed = name !== '' && connection.parsedStatements[name] !== undefined;
        if (!isParsed) connection.parse({ name, text: statement.text });
        else if (connection.parsedStatements[name] !== statement.text) throw new Error(`statement ${name} has two texts`);
        connection.bind({ portal: '', statement: name, values: this.#values[index] ?? [] });
        const fields = isParsed ? this.#fields.get(name) : undefined;
        if (fields) this.results[index]?.addFields(fields);
        else connection.describe({ type: 'P', name: '' });
        connection.execute({ portal: '', rows: 0 });
      });
      connection.sync();
    } finally {
      connection.stream.uncork();
    }
    return null;
  }

  handleRowDescription(message: { fields: pg.FieldDef[] }) {
    this.results[this.#step]?.addFields(message.fields);
    if (this.name !== undefined) this.#fields.set(this.name, message.fields);
  }

  handleDataRow(message: { fields: unknown[] }) {
    const result = this.results[this.#step];
    try {
      result?.addRow(result.parseRow(message.fields));
    } catch (error) {
      this.#fault ??= error instanceof Error ? error : new Error(String(error));
    }
  }

  handleCommandComplete(message: unknown) {
    this.results[this.#step]?.addCommandComplete(message);
    this.#step += 1;
  }

  handleEmptyQuery() {
    this.#step += 1;
  }

  handlePortalSuspended() {}

  handleCopyInResponse(connection: WireConnection) {
    connection.sendCopyFail('COPY is not part of a batch');
  }

  handleCopyData() {}

  handleError(error: Error) {
    this.#settle.reject(error);
  }

  handleReadyForQuery() {
    if (this.#fault) this.#settle.reject(this.#fault);
    else this.#settle.resolve(this.results);
  }
}

/** Sends statements under one Sync and answers with a result for each, or rejects with the first fault (pg's DatabaseError). */
export function sendUnderOneSync(client: pg.ClientBase, statements: readonly Statement[]): Promise<pg.QueryResult[]> {
  return new Promise((resolve, reject) => {
    // pg accepts anything with the methods of a query; its types know only Submittable's `submit`.
    client.query(new OneSync(statements, { resolve, reject }) as unknown as pg.Submittable);
  });
}
