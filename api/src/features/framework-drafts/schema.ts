import { frameworkCodePattern, versionPattern } from '@waymark/reference-data';
import Type from 'typebox';
import { draftState } from '@waymark/db/schema';
import { access, closed, operation, orNull, ref } from '../../http/operation.ts';
import { FrameworkChange } from '../../wire/framework-change.ts';
import { draftId, DraftPart, partId } from './part-schema.ts';

const common = { tag: 'Framework drafts', access: access.nationalEditor } as const;
const onDraft = Type.Object({ draftId }, closed);
const ifMatch = { 'If-Match': 'The ETag of the draft you read' } as const;
const version = Type.String({ pattern: versionPattern, description: 'major.minor.patch' });
const frameworkCode = Type.String({ pattern: frameworkCodePattern, maxLength: 60, description: 'Code of the framework' });

const draftExample = {
  id: '01932f5e-7b1c-7000-8000-0000000000d1',
  frameworkCode: 'effective-local-send-system',
  title: 'Effective local SEND system self-evaluation',
  basedOn: '1.0.0',
  state: 'editing',
  etag: '"7"',
  releaseNotes: '',
  mayApprove: false,
  publishedAs: null,
  createdAt: '2026-11-26T09:00:00.000Z',
  createdByName: 'Ama Mensah',
  updatedAt: '2026-11-26T10:00:00.000Z',
  updatedByName: 'Ama Mensah',
} as const;

export const FrameworkDraft = Type.Object(
  {
    id: draftId,
    frameworkCode,
    title: Type.String(),
    basedOn: orNull(version, 'The version it was made from; null: a new framework'),
    state: Type.Enum([...draftState]),
    etag: Type.String({ description: 'Changes with everything in the draft' }),
    releaseNotes: Type.String(),
    mayApprove: Type.Boolean({ description: 'Whether you wrote none of it, and so may approve it' }),
    publishedAs: orNull(version, 'The version it became'),
    createdAt: Type.String({ format: 'date-time' }),
    createdByName: Type.String(),
    updatedAt: Type.String({ format: 'date-time' }),
    updatedByName: Type.String(),
  },
  { $id: 'FrameworkDraft', ...closed, examples: [draftExample] },
);

export const FrameworkDraftContent = Type.Object(
  {
    draft: ref(FrameworkDraft),
    parts: Type.Array(ref(DraftPart), { description: 'Siblings of a kind in their order; parentId makes the tree' }),
  },
  { $id: 'FrameworkDraftContent', ...closed, examples: [{ draft: draftExample, parts: [] }] },
);

export const DraftCheck = Type.Object(
  {
    faults: Type.Array(
      Type.Object(
        {
          partId: orNull(partId, 'The part; null: the draft as a whole'),
          field: Type.String({ description: "JSON pointer into the part's content" }),
          message: Type.String(),
        },
        closed,
      ),
      { description: 'Everything that keeps it from being published' },
    ),
    nextVersion: orNull(version, 'What it would be published as; null while it holds faults or changes nothing'),
    because: orNull(ref(FrameworkChange), 'The change that decides the number'),
    unconfirmed: Type.Integer({ minimum: 0, description: 'Relations that an editor has yet to confirm' }),
  },
  {
    $id: 'DraftCheck',
    ...closed,
    examples: [
      {
        faults: [{ partId: draftExample.id, field: '/text', message: 'is empty, or begins or ends with a space' }],
        nextVersion: null,
        because: null,
        unconfirmed: 1,
      },
    ],
  },
);

export const listFrameworkDrafts = operation({
  operationId: 'listFrameworkDrafts',
  summary: 'List the drafts of frameworks',
  description: 'Open ones first, then the newest.',
  ...common,
  response: {
    200: Type.Object({ items: Type.Array(ref(FrameworkDraft)) }, { ...closed, examples: [{ items: [draftExample] }] }),
  },
});

export const createFrameworkDraft = operation({
  operationId: 'createFrameworkDraft',
  summary: 'Begin a draft',
  description:
    'Of the next edition of a framework, as a copy of its latest version; or of a framework that is new. One at a time for each.',
  ...common,
  headers: { 'Idempotency-Key': 'Makes a repeated request answer the same and do nothing more' },
  body: Type.Object(
    { frameworkCode, title: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'For a new framework' })) },
    { ...closed, examples: [{ frameworkCode: draftExample.frameworkCode }] },
  ),
  response: { 201: ref(FrameworkDraft) },
  problems: ['framework.not-found', 'draft.exists', 'idempotency.reused'],
});

export const getFrameworkDraft = operation({
  operationId: 'getFrameworkDraft',
  summary: 'Read a draft whole',
  description: 'Each part with its own ETag, so that two editors can work on different parts.',
  ...common,
  params: onDraft,
  response: { 200: ref(FrameworkDraftContent) },
  problems: ['draft.not-found'],
});

export const checkFrameworkDraft = operation({
  operationId: 'checkFrameworkDraft',
  summary: 'Check a draft',
  description: 'Every fault at its place, and which version it would be published as and why.',
  ...common,
  params: onDraft,
  response: { 200: ref(DraftCheck) },
  problems: ['draft.not-found'],
});

export const getFrameworkDraftChanges = operation({
  operationId: 'getFrameworkDraftChanges',
  summary: 'Read what a draft changes',
  description: 'Against the version it was made from.',
  ...common,
  params: onDraft,
  response: { 200: Type.Object({ changes: Type.Array(ref(FrameworkChange)) }, { ...closed, examples: [{ changes: [] }] }) },
  problems: ['draft.not-found', 'draft.faults'],
});

export const askForApproval = operation({
  operationId: 'askForApproval',
  summary: 'Ask for approval of a draft',
  description: 'With the release notes that will be published with it. From then on nothing in it changes until it is returned.',
  ...common,
  params: onDraft,
  headers: ifMatch,
  body: Type.Object(
    { releaseNotes: Type.String({ pattern: '\\S', maxLength: 8000, description: 'What changed, in words for councils' }) },
    { ...closed, examples: [{ releaseNotes: 'One statement on travel was added.' }] },
  ),
  response: { 200: ref(FrameworkDraft) },
  problems: ['draft.not-found', 'draft.state', 'draft.faults', 'precondition.required', 'precondition.failed'],
});

export const returnDraft = operation({
  operationId: 'returnDraft',
  summary: 'Return a draft to its writers',
  description: 'With a comment that says why.',
  ...common,
  params: onDraft,
  headers: ifMatch,
  body: Type.Object(
    { comment: Type.String({ pattern: '\\S', maxLength: 8000 }) },
    { ...closed, examples: [{ comment: 'H1 asks two things.' }] },
  ),
  response: { 200: ref(FrameworkDraft) },
  problems: ['draft.not-found', 'draft.state', 'precondition.required', 'precondition.failed'],
});

export const publishDraft = operation({
  operationId: 'publishDraft',
  summary: 'Approve and publish a draft',
  description: 'By somebody who wrote none of it. The version it becomes never changes. Assessments under way stay on theirs.',
  ...common,
  params: onDraft,
  headers: ifMatch,
  response: { 200: ref(FrameworkDraft) },
  problems: [
    'draft.not-found',
    'draft.state',
    'draft.own-work',
    'draft.other-base',
    'precondition.required',
    'precondition.failed',
  ],
});

export const discardDraft = operation({
  operationId: 'discardDraft',
  summary: 'Discard a draft',
  description: 'It is kept to be read, and another can be begun.',
  ...common,
  params: onDraft,
  headers: ifMatch,
  response: { 200: ref(FrameworkDraft) },
  problems: ['draft.not-found', 'draft.state', 'precondition.required', 'precondition.failed'],
});

export const DraftComment = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    partId: orNull(partId, 'The part it is about; null: the draft'),
    text: Type.String({ pattern: '\\S', maxLength: 4000 }),
    createdAt: Type.String({ format: 'date-time' }),
    createdByName: Type.String(),
  },
  {
    $id: 'DraftComment',
    ...closed,
    examples: [
      {
        id: '01932f5e-7b1c-7000-8000-0000000000e1',
        partId: null,
        text: 'Does D4 still ask one thing?',
        createdAt: '2026-11-26T10:00:00.000Z',
        createdByName: 'Ama Mensah',
      },
    ],
  },
);
export const listDraftComments = operation({
  operationId: 'listDraftComments',
  summary: 'List the comments on a draft',
  description: 'The oldest first.',
  ...common,
  params: onDraft,
  response: { 200: Type.Object({ items: Type.Array(ref(DraftComment)) }, { ...closed, examples: [{ items: [] }] }) },
  problems: ['draft.not-found'],
});

export const addDraftComment = operation({
  operationId: 'addDraftComment',
  summary: 'Comment on a draft',
  description: 'On the whole or on one part. Whoever comments has not written.',
  ...common,
  params: onDraft,
  headers: { 'Idempotency-Key': 'Makes a repeated request answer the same and do nothing more' },
  body: Type.Object(
    { partId: DraftComment.properties.partId, text: DraftComment.properties.text },
    { ...closed, examples: [{ partId: null, text: 'Does D4 still ask one thing?' }] },
  ),
  response: { 201: ref(DraftComment) },
  problems: ['draft.not-found', 'draft-part.not-found', 'idempotency.reused'],
});

export const namedDraftSchemas = [FrameworkDraft, FrameworkDraftContent, DraftCheck, DraftComment];
