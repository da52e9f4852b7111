import { benchmarkProblems } from './benchmark-problems.ts';
import { frameworkProblems } from './framework-problems.ts';

/**
 * Every fault the service can answer with: its code (never renamed once published), status, title and, for the documentation,
 * what causes it and what to do.
 * A route declares the ones that are its own; those marked generic can happen to any request and stand under `default`.
 */
export const problemCatalogue = {
  ...frameworkProblems,
  ...benchmarkProblems,
  'request.invalid': {
    status: 400,
    title: 'The request does not fit its description',
    help: 'A field, parameter or header is missing, unknown or not of its kind. `errors` names each place; mend those and send it again.',
  },
  'request.malformed': {
    status: 400,
    title: 'The request cannot be read',
    help: 'The body is not JSON, or the request is not HTTP. Check how it is written and its length.',
    generic: true,
  },
  'auth.required': {
    status: 401,
    title: 'Sign in, or send an API key that works',
    help: 'No credential came, or one that has expired, was revoked or never was. Sign in again, or send a key that is alive.',
  },
  'auth.refused': {
    status: 401,
    title: 'The email address or the password is not right',
    help: 'The address and the password do not belong together. A national administrator can make a link for a new password.',
  },
  'auth.role': {
    status: 403,
    title: 'Your role may not do this',
    help: 'Your role is not among those of the operation. Ask somebody who has one of them, or a lead to change yours.',
  },
  'auth.scope': {
    status: 403,
    title: 'This API key does not hold the scope for this',
    help: 'A lead makes a key with the scope that the operation names; the scopes of a key do not change.',
  },
  'auth.no-key': {
    status: 403,
    title: 'API keys may not do this',
    help: 'The operation needs a person, or a key of the other kind; `detail` says who may. Sign in instead.',
  },
  'auth.cross-site': {
    status: 403,
    title: 'Another site sent this request',
    help: 'A browser sent your cookie from another site. Programs send an API key in place of a cookie.',
    generic: true,
  },
  'council.not-a-member': {
    status: 403,
    title: 'You do not act for this council',
    help: '`Waymark-Council` names a council that you do not belong to, or you belong to none. Leave it out or name your own.',
  },
  'council.suspended': {
    status: 403,
    title: 'This council is suspended',
    help: 'A national administrator suspended it: nothing is lost and nobody gets in until it goes on. Ask them.',
  },
  'council.unnamed': {
    status: 400,
    title: 'Say which council you act for',
    help: 'You belong to several councils. Name one of them in `Waymark-Council`, by its GSS code.',
  },
  'link.does-not-work': {
    status: 404,
    title: 'This link does not work',
    help: 'It was used, has expired or was never made. Ask whoever sent it for a new one.',
  },
  'area.not-found': {
    status: 404,
    title: 'There is no such area',
    help: 'No local area has this GSS code, now or before. `GET /v1/areas` lists them.',
  },
  'assessment.not-found': {
    status: 404,
    title: 'There is no such assessment',
    help: 'No assessment of your council has this id; one of another council answers the same. `GET /v1/assessments` lists yours.',
  },
  'statement.not-found': {
    status: 404,
    title: 'The assessment has no such statement',
    help: 'The statement is not in the version that the assessment is made against, or the assessment is not yours.',
  },
  'local-statement.not-found': {
    status: 404,
    title: 'There is no such local statement',
    help: 'It was taken out, is of another assessment, or the assessment is not yours. List the local statements of the assessment.',
  },
  'submission.not-found': {
    status: 404,
    title: 'There is no such sealed copy',
    help: 'This revision is not signed off, or the assessment is not yours. List the sealed revisions first.',
  },
  'member.not-found': {
    status: 404,
    title: 'There is no such member',
    help: 'Nobody with this id belongs to your council, or no longer. `GET /v1/members` lists who does.',
  },
  'person.not-found': {
    status: 404,
    title: 'There is no such person',
    help: 'Nobody with this id has an account. `GET /v1/people` finds people by their address.',
  },
  'national-role.not-found': {
    status: 404,
    title: 'This person does not have this national role',
    help: 'It was taken away already, or never given. Nothing is left to do.',
  },
  'api-key.not-found': {
    status: 404,
    title: 'There is no such API key',
    help: 'No key of yours has this id. List your keys first.',
  },
  'council.not-found': {
    status: 404,
    title: 'There is no such council',
    help: 'No area with this GSS code was made a council. `GET /v1/councils` lists them.',
  },
  'route.not-found': {
    status: 404,
    title: 'There is nothing at this address',
    help: 'The address is wrong. This page lists every address there is.',
    generic: true,
  },
  'route.method-not-allowed': {
    status: 405,
    title: 'This address does not take this method',
    help: '`Allow` in the answer lists the methods of this address.',
    generic: true,
  },
  'assessment.exists': {
    status: 409,
    title: 'There is already an assessment for this framework and cycle',
    help: 'A council has one for each framework and cycle. Go on with it, or reopen it as its next revision.',
  },
  'assessment.not-comparable': {
    status: 409,
    title: 'The two assessments cannot be compared',
    help: 'They are on different frameworks, or the other is on a later version. Choose one on the same or an earlier version of the same framework.',
  },
  'assessment.no-version-move': {
    status: 409,
    title: 'The assessment cannot move to this version',
    help: 'Only a published version that was made from the one it is on can be moved to. List the versions of the framework.',
  },
  'assessment.no-undo': {
    status: 409,
    title: 'The move cannot be undone',
    help: 'Its time is over, it was undone before, or something was changed after it. What was written later stays.',
  },
  'assessment.state': {
    status: 409,
    title: 'The state of the assessment does not allow this',
    help: 'Judgements are saved and signed while it is agreeing; what is signed off is reopened first. `detail` says what state it is in.',
  },
  'assessment.incomplete': {
    status: 409,
    title: 'Statements are left to answer',
    help: 'Nothing was signed. `errors` names every statement left; each takes a stage, or a reason why there is none. What gates hold back is named too.',
  },
  'assessment.held-back': {
    status: 409,
    title: 'A gate of the framework holds judgements back',
    help: 'Nothing was signed. `errors` names each and the statement it depends on. Save it with a `gateReason` or at a lower stage, or raise the other.',
  },
  'local-statement.too-many': {
    status: 409,
    title: 'The assessment holds as many local statements as it can',
    help: '`detail` says how many. Take one out before you add another. A list this long is a framework: ask a national editor whether it should be one.',
  },
  'cycle.closed': {
    status: 409,
    title: 'The cycle is not open',
    help: 'Assessments start while their cycle is open. `GET /v1/cycles` says which is.',
  },
  'council.exists': {
    status: 409,
    title: 'This area is a council already',
    help: 'Somebody made it one before. Invite its lead instead.',
  },
  'council.has-lead': {
    status: 409,
    title: 'This council has a lead already',
    help: 'A national administrator invites only the first. Its leads invite everybody else.',
  },
  'member.exists': {
    status: 409,
    title: 'This person is a member already',
    help: 'They have a role in this council. Change it instead of inviting them.',
  },
  'member.last-lead': {
    status: 409,
    title: 'A council needs at least one lead',
    help: 'The change would leave nobody to lead. Make somebody else a lead first.',
  },
  'national-role.last-administrator': {
    status: 409,
    title: 'The nation needs at least one administrator',
    help: 'The change would leave nobody to administer. Invite another administrator first.',
  },
  'precondition.failed': {
    status: 412,
    title: 'What you name is not the version that stands',
    help: 'It was changed since you read it, or what you sent is no ETag. Read it again, look at what differs, and send the new ETag in its quotes.',
  },
  'precondition.required': {
    status: 428,
    title: 'Say which version you change',
    help: 'Send `If-Match` with the ETag of what you read, so that nobody else’s change is overwritten.',
  },
  'idempotency.reused': {
    status: 422,
    title: 'This Idempotency-Key was used for another request',
    help: 'The same key came with another body or to another address. Make a new key for each new request.',
  },
  'body.too-large': {
    status: 413,
    title: 'The body is too large',
    help: 'Send less at once: several smaller batches.',
    generic: true,
  },
  'body.media-type': {
    status: 415,
    title: 'The body must be application/json',
    help: 'Send JSON, with `Content-Type: application/json`.',
    generic: true,
  },
  'sign-in.throttled': {
    status: 429,
    title: 'Too many tries',
    help: 'Too many wrong passwords. Wait as long as `Retry-After` says.',
  },
  'request.timeout': {
    status: 408,
    title: 'The request took too long to arrive',
    help: 'It arrived too slowly or not whole. Send it again.',
    generic: true,
  },
  'request.headers-too-large': {
    status: 431,
    title: 'The headers are too large',
    help: 'Send fewer or shorter headers and cookies.',
    generic: true,
  },
  internal: {
    status: 500,
    title: 'Something went wrong here',
    help: 'A fault of ours, noted here under the `traceId`. Read before you repeat a change, and tell whoever runs the service.',
    generic: true,
  },
  unavailable: {
    status: 503,
    title: 'Not available just now',
    help: 'The database is away or busy. Try again after `Retry-After`; read before you repeat a change, since it may have been made.',
    generic: true,
  },
} as const satisfies Record<string, { status: number; title: string; help: string; generic?: boolean }>;

export type ProblemCode = keyof typeof problemCatalogue;

export function isGeneric(code: ProblemCode): boolean {
  return 'generic' in problemCatalogue[code];
}

export function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === 'string' && Object.hasOwn(problemCatalogue, code);
}
