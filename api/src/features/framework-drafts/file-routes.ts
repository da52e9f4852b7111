import { v7 } from 'uuid';
import {
  mostFileBytes,
  placedFaultInWords,
  readFrameworkFile,
  type ExchangedFramework,
  type FileFormat,
  type FrameworkFile,
} from '@waymark/reference-data';
import { fileOfDraft, partsOfContent } from '../../domain/editions/draft-tree.ts';
import { idsForImport } from '../../domain/editions/import-ids.ts';
import { headerOf, requireIfMatch, type App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { getEdition } from '../../wire/edition-store.ts';
import { sendFile } from '../../wire/framework-file.ts';
import { changing, lockAt, requireState } from './change.ts';
import { getFrameworkDraftFile, importFrameworkFile } from './file-schema.ts';
import { countWriting, findDraftParts, getDraft, replaceParts, type DraftRow } from './store.ts';

/** A file in base64 has a third more characters than bytes. */
const bodyLimit = Math.ceil((mostFileBytes * 4) / 3) + 1000;

/** Drafts that leave as files and come back. */
export function fileRoutes(app: App): void {
  app.get('/v1/framework-drafts/:draftId/file', { schema: getFrameworkDraftFile }, async (request, reply) => {
    const { row, parts } = await request.national(async (tx) => ({
      row: await getDraft(tx, request.params.draftId),
      parts: await findDraftParts(tx, request.params.draftId),
    }));
    const { file } = fileOfDraft(row.draft.frameworkCode, parts);
    // The parts came in through schemas of the same layout; what else is wrong with them is exported with them.
    return sendFile(reply, `${row.draft.frameworkCode}-draft`, request.query.format, file as FrameworkFile, row.basedOn);
  });

  app.post('/v1/framework-drafts/:draftId/import', { schema: importFrameworkFile, bodyLimit }, async (request) => {
    const { format, content } = request.body;
    const ifMatch = requireIfMatch(headerOf(request.headers, 'if-match'));
    // Read between two transactions, since it takes its time; the second looks again whether the draft is as its sender read it.
    const found = await request.national(async (tx) => {
      const row = await lockAt(tx, request.params.draftId, ifMatch);
      requireState(row, ['editing']);
      return row;
    });
    const file = await readFileFor(found, Buffer.from(content, 'base64'), format);
    return changing(request, ['editing'], async (tx, caller, row) => {
      const base = row.draft.basedOn === null ? null : await getEdition(tx, row.draft.basedOn);
      const idOf = idsForImport(file, await findDraftParts(tx, row.draft.id), base);
      await replaceParts(tx, row, partsOfContent(file.content, idOf, v7), caller);
      await countWriting(tx, row.draft.id, caller);
      return 'framework-draft.imported';
    });
  });
}

/** @throws framework-file.faults with each of them, and draft.other-base when the draft was made from another version */
async function readFileFor({ draft, basedOn }: DraftRow, bytes: Uint8Array, format: FileFormat): Promise<ExchangedFramework> {
  if (bytes.length > mostFileBytes) throw new ProblemError('body.too-large', 'A framework file has at most 5 MB.');
  const read = await readFrameworkFile(bytes, format);
  if ('faults' in read) throw faultsProblem(read.faults.map(placedFaultInWords));
  const { content, basedOn: from } = read.data;
  if (content.code !== draft.frameworkCode) {
    throw faultsProblem([`The file is of the framework ${content.code}, and this is a draft of ${draft.frameworkCode}.`]);
  }
  if (from !== null && from !== basedOn) {
    const made = basedOn === null ? 'from no version' : `from version ${basedOn}`;
    throw new ProblemError(
      'draft.other-base',
      `The file was exported from version ${from}, and this draft was made ${made}. Export it again and make your changes there.`,
    );
  }
  return read.data;
}

function faultsProblem(messages: readonly string[]): ProblemError {
  const faults = messages.map((message) => ({ message, pointer: '/content' }));
  return new ProblemError('framework-file.faults', `${messages.length} to mend. Nothing was changed.`, { faults });
}
