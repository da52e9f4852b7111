import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectProblem } from '../support/problems.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const code = 'effective-local-send-system';
const place = `/v1/frameworks/${code}/versions/1.0.0`;

describe('frameworks', () => {
  it('are listed with their latest version, and their versions with their hash', async () => {
    const { body } = await world.ask('GET', '/v1/frameworks');
    expect(body.items.map((item: { code: string }) => item.code)).toEqual([
      'area-inspection-impact-criteria',
      'effective-local-send-system',
      'ehc-partnership-strength',
    ]);
    expect(body.items[1]).toMatchObject({ latestVersion: '1.0.0', statementCount: 42 });
    const versions = await world.ask('GET', `/v1/frameworks/${code}/versions`);
    expect(versions.body.items).toMatchObject([
      { version: '1.0.0', status: 'published', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });

  it('are read whole: themes with their parents, stages by scale, statements with a lineage', async () => {
    const { status, body } = await world.ask('GET', place);
    expect(status).toBe(200);
    expect(body.statements).toHaveLength(42);
    const themes = new Set(body.themes.map((theme: { code: string }) => theme.code));
    const scales = new Set(body.scales.map((scale: { code: string }) => scale.code));
    for (const statement of body.statements) {
      expect(themes).toContain(statement.themeCode);
      expect(scales).toContain(statement.scaleCode);
      expect(statement.lineageId).not.toBe(statement.id);
    }
    for (const key of ['source', 'statutoryNote', 'licence']) expect(body[key], key).toBeTruthy();
  });

  it('show no draft and no version there is none of', async () => {
    expectProblem(await world.ask('GET', '/v1/frameworks/nothing/versions'), 404, 'framework.not-found');
    expectProblem(await world.ask('GET', `/v1/frameworks/${code}/versions/9.9.9`), 404, 'framework.not-found');
    expectProblem(await world.ask('GET', `/v1/frameworks/nothing/versions/1.0.0`), 404, 'framework.not-found');
    await world.database.root.query(
      `insert into framework_versions select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), 'version', '1.1.0',
        'status', 'draft', 'published_at', null))).* from framework_versions v join frameworks f on f.id = v.framework_id where f.code = $1`,
      [code],
    );
    expectProblem(await world.ask('GET', `/v1/frameworks/${code}/versions/1.1.0`), 404, 'framework.not-found');
    expect((await world.ask('GET', `/v1/frameworks/${code}/versions`)).body.items).toHaveLength(1);
  });

  it.each([`/v1/frameworks/${code}/versions/latest`, `/v1/frameworks/${'x'.repeat(150)}/versions`])('refuse %s', async (path) => {
    expectProblem(await world.ask('GET', path), 400, 'request.invalid');
  });

  it.each(['/v1/frameworks', `/v1/frameworks/${code}/versions`, place, '/v1/cycles'])(
    'answer 304 at %s to who has it already',
    async (path) => {
      const { headers } = await world.ask('GET', path);
      const again = await world.ask('GET', path, { headers: { 'if-none-match': headers['etag'] ?? '' } });
      expect(again.status).toBe(304);
      expect((await world.ask('GET', path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    },
  );
});

describe('GET /v1/cycles', () => {
  it('lists the national rounds, the latest first, and says which is open', async () => {
    const { status, body } = await world.ask('GET', '/v1/cycles');
    expect(status).toBe(200);
    expect(body.items.map((item: { code: string; isOpen: boolean }) => [item.code, item.isOpen])).toEqual([
      ['2027-28', false],
      ['2026-27', true],
      ['2025-26', false],
    ]);
  });
});
