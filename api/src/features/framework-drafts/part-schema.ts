import Type, { type TSchema } from 'typebox';
import { access, closed, operation, ref } from '../../http/operation.ts';
import { DraftAboutContent, DraftScaleContent, DraftStatementContent, DraftThemeContent } from './content-schema.ts';

export const draftId = Type.String({ format: 'uuid', description: 'The draft' });
export const partId = Type.String({ format: 'uuid', description: 'The part of the draft' });
const parentId = Type.Union([Type.String({ format: 'uuid' }), Type.Null()], {
  description: 'The theme it stands in; null: at the top',
});
const beforeId = Type.Union([Type.String({ format: 'uuid' }), Type.Null()], {
  description: 'The part of its kind that it is to stand before; null: at the end',
});

const example = {
  id: '01932f5e-7b1c-7000-8000-0000000000c1',
  kind: 'theme',
  parentId: null,
  etag: '"1"',
  updatedAt: '2026-11-26T10:00:00.000Z',
  updatedByName: 'Ama Mensah',
  content: { code: 'H', title: 'Hearing from families' },
} as const;

const kept = {
  id: partId,
  parentId,
  etag: Type.String({ description: 'Send it back in If-Match' }),
  updatedAt: Type.String({ format: 'date-time' }),
  updatedByName: Type.String(),
};
const of = <Kind extends string, Content extends TSchema>(kind: Kind, content: Content) => ({
  kind: Type.Literal(kind),
  content: ref(content),
});
const [about, scale, theme, statement] = [
  of('about', DraftAboutContent),
  of('scale', DraftScaleContent),
  of('theme', DraftThemeContent),
  of('statement', DraftStatementContent),
];

export const DraftPart = Type.Union(
  [
    Type.Object({ ...kept, ...about }, closed),
    Type.Object({ ...kept, ...scale }, closed),
    Type.Object({ ...kept, ...theme }, closed),
    Type.Object({ ...kept, ...statement }, closed),
  ],
  { $id: 'DraftPart', description: 'What the draft says of itself, a scale, a theme or a statement', examples: [example] },
);

/** What is written of a part. */
export const DraftPartBody = Type.Union(
  [Type.Object(about, closed), Type.Object(scale, closed), Type.Object(theme, closed), Type.Object(statement, closed)],
  { $id: 'DraftPartBody', examples: [{ kind: 'theme', content: example.content }] },
);

export const namedPartSchemas = [
  DraftAboutContent,
  DraftScaleContent,
  DraftThemeContent,
  DraftStatementContent,
  DraftPart,
  DraftPartBody,
];

const params = Type.Object({ draftId, partId }, closed);
const ifMatch = { 'If-Match': 'The ETag of the part you read' } as const;
const common = { tag: 'Framework drafts', access: access.nationalEditor } as const;

export const addDraftPart = operation({
  operationId: 'addDraftPart',
  summary: 'Add a scale, theme or statement to a draft',
  description: 'Before another of its kind or at the end; statements stand in a theme, scales at the top.',
  ...common,
  params: Type.Object({ draftId }, closed),
  headers: { 'Idempotency-Key': 'Makes a repeated request answer the same and do nothing more' },
  body: Type.Object(
    { parentId, beforeId, part: ref(DraftPartBody) },
    { ...closed, examples: [{ parentId: null, beforeId: null, part: { kind: 'theme', content: example.content } }] },
  ),
  response: { 201: ref(DraftPart) },
  problems: ['draft.not-found', 'draft.state', 'draft-part.place', 'idempotency.reused'],
});

export const changeDraftPart = operation({
  operationId: 'changeDraftPart',
  summary: 'Change a part of a draft',
  description: 'Its content is replaced by what is sent; its kind and its place stay.',
  ...common,
  params,
  headers: ifMatch,
  body: ref(DraftPartBody),
  response: { 200: ref(DraftPart) },
  problems: ['draft.not-found', 'draft.state', 'draft-part.not-found', 'precondition.required', 'precondition.failed'],
});

export const moveDraftPart = operation({
  operationId: 'moveDraftPart',
  summary: 'Move a part of a draft',
  description: 'To another place. Its content and its ETag stay, so that nobody who is writing in it is disturbed.',
  ...common,
  params,
  body: Type.Object({ parentId, beforeId }, { ...closed, examples: [{ parentId: null, beforeId: null }] }),
  response: { 200: ref(DraftPart) },
  problems: ['draft.not-found', 'draft.state', 'draft-part.not-found', 'draft-part.place'],
});

export const removeDraftPart = operation({
  operationId: 'removeDraftPart',
  summary: 'Take a part out of a draft',
  description: 'Published versions that hold it stay as they are. What became of a statement is told by a relation.',
  ...common,
  params,
  headers: ifMatch,
  response: { 204: Type.Null({ description: 'It is out' }) },
  problems: [
    'draft.not-found',
    'draft.state',
    'draft-part.not-found',
    'draft-part.place',
    'draft-part.not-empty',
    'precondition.required',
    'precondition.failed',
  ],
});
