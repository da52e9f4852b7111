import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadRelease, type Release } from '@waymark/indicators';
import pg from 'pg';
import { inject } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';

const place =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,new_la_code,old_la_code,la_name';

/** A small file in the layout of explore education statistics, line by line. */
export const lines = [
  `${place},group,plans,Plans_pc`,
  '2023,Calendar year,National,E92000001,England,,,,,,All,1000,40.5',
  '2023,Calendar year,Regional,E92000001,England,E12000001,North East,,,,All,100,41',
  '2023,Calendar year,Local authority,E92000001,England,E12000001,North East,E06000001,805,Hartlepool,All,10,42',
  '2023,Calendar year,Local authority,E92000001,England,E12000009,South West,E10000027,933,Somerset,All,x,43',
  '2024,Calendar year,Local authority,E92000001,England,E12000001,North East,E06000001,805,Hartlepool,All,11,44',
];
export const good = `${lines.join('\n')}\n`;

/** The dataset `made`, with `good` loaded as its vintage `first`. */
export class MadeDataset {
  readonly database: TestDatabase;
  readonly owner: pg.Client;
  readonly folder: string;
  #vintages = 0;

  private constructor(database: TestDatabase, folder: string) {
    this.database = database;
    this.owner = new pg.Client({ connectionString: database.ownerUrl });
    this.folder = folder;
  }

  static async open(): Promise<MadeDataset> {
    const made = new MadeDataset(
      await cloneDatabase(inject('superuserUrl')),
      mkdtempSync(path.join(os.tmpdir(), 'waymark-statistics-')),
    );
    await made.owner.connect();
    const text = 'a text';
    const said = {
      title: 'Made for tests',
      publisher: text,
      licence: text,
      licenceUrl: text,
      attribution: text,
      sourceUrl: text,
    };
    const departures = { columns: { plans_pc_of_2025: 'Plans_pc' } };
    made.write('dataset.json', JSON.stringify({ ...said, methodology: text, departures }));
    made.write(
      'meta.csv',
      'col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column\n' +
        'group,Filter,Group,,,,,\nplans,Indicator,Plans,,,0,,\nPlans_pc,Indicator,Plans,,%,1,,\n',
    );
    const { outcome } = await made.load(good, { code: 'first' });
    if (outcome !== 'loaded') throw new Error(`the good file was not loaded: ${outcome}`);
    return made;
  }

  /** Puts a file beside the figures. @returns where it is */
  write(name: string, content: string | Buffer): string {
    const file = path.join(this.folder, name);
    writeFileSync(file, content);
    return file;
  }

  async load(content: string | Buffer, release: Partial<Release> = {}) {
    this.#vintages += 1;
    const { load } = await loadRelease(this.owner, {
      dataset: 'made',
      code: `v${this.#vintages}`,
      label: 'A vintage',
      publishedOn: null,
      coverage: 'whole',
      path: this.write('figures.csv', content),
      metaPath: path.join(this.folder, 'meta.csv'),
      describePath: path.join(this.folder, 'dataset.json'),
      rows: null,
      withoutRejected: false,
      ...release,
    });
    return load;
  }

  /** The figures that stand, as text. */
  async standing(): Promise<string[]> {
    const { rows } = await this.owner.query<{ said: string }>(`
      select concat_ws(' ', s.measure, s.filters->>'group', p.code, a.code, coalesce(o.value::text, o.symbol)) as said
      from observations o join vintages v on v.id = o.vintage_id and v.is_latest join datasets d on d.id = v.dataset_id and d.code = 'made'
      join series s on s.id = o.series_id join periods p on p.id = o.period_id join statistical_areas a on a.id = o.area_id order by 1`);
    return rows.map(({ said }) => said);
  }

  /** How much is stored, of all vintages. */
  async everything(): Promise<string | undefined> {
    const { rows } = await this.owner.query<{ all: string }>(`
      select concat((select count(*) from vintages), ' ', (select count(*) from observations), ' ', (select count(*) from series)) as all`);
    return rows[0]?.all;
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.database.drop();
    rmSync(this.folder, { recursive: true });
  }
}
