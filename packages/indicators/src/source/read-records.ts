import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { FaultList } from './fault-list.ts';

export interface SourceRecord {
  /** 1-based, where the record begins; the header is line 1. */
  line: number;
  cells: string[];
}

/** SHA-256 of a file's bytes, hex. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/**
 * The records of a CSV file (RFC 4180, LF or CRLF, with or without BOM), in order and as they are read. What is no such file
 * is refused at its line, and then nothing more is read: bytes that are not UTF-8, broken quoting, and a last line without
 * its end, for nobody can tell whether the rest of its last value is missing.
 */
export async function* readRecords(path: string, faults: FaultList): AsyncGenerator<SourceRecord> {
  // The width of rows is judged by the layout, so that every wrong row is named and not only the first.
  const parser = parse({ relax_column_count: true, record_delimiter: ['\r\n', '\n'] });
  const text = Readable.from(linesOf(path));
  text.once('error', (error) => parser.destroy(error)).pipe(parser);
  let line = 1;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      yield { line, cells };
      line += 1 + lineBreaks(cells);
    }
  } catch (error) {
    if (error instanceof BadLine) faults.refuse(error.line, null, error.message);
    else if (error instanceof CsvError) faults.refuse(line, null, `the quoting is broken: ${error.message}`);
    else throw error;
  } finally {
    text.destroy();
  }
}

class BadLine extends Error {
  readonly line: number;
  constructor(line: number, reason: string) {
    super(reason);
    this.line = line;
  }
}

/** The text of a file in pieces of whole lines, without its BOM. A line feed is never part of a longer UTF-8 sequence. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let line = 1;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path)) {
    const bytes = Buffer.concat([rest, chunk as Buffer]);
    const end = bytes.lastIndexOf(0x0a) + 1;
    rest = bytes.subarray(end);
    if (end === 0) continue;
    yield decode(bytes.subarray(0, end), line);
    line += splitLines(bytes.subarray(0, end)).length - 1;
  }
  if (rest.length === 0) return;
  yield decode(rest, line);
  throw new BadLine(line, 'the last line has no end: the file was cut off, perhaps in the middle of a value');
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Buffer, firstLine: number): string {
  const text = decodeOrNull(bytes);
  if (text === null)
    throw new BadLine(firstLine + splitLines(bytes).findIndex((line) => decodeOrNull(line) === null), 'is not valid UTF-8');
  const nul = text.indexOf('\0');
  if (nul !== -1) throw new BadLine(firstLine + text.slice(0, nul).split('\n').length - 1, 'contains a NUL byte');
  return text;
}

function decodeOrNull(bytes: Buffer): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}

function lineBreaks(cells: string[]): number {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
