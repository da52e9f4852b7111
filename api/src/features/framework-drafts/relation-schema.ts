import Type from 'typebox';
import { statementRelation } from '@waymark/db/schema';
import { access, closed, operation, ref } from '../../http/operation.ts';
import { draftId } from './part-schema.ts';

const common = { tag: 'Framework drafts', access: access.nationalEditor } as const;
const onDraft = Type.Object({ draftId }, closed);
const exampleId = '01932f5e-7b1c-7000-8000-0000000000d1';

const lineageId = Type.String({ format: 'uuid', description: 'The statement, in every version that holds it' });
export const DraftRelation = Type.Object(
  {
    lineageId,
    code: Type.String({ description: 'Its code in the version the draft was made from' }),
    title: Type.String(),
    relation: Type.Enum([...statementRelation]),
    targets: Type.Array(lineageId, { description: 'What it became in the draft' }),
    comparable: Type.Boolean({ description: 'Whether answers before and after can be set side by side' }),
    reason: Type.String(),
    confirmed: Type.Boolean({ description: 'false: only suggested' }),
    etag: Type.String(),
  },
  {
    $id: 'DraftRelation',
    ...closed,
    examples: [
      {
        lineageId: exampleId,
        code: 'D4',
        title: 'Plans issued on time',
        relation: 'reworded',
        targets: [exampleId],
        comparable: true,
        reason: 'Clearer words for the same question.',
        confirmed: true,
        etag: '"1"',
      },
    ],
  },
);

export const listDraftRelations = operation({
  operationId: 'listDraftRelations',
  summary: 'List how the statements before stand to the draft',
  description: 'One for each statement of the version it was made from. What is not confirmed is a suggestion.',
  ...common,
  params: onDraft,
  response: { 200: Type.Object({ items: Type.Array(ref(DraftRelation)) }, { ...closed, examples: [{ items: [] }] }) },
  problems: ['draft.not-found', 'draft.faults'],
});

export const decideDraftRelation = operation({
  operationId: 'decideDraftRelation',
  summary: 'Decide what became of a statement',
  description:
    'Reworded: still there, in other words. Split: two or more targets. Merged: one. Retired: none. What stayed the same needs no decision.',
  ...common,
  params: Type.Object({ draftId, lineageId }, closed),
  headers: { 'If-Match': 'The ETag of the relation you read' },
  body: Type.Object(
    {
      relation: Type.Enum(['reworded', 'split', 'merged', 'retired']),
      targets: Type.Array(lineageId, { maxItems: 50, uniqueItems: true }),
      comparable: Type.Boolean(),
      reason: Type.String({ maxLength: 2000 }),
    },
    { ...closed, examples: [{ relation: 'reworded', targets: [exampleId], comparable: true, reason: 'Clearer words.' }] },
  ),
  response: { 200: ref(DraftRelation) },
  problems: [
    'draft.not-found',
    'draft.state',
    'draft.faults',
    'draft-part.not-found',
    'draft-part.place',
    'precondition.required',
    'precondition.failed',
  ],
});
