import Type from 'typebox';
import { closenessLabels } from '@waymark/reference-data';
import { access, closed, operation, ref } from '../../http/operation.ts';
import { AnswerPlace } from '../../wire/answer.ts';
import { releaseParams } from './schema.ts';

const area = { gssCode: Type.String(), name: Type.String() };
const tier = Type.Enum(['named', 'public'], {
  description: 'named: shown to councils that take part in the release. public: shown to everyone',
});
const areaExample = { gssCode: 'E06000002', name: 'Middlesbrough', tier: 'public' };

const namedExample = { ...areaExample, statements: [{ statementCode: 'D4', answer: { kind: 'stage', stage: '3' } }] };

export const NamedJudgements = Type.Object(
  {
    ...area,
    tier,
    statements: Type.Array(Type.Object({ statementCode: Type.String(), answer: ref(AnswerPlace) }, closed)),
  },
  {
    $id: 'NamedJudgements',
    ...closed,
    description: "What one council judged of itself, shown by its own choice and in no cohort's count",
    examples: [namedExample],
  },
);

export const listNamedJudgements = operation({
  operationId: 'listNamedJudgements',
  summary: 'List the judgements of councils that chose to be named',
  description:
    'Sealed stages as they were when the release was frozen, of councils that chose it and still do. Everyone: those of the public ' +
    'tier. Councils that take part in the release and national roles: those of the named tier too.',
  tag: 'Benchmarks',
  access: access.releaseReader,
  params: releaseParams,
  response: {
    200: Type.Object({ items: Type.Array(ref(NamedJudgements)) }, { ...closed, examples: [{ items: [namedExample] }] }),
  },
  problems: ['release.not-found'],
});

const peerExample = {
  ...areaExample,
  isSameFamily: true,
  neighbour: { rank: 2, closeness: 'Very close' },
  contact: { name: 'Priya Shah', email: 'priya.shah@council.example' },
  statements: [{ statementCode: 'D4', stage: '3', ownStage: '2' }],
};

export const Peer = Type.Object(
  {
    ...area,
    tier,
    isSameFamily: Type.Boolean({ description: 'Whether it is in the same family of similar councils' }),
    neighbour: Type.Union(
      [
        Type.Object(
          {
            rank: Type.Integer({ minimum: 1, maximum: 10, description: '1 is the closest' }),
            closeness: Type.Union([Type.Enum([...closenessLabels]), Type.Null()]),
          },
          closed,
        ),
        Type.Null(),
      ],
      { description: "Its place among the council's ten statistical neighbours of 2025. null: it is none of them" },
    ),
    contact: Type.Union([Type.Object({ name: Type.String(), email: Type.String() }, closed), Type.Null()], {
      description: 'Whom to ask. null: it did not say that it may be asked',
    }),
    statements: Type.Array(
      Type.Object(
        {
          statementCode: Type.String(),
          stage: Type.String({ description: 'The stage it is at' }),
          ownStage: Type.String({ description: 'The stage you are at' }),
        },
        closed,
      ),
      { description: 'Where it judges itself further on than you do' },
    ),
  },
  {
    $id: 'Peer',
    ...closed,
    examples: [peerExample],
  },
);

export const listPeers = operation({
  operationId: 'listPeers',
  summary: 'List areas to learn from',
  description:
    'Areas of like context (the same family, or among your ten statistical neighbours) that chose to be named and judge themselves ' +
    'further on than you do. The nearest neighbours first. Their own judgement, not a verdict on either of you.',
  tag: 'Benchmarks',
  access: access.viewer('benchmarks:read'),
  params: releaseParams,
  response: {
    200: Type.Object({ items: Type.Array(ref(Peer)) }, { ...closed, examples: [{ items: [peerExample] }] }),
  },
  problems: ['release.not-found'],
});
