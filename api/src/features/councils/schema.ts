import Type from 'typebox';
import { Email } from '../../accounts/email.ts';
import { Invitation } from '../../accounts/invitation.ts';
import { access, closed, operation, ref } from '../../http/operation.ts';

const example = {
  gssCode: 'E06000001',
  name: 'Hartlepool',
  status: 'active',
  demonstration: true,
  createdAt: '2026-09-01T09:00:00.000Z',
};

const GssCode = Type.String({ pattern: '^E\\d{8}$', description: 'GSS code of the local area', examples: [example.gssCode] });
const params = Type.Object({ gssCode: GssCode }, closed);
const Status = Type.Enum(['active', 'suspended'], {
  description: 'suspended: its members and keys are refused; nothing is lost',
});

export const Council = Type.Object(
  {
    gssCode: GssCode,
    name: Type.String(),
    status: Status,
    demonstration: Type.Boolean({ description: 'Its judgements are made up' }),
    createdAt: Type.String({ format: 'date-time' }),
  },
  { $id: 'Council', ...closed, examples: [example] },
);

export const listCouncils = operation({
  operationId: 'listCouncils',
  summary: 'List the councils',
  description: 'By name. It says which areas are councils, and nothing of their work.',
  tag: 'National',
  access: access.administrator('councils:read'),
  response: { 200: Type.Object({ items: Type.Array(ref(Council)) }, { ...closed, examples: [{ items: [example] }] }) },
});

export const createCouncil = operation({
  operationId: 'createCouncil',
  summary: 'Make an area a council',
  description: 'It has no members yet: invite its first lead next.',
  tag: 'National',
  access: access.administrator(null),
  headers: { 'Idempotency-Key': 'Makes a repeated request answer the same and do nothing more' },
  body: Type.Object({ gssCode: GssCode }, { ...closed, examples: [{ gssCode: 'E06000002' }] }),
  response: { 201: ref(Council) },
  problems: ['area.not-found', 'council.exists', 'idempotency.reused'],
});

export const setCouncilStatus = operation({
  operationId: 'setCouncilStatus',
  summary: 'Suspend a council, or let it go on',
  description: 'Holds from the next request on, for members and keys.',
  tag: 'National',
  access: access.administrator(null),
  params,
  body: Type.Object({ status: Status }, { ...closed, examples: [{ status: 'suspended' }] }),
  response: { 200: ref(Council) },
  problems: ['council.not-found'],
});

export const inviteLead = operation({
  operationId: 'inviteLead',
  summary: 'Invite the first lead of a council',
  description:
    'Only while the council has none: from then on its leads decide who acts for it. Answers with a link that is shown once, ' +
    'works once and for 7 days.',
  tag: 'National',
  access: access.administrator(null),
  headers: { 'Idempotency-Key': 'Makes a repeated request answer the same, without the link, and do nothing more' },
  params,
  body: Type.Object({ email: Email }, { ...closed, examples: [{ email: 'priya.shah@hartlepool.example' }] }),
  response: { 201: ref(Invitation) },
  problems: ['council.not-found', 'council.has-lead', 'idempotency.reused'],
});
