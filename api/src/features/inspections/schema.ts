import Type from 'typebox';
import { access, closed, operation, ref } from '../../http/operation.ts';
import { Inspection, inspectionExample } from '../../wire/inspection.ts';

export const listInspections = operation({
  operationId: 'listInspections',
  summary: 'List the inspection outcomes of an area',
  description:
    'Context beside figures, never one of them. As others compiled them: where an inspection was compiled twice, both are here. Newest first.',
  tag: 'Official statistics',
  access: access.public,
  cached: true,
  params: Type.Object({
    gssCode: Type.String({ pattern: '^E\\d{8}$', description: 'GSS code of the area', examples: ['E08000025'] }),
  }),
  response: {
    200: Type.Object({ items: Type.Array(ref(Inspection)) }, { ...closed, examples: [{ items: [inspectionExample] }] }),
  },
  problems: ['area.not-found'],
});
