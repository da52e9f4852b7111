import Type from 'typebox';
import { access, closed, operation, ref } from '../../http/operation.ts';

const cycleExample = { code: '2026-27', title: '2026 to 2027', opensOn: '2026-09-01', closesOn: '2027-08-31', isOpen: true };

export const Cycle = Type.Object(
  {
    code: Type.String(),
    title: Type.String(),
    opensOn: Type.String({ format: 'date', description: 'First day' }),
    closesOn: Type.String({ format: 'date', description: 'Last day' }),
    isOpen: Type.Boolean({ description: 'Whether today, by the calendar of England, is one of its days' }),
  },
  { $id: 'Cycle', ...closed, description: 'A national round of assessments', examples: [cycleExample] },
);

export const listCycles = operation({
  operationId: 'listCycles',
  summary: 'List the national cycles',
  description: 'The latest first. An assessment belongs to one, and can be started while it is open.',
  tag: 'Cycles',
  access: access.public,
  cached: true,
  response: { 200: Type.Object({ items: Type.Array(ref(Cycle)) }, { ...closed, examples: [{ items: [cycleExample] }] }) },
});
