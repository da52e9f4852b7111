import Type from 'typebox';
import { percentOf } from '../domain/release.ts';
import { closed } from '../http/operation.ts';

export const ReleaseCell = Type.Object(
  {
    category: Type.String({ description: "A stage's code, or `unplaced`: not known and not applicable together" }),
    countFrom: Type.Integer({ minimum: 0, description: 'At least so many councils' }),
    countTo: Type.Integer({ minimum: 0, description: 'At most so many councils' }),
    percentFrom: Type.Integer({ minimum: 0, maximum: 100, description: 'Of those counted, rounded down' }),
    percentTo: Type.Integer({ minimum: 0, maximum: 100, description: 'Of those counted, rounded up' }),
  },
  { $id: 'ReleaseCell', ...closed, description: 'A wide band: never a count, a mean or a rank. Bands do not add up to 100' },
);

export function cellOf(
  { category, countFrom, countTo }: { category: string; countFrom: number; countTo: number },
  contributors: number,
): Type.Static<typeof ReleaseCell> {
  return { category, countFrom, countTo, ...percentOf({ countFrom, countTo }, contributors) };
}
