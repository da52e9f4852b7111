import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectProblem } from '../support/problems.ts';
import { openWorld, type World } from '../support/world.ts';

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
