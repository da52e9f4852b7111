import Type from 'typebox';
import { access, closed, operation, ref } from '../../http/operation.ts';

const example = {
  sequence: 17,
  at: '2026-11-23T09:05:00.000Z',
  actor: { kind: 'person', id: '01932f5e-7b1c-7000-8000-000000000011', name: 'Priya Shah' },
  action: 'member.role-changed',
  subject: 'members/01932f5e-7b1c-7000-8000-000000000012',
  before: { name: 'Tom Reid', role: 'viewer' },
  after: { name: 'Tom Reid', role: 'editor' },
  hash: '9b74c9897bac770ffc029102a200c5de0f6a1d2b3c4d5e6f708192a3b4c5d6e7',
};

/** The wire form of what was or is there; each kind of subject has its own. */
const Facts = Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.Null()]);

export const Event = Type.Object(
  {
    sequence: Type.Integer({ minimum: 1, description: 'Counts up without gaps within the council' }),
    at: Type.String({ format: 'date-time' }),
    actor: Type.Object(
      {
        kind: Type.Enum(['person', 'api_key', 'command']),
        id: Type.Union([Type.String({ format: 'uuid' }), Type.Null()]),
        name: Type.String(),
      },
      closed,
    ),
    action: Type.String({ description: 'What was done: noun.past-participle' }),
    subject: Type.String({ description: 'To what' }),
    before: Facts,
    after: Facts,
    hash: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 over the previous hash and this event' }),
  },
  { $id: 'Event', ...closed, examples: [example] },
);

/** Events on a page when the request does not say. */
export const pageLength = 50;

export const listEvents = operation({
  operationId: 'listEvents',
  summary: "List the council's events",
  description:
    'Newest first: each change, who made it, and what was there before and after, the words of judgements included. `nextCursor` leads on with the same filter; ' +
    'with another filter, or altered, it is refused.',
  tag: 'Events',
  access: access.viewer('events:read'),
  querystring: Type.Object(
    {
      limit: Type.Optional(
        Type.Integer({ minimum: 1, maximum: 200, default: pageLength, description: 'How many events to answer with' }),
      ),
      cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: '`nextCursor` of the page before' })),
      subject: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Only events of this subject' })),
    },
    closed,
  ),
  response: {
    200: Type.Object(
      { items: Type.Array(ref(Event)), nextCursor: Type.Union([Type.String(), Type.Null()], { description: 'null: no more' }) },
      { ...closed, examples: [{ items: [example], nextCursor: null }] },
    ),
  },
});
