import { assessmentState } from '@waymark/db/schema';
import Type from 'typebox';
import { closed, ref } from '../http/operation.ts';

/** The shape of an assessment on the wire, for the features that answer with one. */
export const assessmentExample = {
  id: '01932f5e-7b1c-7000-8000-000000000001',
  councilGssCode: 'E06000001',
  councilName: 'Hartlepool',
  frameworkCode: 'effective-local-send-system',
  frameworkVersion: '1.0.0',
  frameworkTitle: 'Effective local SEND system self-evaluation',
  cycleCode: '2026-27',
  state: 'agreeing',
  revision: 1,
  demonstration: true,
  etag: '"2"',
  createdAt: '2026-11-23T09:00:00.000Z',
  updatedAt: '2026-11-23T09:05:00.000Z',
  latestSubmission: null,
};

export const AssessmentId = Type.String({ format: 'uuid', description: 'The assessment', examples: [assessmentExample.id] });
export const assessmentParams = Type.Object({ assessmentId: AssessmentId }, closed);

export const SealInfo = Type.Object(
  {
    revision: Type.Integer({ minimum: 1 }),
    sealedAt: Type.String({ format: 'date-time' }),
    sealedByName: Type.String(),
    contributes: Type.Boolean({ description: 'Whether the council chose to be counted in a release' }),
    hash: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'The seal: SHA-256 of the sealed bytes' }),
  },
  {
    $id: 'SealInfo',
    ...closed,
    examples: [
      {
        revision: 1,
        sealedAt: '2026-11-23T10:00:00.000Z',
        sealedByName: 'Priya Shah',
        contributes: true,
        hash: 'f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a9',
      },
    ],
  },
);

export const Assessment = Type.Object(
  {
    id: AssessmentId,
    councilGssCode: Type.String({ description: 'GSS code of the council' }),
    councilName: Type.String(),
    frameworkCode: Type.String(),
    frameworkVersion: Type.String({ description: 'major.minor.patch' }),
    frameworkTitle: Type.String(),
    cycleCode: Type.String({ description: 'The national round' }),
    state: Type.Enum([...assessmentState], {
      description:
        'draft: being set up. gathering: views, blind to one another. agreeing: judgements are recorded. signed_off: sealed',
    }),
    revision: Type.Integer({ minimum: 1, description: 'The revision being worked on or, when signed off, the one just sealed' }),
    demonstration: Type.Boolean({ description: 'Made-up judgements' }),
    etag: Type.String({ description: 'Send it back in If-Match. Saving a judgement does not change it' }),
    createdAt: Type.String({ format: 'date-time' }),
    updatedAt: Type.String({ format: 'date-time' }),
    latestSubmission: Type.Union([ref(SealInfo), Type.Null()], { description: 'null: nothing is sealed yet' }),
  },
  { $id: 'Assessment', ...closed, examples: [assessmentExample] },
);
