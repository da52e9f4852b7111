import { councilRole } from '@waymark/db/schema';
import Type from 'typebox';
import { Email } from '../../accounts/email.ts';
import { Invitation } from '../../accounts/invitation.ts';
import { access, closed, operation, ref } from '../../http/operation.ts';

const example = {
  personId: '01932f5e-7b1c-7000-8000-000000000011',
  name: 'Priya Shah',
  email: 'priya.shah@hartlepool.example',
  role: 'lead',
  joinedAt: '2026-09-01T09:00:00.000Z',
};

const PersonId = Type.String({ format: 'uuid', description: 'The person', examples: [example.personId] });
const Role = Type.Enum([...councilRole], {
  description: 'viewer: reads. editor: also records judgements. lead: also signs off, and decides who acts for the council',
});
const params = Type.Object({ personId: PersonId }, closed);

export const Member = Type.Object(
  {
    personId: PersonId,
    name: Type.String(),
    email: Type.String(),
    role: Role,
    joinedAt: Type.String({ format: 'date-time' }),
  },
  { $id: 'Member', ...closed, examples: [example] },
);

export const listMembers = operation({
  operationId: 'listMembers',
  summary: 'List who acts for the council',
  description: 'By name.',
  tag: 'Members',
  access: access.viewer(null),
  response: { 200: Type.Object({ items: Type.Array(ref(Member)) }, { ...closed, examples: [{ items: [example] }] }) },
});

export const inviteMember = operation({
  operationId: 'inviteMember',
  summary: 'Invite somebody to act for the council',
  description: 'Answers with a link that is shown once, works once and for 7 days. Send it to the person.',
  tag: 'Members',
  access: access.lead,
  headers: { 'Idempotency-Key': 'Makes a repeated request answer the same, without the link, and do nothing more' },
  body: Type.Object(
    { email: Email, role: Role },
    { ...closed, examples: [{ email: 'tom.reid@hartlepool.example', role: 'editor' }] },
  ),
  response: { 201: ref(Invitation) },
  problems: ['member.exists', 'idempotency.reused'],
});

export const changeMemberRole = operation({
  operationId: 'changeMemberRole',
  summary: "Change a member's role",
  description: 'Holds from the next request on. Open invitations to the same address stop working. The last lead stays lead.',
  tag: 'Members',
  access: access.lead,
  params,
  body: Type.Object({ role: Role }, { ...closed, examples: [{ role: 'viewer' }] }),
  response: { 200: ref(Member) },
  problems: ['member.not-found', 'member.last-lead'],
});

export const removeMember = operation({
  operationId: 'removeMember',
  summary: 'Remove a member',
  description:
    'Holds from the next request on. What they wrote stays. Open invitations to the same address stop working. The last lead stays.',
  tag: 'Members',
  access: access.lead,
  params,
  response: { 204: Type.Null({ description: 'Removed' }) },
  problems: ['member.not-found', 'member.last-lead'],
});
