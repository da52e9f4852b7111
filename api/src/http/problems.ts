import Type from 'typebox';

/**
 * Every fault the service can answer with: its code (never renamed once published), status and title.
 * A route declares the ones that are its own; those marked generic can happen to any request and stand under `default`.
 */
export const problemCatalogue = {
  'request.invalid': { status: 400, title: 'The request does not fit its description' },
  'request.malformed': { status: 400, title: 'The request cannot be read', generic: true },
  'auth.required': { status: 401, title: 'Sign in, or send an API key that works' },
  'auth.refused': { status: 401, title: 'The email address or the password is not right' },
  'auth.role': { status: 403, title: 'Your role may not do this' },
  'auth.scope': { status: 403, title: 'This API key does not hold the scope for this' },
  'auth.no-key': { status: 403, title: 'API keys may not do this' },
  'auth.cross-site': { status: 403, title: 'Another site sent this request', generic: true },
  'council.not-a-member': { status: 403, title: 'You do not act for this council' },
  'council.suspended': { status: 403, title: 'This council is suspended' },
  'council.unnamed': { status: 400, title: 'Say which council you act for' },
  'framework-file.faults': { status: 400, title: 'The file holds faults' },
  'link.does-not-work': { status: 404, title: 'This link does not work' },
  'area.not-found': { status: 404, title: 'There is no such area' },
  'framework.not-found': { status: 404, title: 'There is no such framework or version' },
  'draft.not-found': { status: 404, title: 'There is no such draft' },
  'draft-part.not-found': { status: 404, title: 'The draft has no such part' },
  'assessment.not-found': { status: 404, title: 'There is no such assessment' },
  'statement.not-found': { status: 404, title: 'The assessment has no such statement' },
  'submission.not-found': { status: 404, title: 'There is no such sealed copy' },
  'release.not-found': { status: 404, title: 'There is no such release' },
  'member.not-found': { status: 404, title: 'There is no such member' },
  'person.not-found': { status: 404, title: 'There is no such person' },
  'national-role.not-found': { status: 404, title: 'This person does not have this national role' },
  'api-key.not-found': { status: 404, title: 'There is no such API key' },
  'council.not-found': { status: 404, title: 'There is no such council' },
  'route.not-found': { status: 404, title: 'There is nothing at this address', generic: true },
  'route.method-not-allowed': { status: 405, title: 'This address does not take this method', generic: true },
  'assessment.exists': { status: 409, title: 'There is already an assessment for this framework and cycle' },
  'assessment.state': { status: 409, title: 'The state of the assessment does not allow this' },
  'assessment.incomplete': { status: 409, title: 'Statements are left to answer' },
  'assessment.not-comparable': { status: 409, title: 'The two assessments cannot be compared' },
  'assessment.no-version-move': { status: 409, title: 'The assessment cannot move to this version' },
  'assessment.no-undo': { status: 409, title: 'The move cannot be undone' },
  'draft.exists': { status: 409, title: 'This framework has a draft already' },
  'draft.state': { status: 409, title: 'The state of the draft does not allow this' },
  'draft.faults': { status: 409, title: 'The draft holds faults' },
  'draft.other-base': { status: 409, title: 'The file was exported from another version' },
  'draft.own-work': { status: 409, title: 'Someone who wrote none of it must approve it' },
  'draft-part.place': { status: 409, title: 'The part cannot stand there' },
  'draft-part.not-empty': { status: 409, title: 'The theme holds statements or themes' },
  'framework.retired': { status: 409, title: 'This version is retired already' },
  'cycle.closed': { status: 409, title: 'The cycle is not open' },
  'council.exists': { status: 409, title: 'This area is a council already' },
  'council.has-lead': { status: 409, title: 'This council has a lead already' },
  'member.exists': { status: 409, title: 'This person is a member already' },
  'member.last-lead': { status: 409, title: 'A council needs at least one lead' },
  'national-role.last-administrator': { status: 409, title: 'The nation needs at least one administrator' },
  'release.state': { status: 409, title: 'The state of the release does not allow this' },
  'precondition.failed': { status: 412, title: 'It was changed since you read it' },
  'precondition.required': { status: 428, title: 'Say which version you change' },
  'idempotency.reused': { status: 422, title: 'This Idempotency-Key was used for another request' },
  'body.too-large': { status: 413, title: 'The body is too large', generic: true },
  'body.media-type': { status: 415, title: 'The body must be application/json', generic: true },
  'sign-in.throttled': { status: 429, title: 'Too many tries' },
  'request.timeout': { status: 408, title: 'The request took too long to arrive', generic: true },
  'request.headers-too-large': { status: 431, title: 'The headers are too large', generic: true },
  internal: { status: 500, title: 'Something went wrong here', generic: true },
  unavailable: { status: 503, title: 'Not available just now', generic: true },
} as const satisfies Record<string, { status: number; title: string; generic?: boolean }>;

export type ProblemCode = keyof typeof problemCatalogue;

export interface Fault {
  message: string;
  /** JSON pointer into the body. */
  pointer?: string;
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

export function isGeneric(code: ProblemCode): boolean {
  return 'generic' in problemCatalogue[code];
}

export function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === 'string' && Object.hasOwn(problemCatalogue, code);
}
