import type { SharedQueries } from '@waymark/db';
import { fileOfFramework, type FileFormat } from '@waymark/reference-data';
import { etagOfContent } from '../../http/public-cache.ts';
import { guardedWriter } from '../../http/response-guard.ts';
import { findParts, getEdition, type VersionRow } from '../../wire/edition-store.ts';
import { fileBytes } from '../../wire/framework-file.ts';
import { FrameworkVersion } from './schema.ts';
import { versionOf } from './wire.ts';

interface Kept {
  bytes: Buffer;
  etag: string;
}

/** Answers kept at the most; the one asked for longest ago leaves first. */
const most = 40;

/**
 * Published versions as they are sent, as answers and as files. A version never changes but to be retired, so it is read, checked
 * and written once. Nothing here is state that a second process would miss.
 */
export class KeptVersions {
  readonly #queries: SharedQueries;
  readonly #write = guardedWriter(FrameworkVersion, 'getFrameworkVersion 200');
  readonly #kept = new Map<string, Kept>();

  constructor(queries: SharedQueries) {
    this.#queries = queries;
  }

  find(frameworkCode: string, row: VersionRow): Promise<Kept> {
    return this.#keep(`${row.id} ${row.status}`, async () =>
      Buffer.from(this.#write(versionOf(frameworkCode, row, await findParts(this.#queries, row.id))), 'utf8'),
    );
  }

  findFile(row: VersionRow, format: FileFormat): Promise<Kept> {
    return this.#keep(`${row.id} as ${format}`, async () => {
      const { content, lineages } = await getEdition(this.#queries, row.id);
      return fileBytes(
        fileOfFramework(content, (code) => lineages.get(code)),
        format,
        { basedOn: row.version },
      );
    });
  }

  async #keep(key: string, make: () => Promise<Buffer>): Promise<Kept> {
    const kept = this.#kept.get(key) ?? keptOf(await make());
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > most && oldest !== undefined) this.#kept.delete(oldest);
    return kept;
  }
}

function keptOf(bytes: Buffer): Kept {
  return { bytes, etag: etagOfContent(bytes) };
}
