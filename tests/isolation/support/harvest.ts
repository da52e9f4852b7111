import { routes } from '../../support/contract.ts';
import { exampleRequest } from '../../support/requests.ts';
import type { Answered, Someone, World } from '../../support/world.ts';
import type { AttackedRelease, Counted } from './attacked-release.ts';

/** Everything somebody can read, by what was asked: status, headers and body of each answer, but for trace ids and the time. */
export type Harvest = Map<string, string>;

/** What says how things stand this second: whether the service runs, and until when one is signed in. */
const ofTheMoment = ['getReadiness', 'getLiveness', 'getSession'];

/**
 * Asks every operation that reads, as somebody, of every council named in `about`, and each with the ETag it was given. So a
 * question that is allowed, one that is refused, and whether "not modified" is said, are all in the harvest.
 */
export async function harvest(
  world: World,
  as: Someone,
  { releaseId }: AttackedRelease,
  about: readonly Counted[],
): Promise<Harvest> {
  const found: Harvest = new Map();
  const reading = routes.filter(({ method, operation }) => method === 'GET' && !ofTheMoment.includes(operation.operationId));
  for (const route of reading) {
    for (const { council, assessmentId } of route.path.includes('{') || route.path.includes('?') ? about : about.slice(0, 1)) {
      const values = { releaseId, assessmentId, gssCode: council.gssCode, personId: council.lead.personId ?? '' };
      const { path } = exampleRequest(route, values);
      if (found.has(path)) continue;
      const answer = await world.ask('GET', path, { as });
      found.set(path, apartFromTheMoment(answer));
      const etag = answer.headers['etag'];
      if (etag === undefined) continue;
      const again = await world.ask('GET', path, { as, headers: { 'if-none-match': etag } });
      found.set(`${path} if none match`, `${again.status} ${again.headers['etag'] ?? ''}`);
    }
  }
  return found;
}

function apartFromTheMoment({ status, headers, bytes, body }: Answered): string {
  const { date: _date, ...kept } = headers;
  const read = bytes.toString('latin1');
  const traceId = body?.traceId as string | undefined; // As problems have one.
  return JSON.stringify({ status, kept, read: traceId === undefined ? read : read.replace(traceId, '') });
}

/** The questions that two harvests answer otherwise. */
export function differences(before: Harvest, after: Harvest): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((question) => before.get(question) !== after.get(question));
}
