import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { accessOf } from './access.ts';
import { faultForLog } from './fault-log.ts';
import type { RouteAccess } from './operation.ts';
import { isGeneric, problemBody, ProblemError, problemCatalogue, type Fault, type ProblemCode } from './problems.ts';
import { faultsOf } from './validation.ts';

/** Faults that `authorise` and the other functions of the gate raise; see migrations/0005_turns.sql. */
const gateFaults: Record<string, ProblemCode> = {
  WM401: 'auth.required',
  WM403: 'auth.role',
  WM40S: 'auth.scope',
  WM40K: 'auth.no-key',
  WM40C: 'council.not-a-member',
  WM40N: 'council.unnamed',
  WM40X: 'council.suspended',
  WM40L: 'link.does-not-work',
};

const fastifyFaults: Record<string, ProblemCode> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'request.malformed',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request.malformed',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request.malformed',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body.too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'body.media-type',
};

const notJson = 'The body is not JSON.';
// A connection that breaks during COMMIT leaves open which it was.
const lostTouch = 'Try again in a few seconds. A change that you sent may or may not have been made: read before you repeat it.';

/** PostgreSQL going away or being too busy: the caller can try again. */
const unavailable = /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|08\w{3}|57P0[123]|57014|53\w{3}|55P03|40001|40P01)$/;
const unavailableWords = /timeout exceeded when trying to connect|Connection terminated|not queryable|connection error/i;

function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, severity } = error as { code?: unknown; severity?: unknown };
  // With FATAL the server refuses or ends the connection, for whatever reason: it is away, and not the request at fault.
  if (severity === 'FATAL' || severity === 'PANIC') return true;
  // The message of a failed query quotes what was sent, which may say anything; its cause is looked at by itself.
  return (typeof code === 'string' && unavailable.test(code)) || (!('query' in error) && unavailableWords.test(error.message));
}

interface Answer {
  code: ProblemCode;
  detail: string;
  faults?: Fault[] | undefined;
  headers?: Record<string, string> | undefined;
}

function answerTo(error: FastifyError | Error): Answer {
  if (error instanceof ProblemError)
    return { code: error.code, detail: error.message, faults: error.faults, headers: error.headers };
  const code: unknown =
    (error as { code?: unknown; cause?: { code?: unknown } }).code ?? (error.cause as { code?: unknown } | undefined)?.code;
  if ('validation' in error && error.validation) {
    // Fastify types validation errors loosely; they are Ajv's own.
    return {
      code: 'request.invalid',
      detail: '',
      faults: faultsOf(error.validation as Parameters<typeof faultsOf>[0], error.validationContext ?? 'body'),
    };
  }
  if (typeof code === 'string') {
    const known = gateFaults[code] ?? fastifyFaults[code];
    if (known) return { code: known, detail: known === 'request.malformed' ? notJson : '' };
  }
  if (isUnavailable(error) || isUnavailable(error.cause)) {
    return { code: 'unavailable', detail: lostTouch, headers: { 'retry-after': '2' } };
  }
  // A syntax error of the body's parser, which Fastify passes on with its status only.
  if ('statusCode' in error && error.statusCode === 400) return { code: 'request.malformed', detail: notJson };
  return { code: 'internal', detail: '' };
}

/** Happens before a handler runs, and so before the credential was looked at. */
function isBeforeHandler(code: ProblemCode): boolean {
  return code === 'request.invalid' || code === 'request.malformed' || code === 'body.too-large' || code === 'body.media-type';
}

/** Who may do what a key was refused. */
function whoInstead({ realm, roles, scope }: RouteAccess): string {
  if (scope !== null) return `It takes a key of ${realm === 'national' ? 'the nation' : 'a council'}, or somebody signed in.`;
  const who = roles.join(' or ').replaceAll('_', ' ');
  return `It takes somebody signed in${who && `: ${realm === 'national' ? `national ${who}` : `a ${who} of the council`}`}.`;
}

/** The only place that turns an error into an answer. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    let answer = answerTo(error);
    const access = accessOf(request);
    if (isBeforeHandler(answer.code) && access && access.realm !== 'public' && access.realm !== 'optional') {
      // Someone who may not ask is not told what is wrong with the question.
      await request.authorise().catch((refusal: Error) => (answer = answerTo(refusal)));
    }
    if (answer.code === 'auth.no-key' && access) answer = { ...answer, detail: whoInstead(access) };
    if (answer.code === 'internal') request.log.error({ fault: faultForLog(error) }, 'unhandled');
    else if (answer.code === 'unavailable') request.log.warn({ fault: faultForLog(error) }, 'database not available');
    return sendProblem(request, reply, answer);
  });
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, { code: 'route.not-found', detail: '' }));
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, { code, detail, faults, headers }: Answer) {
  const declared = (request.routeOptions.schema as { 'x-problems'?: readonly ProblemCode[] } | undefined)?.['x-problems'];
  if (declared && !declared.includes(code) && !isGeneric(code)) {
    request.log.error({ code, route: request.routeOptions.url }, 'a problem that the contract does not declare');
    return sendProblem(request, reply, { code: 'internal', detail: '' });
  }
  const { status } = problemCatalogue[code];
  return reply
    .code(status)
    .headers({ 'cache-control': 'no-store', ...headers })
    .type('application/problem+json')
    .send(problemBody(code, detail, request.url.split('?')[0] ?? '', request.id, faults));
}
