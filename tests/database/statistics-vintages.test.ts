import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { good, MadeDataset } from './support/made-dataset.ts';

let made: MadeDataset;
beforeAll(async () => {
  made = await MadeDataset.open();
});
afterAll(() => made.close());

describe('vintages', () => {
  it('the same bytes change nothing, other bytes under the same code are refused', async () => {
    const stored = await made.everything();
    expect(await made.load(good, { code: 'again' })).toEqual({ outcome: 'unchanged' });
    expect(await made.load(good.replace('40.5', '50.5'), { code: 'first' })).toMatchObject({ outcome: 'refused' });
    expect(await made.everything()).toEqual(stored);
  });

  it('a corrected one supersedes and the old one stays; an excerpt and an earlier release never supersede', async () => {
    const latest = async () =>
      (
        await made.owner.query<{ code: string }>(
          `select code from vintages where is_latest and dataset_id = (select id from datasets where code = 'made')`,
        )
      ).rows;
    const value = (number: string) => good.replace('40.5', number);
    await made.load(value('1'), { code: 'corrected', publishedOn: '2026-02-01' });
    expect(await latest()).toEqual([{ code: 'corrected' }]);
    await made.load(value('2'), { code: 'earlier', publishedOn: '2025-02-01' });
    await made.load(value('3'), { code: 'part', publishedOn: '2026-09-01', coverage: 'excerpt' });
    expect(await latest()).toEqual([{ code: 'corrected' }]);
    expect(await made.standing()).toContain('Plans_pc All 2023 E92000001 1');
    await made.load(value('4'), { code: 'later', publishedOn: '2026-09-02' });
    expect(await latest()).toEqual([{ code: 'later' }]);
    const { rows } = await made.owner.query(`select o.value::text from observations o join vintages v on v.id = o.vintage_id
      join series s on s.id = o.series_id join statistical_areas a on a.id = o.area_id
      where v.code = 'corrected' and s.measure = 'Plans_pc' and a.code = 'E92000001'`);
    expect(rows).toEqual([{ value: '1' }]);
  });

  it('nobody changes, removes or adds to what was loaded, and the api only reads it', async () => {
    const refused = (text: string) =>
      expect(made.owner.query(text), text).rejects.toThrow(/never changed|being loaded|not there/);
    await refused('update observations set value = 1');
    await refused('delete from observations');
    await refused('truncate observations');
    await refused(`update vintages set label = 'x'`);
    await refused('delete from series');
    await refused('delete from statistical_areas');
    await refused(
      `insert into observations select vintage_id, series_id, period_id, 1 - area_id, 1, null from observations limit 1`,
    );
    const api = new pg.Client({ connectionString: made.database.apiUrl });
    await api.connect();
    expect((await api.query('select from observations limit 1')).rowCount).toBe(1);
    await expect(api.query('insert into observations select * from observations limit 1')).rejects.toThrow(/permission denied/);
    await api.end();
  });

  it('an observation names nothing that is not there, in the transaction that loads it neither', async () => {
    const add = async (row: string) => {
      await made.owner.query('begin');
      await made.owner
        .query(`insert into vintages (dataset_id, code, label, file_name, sha256, coverage, rows, observations, report, is_latest)
        select dataset_id, 'open', label, file_name, repeat('0', 64), coverage, 0, 0, '{}', false from vintages where code = 'first'`);
      const done = made.owner.query(`insert into observations select v.id, ${row}, 1, null from vintages v, vintages f,
        lateral (select * from observations where vintage_id = f.id limit 1) o where v.code = 'open' and f.code = 'first'`);
      await done.finally(() => made.owner.query('rollback'));
    };
    await add('o.series_id, o.period_id, o.area_id');
    await expect(add('-1, o.period_id, o.area_id')).rejects.toThrow(/series of another dataset/);
    await expect(add('o.series_id, -1, o.area_id')).rejects.toThrow(/a period that is not there/);
    await expect(add('o.series_id, o.period_id, -1')).rejects.toThrow(/an area or a period/);
  });
});
