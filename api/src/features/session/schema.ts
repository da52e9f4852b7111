import Type from 'typebox';
import { Email } from '../../accounts/email.ts';
import { Session } from '../../accounts/session.ts';
import { passwordLength } from '../../domain/password.ts';
import { access, closed, operation, ref } from '../../http/operation.ts';

export const signIn = operation({
  operationId: 'signIn',
  summary: 'Sign in',
  description:
    'Sets the session cookie. A session ends after an hour without use and 12 hours after signing in. An unknown address and a ' +
    'wrong password are answered alike. 429 with Retry-After after 10 failures within 10 minutes for an email address from one ' +
    'place, after 100 for it from everywhere, and after 100 from one place.',
  tag: 'Session',
  access: access.public,
  body: Type.Object(
    { email: Email, password: Type.String({ minLength: 1, maxLength: passwordLength.max }) },
    { ...closed, examples: [{ email: 'priya.shah@hartlepool.example', password: 'three brown owls at noon' }] },
  ),
  response: { 200: ref(Session) },
  problems: ['auth.refused', 'sign-in.throttled'],
});

export const getSession = operation({
  operationId: 'getSession',
  summary: 'Who am I',
  description: 'Who is signed in, where they act, and when the session ends. Asking does not keep the session alive.',
  tag: 'Session',
  access: access.person,
  response: { 200: ref(Session) },
});

export const extendSession = operation({
  operationId: 'extendSession',
  summary: 'Stay signed in',
  description:
    'Counts as use, as any other authorised request does: the hour without use begins again. Use is noted once a minute, so ' +
    '`idleEndsAt` is at least 59 minutes away. The 12 hours stay as they are.',
  tag: 'Session',
  access: access.person,
  response: { 200: ref(Session) },
});

export const signOut = operation({
  operationId: 'signOut',
  summary: 'Sign out',
  description: 'Ends the session on the server and removes the cookie.',
  tag: 'Session',
  access: access.person,
  response: { 204: Type.Null({ description: 'Signed out' }) },
});
