import { nationalRole } from '@waymark/db/schema';
import Type from 'typebox';
import { Email, Name } from '../../accounts/email.ts';
import { Invitation } from '../../accounts/invitation.ts';
import { Session } from '../../accounts/session.ts';
import { passwordLength } from '../../domain/password.ts';
import { access, closed, operation, ref } from '../../http/operation.ts';

export const acceptInvitation = operation({
  operationId: 'acceptInvitation',
  summary: 'Take up an invitation',
  description:
    'Makes the account, or adds to the one that has the email address already: then `password` must be its password and `name` is ' +
    'not looked at. Signs in. A link works once and for 7 days; a used, an old and a made-up one are answered alike. When anything ' +
    'is refused the link stays as it was.',
  tag: 'Session',
  access: access.public,
  body: Type.Object(
    {
      token: Type.String({ minLength: 1, maxLength: 100, description: 'What stands behind # in the link' }),
      name: Name,
      password: Type.String({
        minLength: 1,
        maxLength: passwordLength.max,
        description: `A new one has at least ${passwordLength.min} characters, is not a common one, and holds neither name nor email address`,
      }),
    },
    {
      ...closed,
      examples: [
        { token: 'kq3vYF0w5m1bq0c1Yy8Vf2cJt0h3n9f1s6d7g8h9j0k', name: 'Tom Reid', password: 'a kettle on the north window' },
      ],
    },
  ),
  response: { 200: ref(Session) },
  problems: ['auth.refused', 'link.does-not-work', 'member.exists', 'sign-in.throttled'],
});

export const inviteNational = operation({
  operationId: 'inviteNational',
  summary: 'Invite somebody to a national role',
  description: 'Answers with a link that is shown once. National roles see no council’s judgements.',
  tag: 'National',
  access: access.administrator(null),
  headers: { 'Idempotency-Key': 'Makes a repeated request answer the same, without the link, and do nothing more' },
  body: Type.Object(
    { email: Email, role: Type.Enum([...nationalRole]) },
    { ...closed, examples: [{ email: 'ana.ruiz@national.example', role: 'analyst' }] },
  ),
  response: { 201: ref(Invitation) },
  problems: ['idempotency.reused'],
});
