import Type from 'typebox';
import { passwordLength } from '../../domain/password.ts';
import { access, closed, operation } from '../../http/operation.ts';

const newPassword = Type.String({
  minLength: passwordLength.min,
  maxLength: passwordLength.max,
  description: 'Not a common password, and without the name or the email address of its owner or the name of this service',
});

export const changePassword = operation({
  operationId: 'changePassword',
  summary: 'Change your password',
  description:
    'Ends your other sessions; the one that asks goes on. A wrong current password is a fault of the request, and counts as a failed sign-in.',
  tag: 'Session',
  access: access.person,
  body: Type.Object(
    { currentPassword: Type.String({ minLength: 1, maxLength: passwordLength.max }), newPassword },
    { ...closed, examples: [{ currentPassword: 'three brown owls at noon', newPassword: 'a kettle on the north window' }] },
  ),
  response: { 204: Type.Null({ description: 'Changed' }) },
  problems: ['sign-in.throttled'],
});

export const resetPassword = operation({
  operationId: 'resetPassword',
  summary: 'Choose a new password with a reset link',
  description:
    'A link works once and for 24 hours. Ends all sessions of its owner. A used, an old and a made-up link are answered alike. ' +
    'Each council its owner acts for finds the use in its events.',
  tag: 'Session',
  access: access.public,
  body: Type.Object(
    { token: Type.String({ minLength: 1, maxLength: 100, description: 'What stands behind # in the link' }), newPassword },
    {
      ...closed,
      examples: [{ token: 'kq3vYF0w5m1bq0c1Yy8Vf2cJt0h3n9f1s6d7g8h9j0k', newPassword: 'a kettle on the north window' }],
    },
  ),
  response: { 204: Type.Null({ description: 'The new password holds' }) },
  problems: ['link.does-not-work'],
});
