import type { SharedQueries } from '@waymark/db';
import { fileOfFramework, type FileFormat } from '@waymark/reference-data';
import { guardedWriter } from '../../http/response-guard.ts';
import { findParts, getEdition, type VersionRow } from '../../wire/edition-store.ts';
import { fileBytes } from '../../wire/framework-file.ts';
import { KeptBytes, type Kept } from '../../http/kept-bytes.ts';
import { FrameworkVersion } from './schema.ts';
import { versionOf } from './wire.ts';

/** For all of them together: three dozen answers of frameworks of 1,000 statements. */
const mostBytes = 32 * 2 ** 20;

/**
 * Published versions as they are sent, as answers and as files. A version never changes but to be retired, so it is read, checked
 * and written once, however many ask. Nothing here is state that a second process would miss.
 */
export class KeptVersions {
  readonly #queries: SharedQueries;
  readonly #write = guardedWriter(FrameworkVersion, 'getFrameworkVersion 200');
  readonly #kept = new KeptBytes(mostBytes);

  constructor(queries: SharedQueries) {
    this.#queries = queries;
  }

  find(frameworkCode: string, row: VersionRow): Promise<Kept> {
    return this.#kept.find(`${row.id} ${row.status}`, async () =>
      Buffer.from(this.#write(versionOf(frameworkCode, row, await findParts(this.#queries, row.id))), 'utf8'),
    );
  }

  findFile(row: VersionRow, format: FileFormat): Promise<Kept> {
    return this.#kept.find(`${row.id} as ${format}`, async () => {
      const { content, lineages } = await getEdition(this.#queries, row.id);
      return fileBytes(
        fileOfFramework(content, (code) => lineages.get(code)),
        format,
        { basedOn: row.version },
      );
    });
  }
}
