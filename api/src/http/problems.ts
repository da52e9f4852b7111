import Type from 'typebox';
import { problemCatalogue, type ProblemCode } from './problem-catalogue.ts';

export * from './problem-catalogue.ts';

export interface Fault {
  message: string;
  /** JSON pointer into the body. */
  pointer?: string;
  /** In a file that was sent. */
  place?: string;
  /** Name of a path or query parameter. */
  parameter?: string;
  header?: string;
}

const closed = { additionalProperties: false };

export const Problem = Type.Object(
  {
    type: Type.String({ description: 'Where the problem is explained' }),
    title: Type.String(),
    status: Type.Integer({ minimum: 400, maximum: 599 }),
    code: Type.String({ description: 'Stable; decide by it and not by the words' }),
    detail: Type.Optional(Type.String({ description: 'What happened here' })),
    instance: Type.String({ description: 'The address that was asked' }),
    traceId: Type.String({ description: 'Quote it when you ask for help' }),
    errors: Type.Optional(
      Type.Array(
        Type.Object(
          {
            message: Type.String(),
            pointer: Type.Optional(Type.String({ description: 'JSON pointer into the body' })),
            place: Type.Optional(
              Type.String({ description: 'In a file that was sent: its line and path, or its sheet, row and column' }),
            ),
            parameter: Type.Optional(Type.String({ description: 'A path or query parameter' })),
            header: Type.Optional(Type.String()),
          },
          closed,
        ),
        { description: 'Every fault found, with its place' },
      ),
    ),
  },
  {
    $id: 'Problem',
    additionalProperties: false,
    description: 'A problem document (RFC 9457)',
    examples: [
      {
        type: '/docs#problem-request.invalid',
        title: 'The request does not fit its description',
        status: 400,
        code: 'request.invalid',
        instance: '/v1/assessments',
        traceId: 'req-1',
        errors: [{ message: 'must be string', pointer: '/cycleCode' }],
      },
    ],
  },
);

/** Thrown anywhere; answered by the one error handler. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly faults: Fault[] | undefined;
  readonly headers: Record<string, string> | undefined;

  constructor(code: ProblemCode, detail?: string, more: { faults?: Fault[]; headers?: Record<string, string> } = {}) {
    super(detail ?? '');
    this.code = code;
    this.faults = more.faults;
    this.headers = more.headers;
  }
}

/** The wire form of a problem. `detail` is left out when there is nothing to add to the title. */
export function problemBody(code: ProblemCode, detail: string, instance: string, traceId: string, faults?: Fault[]) {
  const { status, title } = problemCatalogue[code];
  return {
    type: `/docs#problem-${code}`,
    title,
    status,
    code,
    ...(detail && { detail }),
    instance,
    traceId,
    ...(faults?.length && { errors: faults }),
  };
}
