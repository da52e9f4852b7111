import Type from 'typebox';
import { access, closed, operation, ref } from '../../http/operation.ts';

const example = {
  code: 'region-north',
  title: 'North',
  kind: 'region',
  description: 'The North East, the North West, and Yorkshire and the Humber.',
  gssCodes: ['E06000001', 'E06000002'],
};

export const RegisteredCohort = Type.Object(
  {
    code: Type.String({ description: 'Stable: a group with other members gets another code' }),
    title: Type.String(),
    kind: Type.Enum(['england', 'type', 'region', 'family']),
    description: Type.String({ description: 'Who is in it, in one sentence' }),
    gssCodes: Type.Array(Type.String(), { description: 'The areas in it, by GSS code' }),
  },
  { $id: 'RegisteredCohort', ...closed, examples: [example] },
);

export const listCohorts = operation({
  operationId: 'listCohorts',
  summary: 'List the registered cohorts',
  description:
    'The only groups of areas of which figures of judgements are made: a group of your own could be made to give one council away.',
  tag: 'Benchmarks',
  access: access.public,
  cached: true,
  response: {
    200: Type.Object({ items: Type.Array(ref(RegisteredCohort)) }, { ...closed, examples: [{ items: [example] }] }),
  },
});
