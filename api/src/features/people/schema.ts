import { nationalRole } from '@waymark/db/schema';
import Type from 'typebox';
import { Email } from '../../accounts/email.ts';
import { access, closed, operation, ref } from '../../http/operation.ts';

const example = {
  id: '01932f5e-7b1c-7000-8000-000000000011',
  name: 'Priya Shah',
  email: 'priya.shah@hartlepool.example',
  nationalRoles: [],
};

const PersonId = Type.String({ format: 'uuid', description: 'The person', examples: [example.id] });

export const Person = Type.Object(
  { id: PersonId, name: Type.String(), email: Type.String(), nationalRoles: Type.Array(Type.Enum([...nationalRole])) },
  { $id: 'Person', ...closed, examples: [example] },
);

export const listPeople = operation({
  operationId: 'listPeople',
  summary: 'Find a person by email address',
  description: 'The whole address, so that nobody can leaf through people. None or one.',
  tag: 'National',
  access: access.administrator(null),
  querystring: Type.Object({ email: Email }, closed),
  response: { 200: Type.Object({ items: Type.Array(ref(Person)) }, { ...closed, examples: [{ items: [example] }] }) },
});

export const PasswordReset = Type.Object(
  {
    expiresAt: Type.String({ format: 'date-time' }),
    link: Type.Union([Type.String(), Type.Null()], {
      description: 'Send it to the person. Shown this once; null when a repeated request gets the same answer',
    }),
  },
  {
    $id: 'PasswordReset',
    ...closed,
    examples: [
      {
        expiresAt: '2026-11-24T09:00:00.000Z',
        link: 'https://waymark.example/reset-password#kq3vYF0w5m1bq0c1Yy8Vf2cJt0h3n9f1s6d7g8h9j0k',
      },
    ],
  },
);

export const createPasswordReset = operation({
  operationId: 'createPasswordReset',
  summary: 'Make a password reset link',
  description:
    'Works once and for 24 hours; earlier links of the person stop working. The present password holds until it is used. ' +
    'Each council the person acts for finds it in its events.',
  tag: 'National',
  access: access.administrator(null),
  headers: { 'Idempotency-Key': 'Makes a repeated request answer the same, without the link, and do nothing more' },
  params: Type.Object({ personId: PersonId }, closed),
  response: { 201: ref(PasswordReset) },
  problems: ['person.not-found', 'idempotency.reused'],
});

export const removeNationalRole = operation({
  operationId: 'removeNationalRole',
  summary: 'Take a national role away',
  description:
    'Holds from the next request on. Open invitations of the same address to the role stop working and, where an administrator ' +
    'goes, the invitation and reset links they made and nobody has used. Sessions, memberships, other roles and API keys stay. ' +
    'The last administrator stays.',
  tag: 'National',
  access: access.administrator(null),
  params: Type.Object(
    { personId: PersonId, role: Type.Enum([...nationalRole], { description: 'The role to take away', examples: ['analyst'] }) },
    closed,
  ),
  response: { 204: Type.Null({ description: 'Taken away' }) },
  problems: ['person.not-found', 'national-role.not-found', 'national-role.last-administrator'],
});
