import Type, { type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import type { FrameworkFault } from '../fault.ts';

const closed = { additionalProperties: false };
const text = Type.String({ minLength: 1, maxLength: 2000 });
const code = Type.String({ minLength: 1, maxLength: 100 });
const edition = Type.Object({ framework: code, version: Type.String({ pattern: '^\\d+\\.\\d+\\.\\d+$' }) }, closed);

const crosswalkFile = Type.Object(
  {
    code: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 100 }),
    title: text,
    note: text,
    from: edition,
    to: edition,
    stages: Type.Record(code, code),
    links: Type.Array(
      Type.Object(
        { from: code, to: code, relation: Type.Enum(['equal', 'subset', 'superset', 'intersects']), note: Type.Optional(text) },
        closed,
      ),
      { minItems: 1 },
    ),
  },
  closed,
);

export type CrosswalkFile = Static<typeof crosswalkFile>;

const validator = Compile(crosswalkFile);

/** Reads a crosswalk file, or names its faults. Whether the statements and stages are there is asked when it is loaded. */
export function parseCrosswalk(source: string, fileName: string): { data: CrosswalkFile } | { faults: FrameworkFault[] } {
  const fault = (pointer: string, reason: string): FrameworkFault => ({ file: fileName, line: 1, pointer, reason });
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { faults: [fault('', `is not JSON: ${error.message}`)] };
  }
  if (!validator.Check(value)) {
    return { faults: validator.Errors(value).map(({ instancePath, message }) => fault(instancePath, message)) };
  }
  const first = new Map<string, number>();
  const faults = value.links.flatMap(({ from, to }, index) => {
    const earlier = first.get(`${from} ${to}`);
    if (earlier === undefined) first.set(`${from} ${to}`, index);
    return earlier === undefined ? [] : [fault(`/links/${index}`, `${from} to ${to} is already /links/${earlier}`)];
  });
  return faults.length > 0 ? { faults } : { data: value };
}
