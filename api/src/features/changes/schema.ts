import Type from 'typebox';
import { access, closed, operation, ref } from '../../http/operation.ts';

const example = {
  at: '2026-11-27T09:00:00.000Z',
  kind: 'vintage_loaded',
  subject: 'datasets/sen2-timeliness/vintages/2025-revised',
  title: 'Education, health and care plans: plans issued within 20 weeks',
} as const;

export const Change = Type.Object(
  {
    at: Type.String({ format: 'date-time' }),
    kind: Type.Enum(['vintage_loaded', 'release_published', 'release_withdrawn']),
    subject: Type.String({ description: 'What it is about, below /v1/' }),
    title: Type.String(),
  },
  { $id: 'Change', ...closed, examples: [example] },
);

export const mostChanges = 500;

export const listChanges = operation({
  operationId: 'listChanges',
  summary: 'List what was published',
  description:
    `Figures loaded, and releases that everybody may read published or withdrawn, oldest first; at most ${mostChanges}. ` +
    'Ask again with `since` the last `at` you have: what happened in that moment comes once more, so that nothing is missed.',
  tag: 'Official statistics',
  access: access.public,
  cached: true,
  querystring: Type.Object(
    {
      since: Type.Optional(
        Type.String({ format: 'date-time', description: 'From this moment on', examples: ['2026-11-01T00:00:00Z'] }),
      ),
    },
    closed,
  ),
  response: { 200: Type.Object({ items: Type.Array(ref(Change)) }, { ...closed, examples: [{ items: [example] }] }) },
});
