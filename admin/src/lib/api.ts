import { createWaymarkClient, type components } from '@waymark/contract';
import { Problem } from './problem.ts';

/** The service, on the same origin as these pages. */
export const api = createWaymarkClient({ baseUrl: '' });

/** Every shape on the wire, by the name the contract gives it. */
export type Schemas = components['schemas'];

interface Answered<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * What the service answered.
 * @throws {Problem} when it refused
 */
export async function answer<Data>(asked: Promise<Answered<Data>>): Promise<NonNullable<Data>> {
  const { data, error, response } = await asked;
  if (response.ok && data !== undefined && data !== null) return data;
  throw problemOf(error, response);
}

/** For an operation that answers with nothing. */
export async function done(asked: Promise<Answered<unknown>>): Promise<void> {
  const { error, response } = await asked;
  if (!response.ok) throw problemOf(error, response);
}

function problemOf(error: unknown, { status }: Response): Problem {
  if (typeof error !== 'object' || error === null || !('code' in error))
    return new Problem(status, 'internal', 'No reason was given');
  // Every refusal of the service has this one shape; see `Problem` in the contract.
  const problem = error as Schemas['Problem'];
  return new Problem(status, problem.code, problem.title, problem.errors);
}

/** Names the council a request acts for, so that two tabs never mix. */
export function forCouncil(gssCode: string): { 'Waymark-Council': string } {
  return { 'Waymark-Council': gssCode };
}

/** A key of its own for each press of a button: the same request sent twice is done once. */
export function newIdempotencyKey(): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': crypto.randomUUID() };
}
