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
interface KnownStatements {
  /** A prepared statement never changes its columns, so the server is asked for them once and not with every execution. */
  readings: Map<string, Reading>;
  /** Being parsed: until it is known whether that works, others of that name are sent without it. */
  beingParsed: Set<string>;
}

const knownOf = new WeakMap<WireConnection, KnownStatements>();

/** What a statement answered with. */
export interface Answer {
  rows: unknown[];
}

interface Settle {
  resolve: (answers: Answer[]) => void;
  reject: (error: Error) => void;
}

/** A statement on its way through a batch. */
interface Sent {
  statement: Statement;
  values: unknown[];
  /** Sent with it; undefined for none. */
  name: string | undefined;
  reading: Reading | undefined;
  answer: Answer;
}

/** pg's class without its methods, all of which are overridden. */
const PgQuery = pg.Query as unknown as new (config: { text: string }) => object; // its types' methods take another connection

/**
 * Several statements, one network round trip, one Sync, and so one implicit transaction: a fault in any of them
 * undoes and skips the others, and `set_config(…, true)` in the first holds for the rest and ends with them.
 * That also holds behind a pooler in transaction mode.
 *
 * It is a pg.Query because pg asks for an instance of one where queries share a connection. pg notes a statement as parsed by
 * the active query's name and text when ParseComplete arrives. Answers come in order, so those are of the statement being
 * answered; noting it any earlier would break the connection when a Parse fails.
 */
class OneSync extends PgQuery {
  readonly #batch: Sent[];
  readonly #settle: Settle;
  readonly #flush: Flush;
  #known: KnownStatements = { readings: new Map(), beingParsed: new Set() };
  #parsing: string[] = [];
  #step = 0;
  #fault: Error | undefined;
  /** pg calls it on a cancelled query; ours settles its promise instead. */
  callback = () => {};
  name: string | undefined;
  text: string | undefined;

  constructor(statements: readonly Statement[], settle: Settle, flush: Flush) {
    super({ text: '' });
    this.#settle = settle;
    this.#flush = flush;
    this.#batch = statements.map((statement) => ({
      statement,
      // Mapped before anything is sent: a value that cannot be mapped must not leave half a batch on the wire.
      values: statement.values.map((value) => (typeof value === 'string' || value === null ? value : prepareValue(value))),
      name: undefined,
      reading: undefined,
      answer: { rows: [] },
    }));
  }

  /** Answers now come for the statement of this number. */
  #turnTo(step: number): void {
    const sent = this.#batch[step];
    this.#step = step;
    this.name = sent?.name;
    this.text = sent?.statement.text;
  }

  submit(connection: WireConnection): Error | null {
    this.#known = knownOf.get(connection) ?? this.#known;
    knownOf.set(connection, this.#known);
    for (const { statement } of this.#batch) {
      const parsed = statement.name === undefined ? undefined : connection.parsedStatements[statement.name];
      if (parsed !== undefined && parsed !== statement.text) throw new Error(`statement ${statement.name} has two texts`);
    }
    connection.stream.cork();
    try {
      for (const sent of this.#batch) this.#send(connection, sent);
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

  #send(connection: WireConnection, sent: Sent): void {
    const { name: wanted, text } = sent.statement;
    const name = wanted === undefined || this.#known.beingParsed.has(wanted) ? undefined : wanted;
    sent.name = name;
    const isParsed = name !== undefined && connection.parsedStatements[name] !== undefined;
    if (isParsed) sent.reading = this.#known.readings.get(name);
    else connection.parse({ name: name ?? '', text });
    if (name !== undefined && !isParsed) {
      this.#parsing.push(name);
      this.#known.beingParsed.add(name);
    }
    connection.bind({ portal: '', statement: name ?? '', values: sent.values });
    if (!sent.reading) connection.describe({ type: 'P', name: '' });
    connection.execute({ portal: '', rows: 0 });
  }

  handleRowDescription({ fields }: { fields: readonly Column[] }) {
    const sent = this.#batch[this.#step];
    if (!sent) return;
    const types = sent.statement.types ?? pg.types;
    const columns = fields.map(({ name, dataTypeID }) => {
      // pg's types say that a parser answers with any.
      const parse = types.getTypeParser(dataTypeID, 'text') as (text: string) => unknown;
      return { name, parse };
    });
    sent.reading = { columns };
    if (sent.name !== undefined) this.#known.readings.set(sent.name, sent.reading);
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }) {
    const sent = this.#batch[this.#step];
    const columns = sent?.reading?.columns ?? [];
    try {
      const values = columns.map(({ parse }, index) => {
        const field = fields[index] ?? null;
        return field === null ? null : parse(field);
      });
      sent?.answer.rows.push(sent.statement.rowMode === 'array' ? values : namedBy(columns, values));
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
    else this.#settle.resolve(this.#batch.map(({ answer }) => answer));
  }

  #endParsing(): void {
    for (const name of this.#parsing) this.#known.beingParsed.delete(name);
  }
}

function namedBy(columns: Reading['columns'], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  columns.forEach(({ name }, index) => (row[name] = values[index]));
  return row;
}

/** Whether a batch goes out at once, or together with others that are sent over the same connection in this turn of the event loop. */
type Flush = 'now' | 'together';

/** Sends statements under one Sync and answers for each, or rejects with the first fault (pg's DatabaseError). */
export function sendUnderOneSync(
  client: pg.ClientBase,
  statements: readonly Statement[],
  flush: Flush = 'now',
): Promise<Answer[]> {
  return new Promise((resolve, reject) => {
    const query = new OneSync(statements, { resolve, reject }, flush);
    client.query(query as unknown as pg.Submittable); // pg's Submittable takes another type of connection; ours is part of it
  });
}
