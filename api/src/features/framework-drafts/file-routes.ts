import { v7 } from 'uuid';
import type { Changer, NationalTx } from '@waymark/db';
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
import { fatesOf, lossesOf, type Loss } from '../../domain/editions/import-losses.ts';
import { headerOf, requireIfMatch, type App } from '../../http/exchange.ts';
import { ProblemError, type Fault } from '../../http/problems.ts';
import { getEdition } from '../../wire/edition-store.ts';
import { fileBytes, sendFile } from '../../wire/framework-file.ts';
import { changing, lockAt, requireState } from './change.ts';
import { getFrameworkDraftFile, importFrameworkFile } from './file-schema.ts';
import { countWriting, findDraftParts, findRemovedSince, getDraft, replaceParts, type DraftRow } from './store.ts';

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
    const { format } = request.query;
    // The parts came in through schemas of the same layout; what else is wrong with them is exported with them.
    const bytes = await fileBytes(file as FrameworkFile, format, {
      basedOn: row.basedOn,
      fromDraft: { id: row.draft.id, point: row.draft.version },
    });
    return sendFile(reply, `${row.draft.frameworkCode}-draft`, format, bytes);
  });

  app.post('/v1/framework-drafts/:draftId/import', { schema: importFrameworkFile, bodyLimit }, async (request) => {
    const { format, content, replaceNewer = false } = request.body;
    const ifMatch = requireIfMatch(headerOf(request.headers, 'if-match'));
    // Read between two transactions, since it takes its time; the second looks again whether the draft is as its sender read it.
    const found = await request.national(async (tx) => {
      const row = await lockAt(tx, request.params.draftId, ifMatch);
      requireState(row, ['editing']);
      return row;
    });
    const file = await readFileFor(found, Buffer.from(content, 'base64'), format);
    return changing(request, ['editing'], async (tx, caller, row) => {
      await importInto(tx, row, file, replaceNewer, caller);
      return 'framework-draft.imported';
    });
  });
}

/** @throws framework-file.older with everything it would undo */
async function importInto(
  tx: NationalTx,
  { draft }: DraftRow,
  file: ExchangedFramework,
  replaceNewer: boolean,
  caller: Changer,
): Promise<void> {
  const base = draft.basedOn === null ? null : await getEdition(tx, draft.basedOn);
  const before = await findDraftParts(tx, draft.id);
  const parts = partsOfContent(file.content, idsForImport(file, before, base), v7);
  const fates = fatesOf(draft.frameworkCode, before, parts);
  if (!replaceNewer) {
    const since = pointOf(file, draft);
    const losses = lossesOf(before, await findRemovedSince(tx, draft.id, since), parts, fates, since);
    if (losses.length > 0) throw olderProblem(losses);
  }
  const point = await countWriting(tx, draft.id, caller);
  const same = new Map(before.filter(({ id }) => fates.get(id) === 'same').map((part) => [part.id, part]));
  const gone = before.filter(({ id }) => fates.get(id) === 'gone');
  await replaceParts(tx, draft.id, { parts, same, gone }, point, caller);
}

/** Which changes of the draft a file knows. One that is from elsewhere, or does not say, knows the draft as it was begun. */
function pointOf({ fromDraft }: ExchangedFramework, draft: DraftRow['draft']): number {
  return fromDraft?.id === draft.id ? fromDraft.point : 1;
}

function olderProblem(losses: readonly Loss[]): ProblemError {
  const faults = losses.map(({ partId, message }) => ({ message, pointer: `/parts/${partId}` }));
  return new ProblemError('framework-file.older', `Importing it would undo ${losses.length} of what was written since.`, {
    faults,
  });
}

/** @throws framework-file.faults with each of them, and draft.other-base when the draft was made from another version */
async function readFileFor({ draft, basedOn }: DraftRow, bytes: Uint8Array, format: FileFormat): Promise<ExchangedFramework> {
  if (bytes.length > mostFileBytes) throw new ProblemError('body.too-large', 'A framework file has at most 5 MB.');
  const read = await readFrameworkFile(bytes, format);
  if ('faults' in read)
    throw faultsProblem(read.faults.map((fault) => ({ place: fault.place, message: placedFaultInWords(fault) })));
  const { content, basedOn: from, fromDraft } = read.data;
  if (content.code !== draft.frameworkCode) {
    const message = `The file is of the framework ${content.code}, and this is a draft of ${draft.frameworkCode}.`;
    throw faultsProblem([{ message }]);
  }
  if (from !== null && from !== basedOn) {
    const made = basedOn === null ? 'from no version' : `from version ${basedOn}`;
    throw new ProblemError(
      'draft.other-base',
      `The file was exported from version ${from}, and this draft was made ${made}. Export it again and make your changes there.`,
    );
  }
  if (fromDraft?.id === draft.id && fromDraft.point > draft.version) {
    const message = `The file says that it is of point ${fromDraft.point} of this draft, which has come to ${draft.version}.`;
    throw faultsProblem([{ message }]);
  }
  return read.data;
}

function faultsProblem(found: readonly Pick<Fault, 'message' | 'place'>[]): ProblemError {
  const faults = found.map((fault) => ({ ...fault, pointer: '/content' }));
  return new ProblemError('framework-file.faults', `${faults.length} to mend. Nothing was changed.`, { faults });
}
