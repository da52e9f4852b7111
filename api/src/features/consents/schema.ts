import Type from 'typebox';
import { consentTier } from '@waymark/db/schema';
import { frameworkCodePattern } from '@waymark/reference-data';
import { access, closed, operation, ref } from '../../http/operation.ts';

const params = Type.Object(
  {
    frameworkCode: Type.String({ pattern: frameworkCodePattern, maxLength: 80, description: 'The framework' }),
    cycleCode: Type.String({ pattern: '^[0-9a-z-]+$', maxLength: 20, description: 'The cycle' }),
  },
  closed,
);

const Tier = Type.Enum([...consentTier], {
  description:
    'private: in nothing. anonymous: counted. named: shown by name to councils that take part. public: shown by name to everyone. ' +
    'Who is named is in no count',
});

const Contact = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
    email: Type.String({ format: 'email', maxLength: 254 }),
  },
  closed,
);

const contact = (description: string) => Type.Union([Contact, Type.Null()], { description });

const example = {
  frameworkCode: 'effective-local-send-system',
  cycleCode: '2026-27',
  tier: 'named',
  contact: { name: 'Priya Shah', email: 'priya.shah@council.example' },
  isFrozen: false,
  choices: ['private', 'anonymous', 'named', 'public'],
  updatedAt: '2026-11-23T10:00:00.000Z',
  updatedByName: 'Priya Shah',
  etag: '"2"',
};

export const Consent = Type.Object(
  {
    ...params.properties,
    tier: Tier,
    contact: contact('Whom other councils may ask. null: nobody'),
    isFrozen: Type.Boolean({ description: 'Whether who takes part in the release of this cycle is settled' }),
    choices: Type.Array(Tier, { description: 'What may be chosen now' }),
    updatedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()], { description: 'null: never chosen' }),
    updatedByName: Type.Union([Type.String(), Type.Null()]),
    etag: Type.String(),
  },
  { $id: 'Consent', ...closed, examples: [example] },
);

export const getConsent = operation({
  operationId: 'getConsent',
  summary: "Read what the council's judgements may be used for",
  description: 'For one framework and cycle. Whoever never chose is private.',
  tag: 'Benchmarks',
  access: access.viewer('benchmarks:read'),
  params,
  response: { 200: ref(Consent) },
  problems: ['consent.not-found'],
});

export const putConsent = operation({
  operationId: 'putConsent',
  summary: "Choose what the council's judgements may be used for",
  description:
    'Until the release of the cycle is frozen anything may be chosen. After that a council that is counted cannot be named before the ' +
    'next cycle; going back to private takes a name off the pages, not from what others have read.',
  tag: 'Benchmarks',
  access: access.lead,
  params,
  headers: { 'If-Match': 'The ETag you read' },
  body: Type.Object(
    { tier: Tier, contact: contact('Only with named or public. null: nobody is to be asked') },
    { ...closed, examples: [{ tier: 'named', contact: example.contact }] },
  ),
  response: { 200: ref(Consent) },
  problems: ['consent.not-found', 'consent.frozen', 'precondition.required', 'precondition.failed'],
});
