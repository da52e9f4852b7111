import Type from 'typebox';
import { access, closed, operation, ref } from '../../http/operation.ts';
import { answersFile, fileFormat } from '../../wire/framework-file.ts';
import { draftId } from './part-schema.ts';
import { FrameworkDraft } from './schema.ts';

const common = { tag: 'Framework drafts', access: access.nationalEditor, params: Type.Object({ draftId }, closed) } as const;

export const getFrameworkDraftFile = operation({
  operationId: 'getFrameworkDraftFile',
  summary: 'Export a draft',
  description:
    'As a file of any format, with its faults. It says which version the draft was made from, which draft it is and how far it has come.',
  ...common,
  ...answersFile,
  problems: ['draft.not-found'],
});

export const importFrameworkFile = operation({
  operationId: 'importFrameworkFile',
  summary: 'Import a file into a draft',
  description:
    'In place of everything in it. Statements that the draft or the version before it knows stay the same statements: those whose lineage id ' +
    'the file gives, and those with the same code and words. When anything is wrong nothing is changed, and each fault is told with ' +
    'its line, or its sheet, row and column. A file that was exported before others changed the draft is refused where it would undo ' +
    'what they wrote: each part is named, and nothing is changed. Export again, or send `replaceNewer`. A file that does not say from ' +
    'which draft it is counts as one from when the draft was begun.',
  ...common,
  headers: { 'If-Match': 'The ETag of the draft you read' },
  body: Type.Object(
    {
      format: fileFormat,
      content: Type.String({
        pattern: '^[A-Za-z0-9+/]*={0,2}$',
        description: 'The bytes of the file in base64: at most 5 MB of them',
      }),
      replaceNewer: Type.Optional(
        Type.Boolean({ description: 'true: also in place of what was written since the file was exported' }),
      ),
    },
    { ...closed, examples: [{ format: 'json', content: 'eyJjb2RlIjoiYSJ9' }] },
  ),
  response: { 200: ref(FrameworkDraft) },
  problems: [
    'draft.not-found',
    'draft.state',
    'draft.other-base',
    'framework-file.faults',
    'framework-file.older',
    'precondition.required',
    'precondition.failed',
  ],
});
