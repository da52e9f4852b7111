import Type from 'typebox';
import { access, closed, operation } from '../../http/operation.ts';

export const getLiveness = operation({
  operationId: 'getLiveness',
  summary: 'Whether the process runs',
  description: 'Never asks the database: restart the process when this does not answer.',
  tag: 'Health',
  access: access.public,
  response: { 200: Type.Object({ status: Type.Literal('live') }, { ...closed, examples: [{ status: 'live' }] }) },
});

export const getReadiness = operation({
  operationId: 'getReadiness',
  summary: 'Whether requests can be served',
  description: 'Asks the database. Answers 503 while it is away.',
  tag: 'Health',
  access: access.public,
  response: { 200: Type.Object({ status: Type.Literal('ready') }, { ...closed, examples: [{ status: 'ready' }] }) },
});
