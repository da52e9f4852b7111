import type { SharedQueries } from '@waymark/db';
import { etagOfContent } from '../../http/public-cache.ts';
import { guardedWriter } from '../../http/response-guard.ts';
import { findParts, type VersionRow } from '../../wire/edition-store.ts';
import { FrameworkVersion } from './schema.ts';
import { versionOf } from './wire.ts';

interface Kept {
  bytes: Buffer;
  etag: string;
}

/** Versions kept at the most; the one asked for longest ago leaves first. */
const most = 20;

/**
 * Published versions as they are sent. A version never changes but to be retired, so it is read, checked and written once. Nothing
 * here is state that a second process would miss.
 */
export class KeptVersions {
  readonly #queries: SharedQueries;
  readonly #write = guardedWriter(FrameworkVersion, 'getFrameworkVersion 200');
  readonly #kept = new Map<string, Kept>();

  constructor(queries: SharedQueries) {
    this.#queries = queries;
  }

  async find(frameworkCode: string, row: VersionRow): Promise<Kept> {
    const key = `${row.id} ${row.status}`;
    const kept = this.#kept.get(key) ?? (await this.#read(frameworkCode, row));
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > most && oldest !== undefined) this.#kept.delete(oldest);
    return kept;
  }

  async #read(frameworkCode: string, row: VersionRow): Promise<Kept> {
    const text = this.#write(versionOf(frameworkCode, row, await findParts(this.#queries, row.id)));
    return { bytes: Buffer.from(text, 'utf8'), etag: etagOfContent(text) };
  }
}
