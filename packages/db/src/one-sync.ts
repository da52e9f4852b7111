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

/** A row's column as the server describes it. */
interface Column {
  name: string;
  dataTypeID: number;
}

/** How the rows of a statement are read. */
interface Reading {
  columns: readonly { name: string; parse: (text: string) => unknown }[];
}

/**
 * The readings of each connection's named statements. A prepared statement never changes its columns, so the server is
 * asked for them once and not with every execution.
 */
const readings = new WeakMap<WireConnection, Map<string, Reading>>();

/** What a statement answered with. */
export interface Answer {
  rows: unknown[];
}

interface Settle {
  resolve: (answers: Answer[]) => void;
  reject: (error: Error) => void;
}

/**
 * Several statements, one network round trip, one Sync, and so one implicit transaction: a fault in any of them
 * undoes and skips the others, and `set_config(…, true)` in the first holds for the rest and ends with them.
 * That also holds behind a pooler in transaction mode.
 */
class OneSync {
  readonly #answers: Answer[];
  readonly #statements: readonly Statement[];
  readonly #values: unknown[][];
  readonly #settle: Settle;
  #step = 0;
  #fault: Error | undefined;
  #known = new Map<string, Reading>();
  #reading: (Reading | undefined)[] = [];
  /** pg calls it on a cancelled query; ours settles its promise instead. */
  callback = () => {};

  constructor(statements: readonly Statement[], settle: Settle) {
    this.#statements = statements;
    // Mapped before anything is sent: a value that cannot be mapped must not leave half a batch on the wire.
    this.#values = statements.map(({ values }) =>
      values.map((value) => (typeof value === 'string' || value === null ? value : prepareValue(value))),
    );
    this.#settle = settle;
    this.#answers = statements.map(() => ({ rows: [] }));
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
    this.#known = readings.get(connection) ?? this.#known;
    readings.set(connection, this.#known);
    connection.stream.cork();
    try {
      this.#statements.forEach((statement, index) => {
        const name = statement.name ?? '';
        const isParsed = name !== '' && connection.parsedStatements[name] !== undefined;
        if (!isParsed) connection.parse({ name, text: statement.text });
        else if (connection.parsedStatements[name] !== statement.text) throw new Error(`statement ${name} has two texts`);
        connection.bind({ portal: '', statement: name, values: this.#values[index] ?? [] });
        this.#reading[index] = isParsed ? this.#known.get(name) : undefined;
        if (!this.#reading[index]) connection.describe({ type: 'P', name: '' });
        connection.execute({ portal: '', rows: 0 });
      });
      connection.sync();
    } finally {
      connection.stream.uncork();
    }
    return null;
  }

  handleRowDescription({ fields }: { fields: readonly Column[] }) {
    const types = this.#statements[this.#step]?.types ?? pg.types;
    const columns = fields.map(({ name, dataTypeID }) => {
      // pg's types say that a parser answers with any.
      const parse = types.getTypeParser(dataTypeID, 'text') as (text: string) => unknown;
      return { name, parse };
    });
    this.#reading[this.#step] = { columns };
    if (this.name !== undefined) this.#known.set(this.name, { columns });
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
    else this.#settle.resolve(this.#answers);
  }
}

function namedBy(columns: Reading['columns'], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  columns.forEach(({ name }, index) => (row[name] = values[index]));
  return row;
}

/** Sends statements under one Sync and answers for each, or rejects with the first fault (pg's DatabaseError). */
export function sendUnderOneSync(client: pg.ClientBase, statements: readonly Statement[]): Promise<Answer[]> {
  return new Promise((resolve, reject) => {
    // pg accepts anything with the methods of a query; its types know only Submittable's `submit`.
    client.query(new OneSync(statements, { resolve, reject }) as unknown as pg.Submittable);
  });
}
