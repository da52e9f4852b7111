import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blank, startAssessment } from '../support/assessments.ts';
import { expectProblem, faultPlaces } from '../support/problems.ts';
import { contentOf } from '../support/recorded.ts';
import { openWorld, type Someone, type TestCouncil, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const signIn = (raw: string) => world.ask('POST', '/v1/session', { raw });

describe('a body made to be expensive', () => {
  it('gets a small answer, however many faults and however long their places', async () => {
    const answer = await signIn(`{"${'x'.repeat(100_000)}":[${Array(1_000).fill('"\\u0000"').join()}]}`);
    expectProblem(answer, 400, 'request.invalid');
    expect(answer.text.length).toBeLessThan(20_000);
  });

  it('is refused for its thousands of members before each is looked at', async () => {
    const members = (count: number) =>
      JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, 1])));
    const answer = await signIn(members(20_000));
    expectProblem(answer, 400, 'request.invalid');
    expect(answer.body.errors).toEqual([{ message: 'has more than 1000 members', pointer: '' }]);
    const fewer = await signIn(members(900));
    expectProblem(fewer, 400, 'request.invalid');
    expect(fewer.body.errors.length).toBeLessThanOrEqual(50);
  });
});

describe('characters that nobody sees, or that turn the direction of text', () => {
  let council: TestCouncil;
  let administrator: Someone;
  beforeAll(async () => {
    council = await world.newCouncil();
    administrator = await world.newNational('administrator');
  });
  const unseen = ['\u061c', '\u200e', '\u202a', '\u202e', '\u2066', '\u2069', '\u200b', '\u00ad', '\n', '\u2028', '\u0007'];
  const expiresOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const accept = (name: string) =>
    world.ask('POST', '/v1/invitations/accept', { body: { token: 'made-up', name, password: 'a kettle on the north window' } });
  const key = (name: string) =>
    world.ask('POST', '/v1/api-keys', { as: council.lead, body: { name, scopes: ['events:read'], expiresOn } });
  const nationalKey = (name: string) =>
    world.ask('POST', '/v1/national/api-keys', { as: administrator, body: { name, scopes: ['releases:read'], expiresOn } });
  const invite = (email: string) =>
    world.ask('POST', '/v1/members/invitations', { as: council.lead, body: { email, role: 'viewer' } });
  const find = (email: string) => world.ask('GET', `/v1/people?email=${encodeURIComponent(email)}`, { as: administrator });

  it.each([
    // A made-up link, so that the control gets past the name and no further.
    ['a name', accept, 'Tom Reid', '/name', 404],
    ['the name of a key', key, 'Intranet', '/name', 201],
    ['the name of a national key', nationalKey, 'Intranet', '/name', 201],
    ['an email address', invite, 'tom@people.example', '/email', 201],
    ['an email address that is looked for', find, 'tom@people.example', 'email', 200],
  ] as const)('are refused in %s, at its field, and nothing changes', async (_what, ask, text, place, fine) => {
    const before = await contentOf(world);
    for (const character of unseen) {
      const refused = await ask(`${text.slice(0, 2)}${character}${text.slice(2)}`);
      expectProblem(refused, 400, 'request.invalid');
      expect(faultPlaces(refused)).toEqual([place]);
      expect(refused.body.errors[0].message).toBe('holds an invisible character');
    }
    expect(await contentOf(world)).toBe(before);
    expect((await ask(text)).status).toBe(fine);
  });

  it('are not needed by scripts that run from right to left: the control of names', async () => {
    expect((await key('\u05de\u05e4\u05ea\u05d7 \u0645\u0641\u062a\u0627\u062d')).status).toBe(201);
  });

  it('may stand in free text', async () => {
    const { id } = await startAssessment(world, council.lead);
    const path = `/v1/assessments/${id}/judgements/A1`;
    const body = { answer: { kind: 'not_answered' }, ...blank, impact: `one ${unseen.join(' ')} two` };
    const saved = await world.ask('PUT', path, { as: council.editor, body, headers: { 'if-match': '"0"' } });
    expect(saved.status).toBe(200);
    expect(saved.body.impact).toBe(body.impact);
  });
});
