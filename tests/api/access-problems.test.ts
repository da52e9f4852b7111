import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes, type Route } from '../support/contract.ts';
import { expectProblem } from '../support/problems.ts';
import { contentOf } from '../support/recorded.ts';
import { exampleRequest, somebodyFor } from '../support/requests.ts';
import { anonymous, openWorld, type Someone, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;
let suspended: TestCouncil;
let callers: Callers;

/** For each problem that follows from who asks: its status, and somebody who meets it. */
type Callers = Record<string, { status: number; who: (route: Route) => Someone[] }>;

const allScopes = (realm: string) =>
  new Set(
    routes
      .filter(({ operation }) => operation['x-access'].realm === realm)
      .flatMap(({ operation }) => operation['x-access'].scope ?? []),
  );

beforeAll(async () => {
  world = await openWorld();
  council = await world.newCouncil();
  suspended = await world.newCouncil();
  await world.database.root.query(`update councils set status = 'suspended' where id = $1`, [suspended.id]);
  const other = await world.newCouncil();
  const twofold = await world.newMember(council, 'lead');
  await world.database.root.query(`insert into memberships (council_id, person_id, role) values ($1, $2, 'lead')`, [
    other.id,
    twofold.personId,
  ]);
  const fullKey = await world.newKey(council, [...allScopes('council')]);
  const nationalKey = await world.newNationalKey([...allScopes('national')]);
  const expired = await world.newKey(council, [...allScopes('council')], 'expired');
  const revoked = await world.newKey(council, [...allScopes('council')], 'revoked');
  const nationals = {
    administrator: await world.newNational('administrator'),
    analyst: await world.newNational('analyst'),
    national_editor: await world.newNational('national_editor'),
  };
  const keyWithout = new Map<string, Someone>();
  for (const scope of allScopes('council')) {
    keyWithout.set(
      scope,
      await world.newKey(
        council,
        [...allScopes('council')].filter((one) => one !== scope),
      ),
    );
  }
  for (const scope of allScopes('national')) {
    keyWithout.set(scope, await world.newNationalKey([...allScopes('national'), 'releases:read'].filter((one) => one !== scope)));
  }
  const is = (route: Route) => route.operation['x-access'];

  callers = {
    'auth.required': {
      status: 401,
      who: (route) => [
        ...(is(route).realm === 'optional' ? [] : [anonymous]),
        { cookie: 'waymark=made-up' },
        { key: 'wmk_made-up' },
        expired,
        revoked,
      ],
    },
    'auth.role': {
      status: 403,
      who: (route) =>
        is(route).realm === 'national'
          ? [
              ...Object.entries(nationals)
                .filter(([role]) => !is(route).roles.includes(role))
                .map(([, who]) => who),
              council.lead,
            ]
          : [council.viewer, council.editor].filter((_, index) => !is(route).roles.includes(['viewer', 'editor'][index] ?? '')),
    },
    'auth.scope': { status: 403, who: (route) => [keyWithout.get(is(route).scope ?? '') ?? anonymous] },
    'auth.no-key': {
      status: 403,
      who: (route) =>
        is(route).scope === null ? [fullKey, nationalKey] : [is(route).realm === 'council' ? nationalKey : fullKey],
    },
    'council.not-a-member': {
      status: 403,
      who: () => [
        { ...council.lead, council: other.gssCode },
        { ...council.lead, council: 'E99999999' },
        { ...council.lead, council: 'nowhere' },
        nationals.administrator,
        { ...fullKey, council: other.gssCode },
      ],
    },
    'council.suspended': { status: 403, who: () => [suspended.lead] },
    'council.unnamed': { status: 400, who: () => [{ cookie: twofold.cookie ?? '' }] },
  };
});
afterAll(() => world.close());

const declared = routes.flatMap((route) =>
  route.operation['x-problems']
    .filter((code) => /^auth\.(required|role|scope|no-key)$|^council\.(not-a-member|suspended|unnamed)$/.test(code))
    .map((code) => ({ id: route.operation.operationId, code, route })),
);

describe('who may not', () => {
  it.each(declared)('$id: $code', async ({ code, route }) => {
    const { method, path, ...request } = exampleRequest(route);
    const meets = callers[code];
    const those = meets?.who(route) ?? [];
    expect(those.length).toBeGreaterThan(0);
    const before = await contentOf(world);
    for (const as of those) expectProblem(await world.ask(method, path, { ...request, as }), meets?.status ?? 0, code);
    expect(await contentOf(world)).toBe(before);
  });

  it.each(routes)('$operation.operationId lets somebody by who may', async (route) => {
    const { method, path, ...request } = exampleRequest(route);
    const fresh = await world.newCouncil();
    const answer = await world.ask(method, path, { ...request, as: await somebodyFor(world, route, fresh) });
    expect(declared.map(({ code }) => code)).not.toContain(answer.body?.code);
    expect(answer.status).toBeLessThan(500);
  });

  it.each([
    ['signOffAssessment', 'It takes somebody signed in: a lead of the council.'],
    ['publishRelease', 'It takes somebody signed in: national analyst.'],
    ['changePassword', 'It takes somebody signed in.'],
    ['listCouncils', 'It takes a key of the nation, or somebody signed in.'],
  ])('%s tells a key who may', async (id, detail) => {
    const route = routes.find(({ operation }) => operation.operationId === id);
    if (!route) throw new Error(`there is no operation ${id}`);
    const { method, path, ...request } = exampleRequest(route);
    const key = await world.newKey(await world.newCouncil(), ['assessments:read']);
    expect((await world.ask(method, path, { ...request, as: key })).body.detail).toBe(detail);
  });

  it('is asked before what is wrong with the question', async () => {
    const changing = routes.filter(
      ({ operation }) => operation.requestBody && !['public', 'optional'].includes(operation['x-access'].realm),
    );
    for (const route of changing) {
      const { method, path } = exampleRequest(route);
      const raws = ['{', '{"surprise":1}', `{"a":"${'x'.repeat(2_000_000)}"}`];
      const questions = [...raws.map((raw) => ({ path, raw })), { path: path.replace(/[0-9a-f-]{36}/, 'no-id'), raw: '{' }];
      for (const { path: address, raw } of questions) {
        for (const as of [anonymous, { cookie: 'waymark=made-up' }]) {
          expectProblem(await world.ask(method, address, { raw, as }), 401, 'auth.required');
        }
        // Nor is somebody told whose role does not suffice.
        if (!route.operation['x-problems'].includes('auth.role')) continue;
        const as = callers['auth.role']?.who(route)[0] ?? anonymous;
        expectProblem(await world.ask(method, address, { raw, as }), 403, 'auth.role');
      }
    }
    expect(changing.length).toBeGreaterThan(10);
  });
});
