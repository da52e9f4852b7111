import Type from 'typebox';
import { changeKinds } from '../domain/editions/changes.ts';
import { closed } from '../http/operation.ts';

/** One difference between two editions of a framework. */
export const FrameworkChange = Type.Object(
  {
    kind: Type.Enum([...changeKinds]),
    subject: Type.Enum(['framework', 'scale', 'theme', 'statement']),
    from: Type.Array(Type.String(), { description: 'Codes in the earlier version' }),
    to: Type.Array(Type.String(), { description: 'Codes in the later version' }),
    comparable: Type.Union([Type.Boolean(), Type.Null()], {
      description: 'Whether answers to the two can be set side by side; null: there are no two',
    }),
    fields: Type.Array(
      Type.Object(
        {
          name: Type.String(),
          before: Type.Union([Type.String(), Type.Null()]),
          after: Type.Union([Type.String(), Type.Null()]),
        },
        { additionalProperties: false, description: 'Text as it is; everything else as JSON' },
      ),
      { description: 'Of a split or merger: the texts of its statements before and after, by code' },
    ),
  },
  {
    $id: 'FrameworkChange',
    ...closed,
    examples: [
      {
        kind: 'reworded',
        subject: 'statement',
        from: ['D4'],
        to: ['D4'],
        comparable: true,
        fields: [{ name: 'text', before: 'Plans are issued on time.', after: 'Plans are issued within the legal time limit.' }],
      },
    ],
  },
);
