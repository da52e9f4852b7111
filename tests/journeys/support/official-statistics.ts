import type { Browser } from 'playwright-core';
import type { TestDatabase } from '../../support/database.ts';
import { publish } from '../../support/made-statistics.ts';
import { launch } from './browser.ts';
import { startService, type Service } from './service.ts';

/** An area of which every figure is known, one whose figure is protected, and one that the publisher has none of. */
export const own = 'E06000001';
export const suppressed = 'E06000002';
export const unavailable = 'E06000003';

/** The demonstration with official statistics in it, and a browser to look at it. */
export async function startWithStatistics(): Promise<{ service: Service; browser: Browser; stop: () => Promise<void> }> {
  const service = await startService();
  await publishStatistics(service.database);
  const browser = await launch();
  const stop = async () => {
    await browser.close();
    await service.stop();
  };
  return { service, browser, stop };
}

/** Two indicators for all areas: one with a better end and a new method since 2024, one without either. */
async function publishStatistics(database: TestDatabase): Promise<void> {
  const { rows } = await database.root.query<{ code: string }>('select gss_code code from areas order by gss_code');
  const of = (figure: (index: number) => number) =>
    Object.fromEntries(rows.map(({ code }, index) => [code, Math.round(figure(index) * 10) / 10]));
  const missing = { [suppressed]: 'c', [unavailable]: 'x' } as const;
  const spread = (from: number) => of((index) => from + ((index * 37) % 60) + index / 153);
  await publish({ database }, [
    {
      code: 'plans-in-20-weeks',
      title: 'Plans issued within 20 weeks',
      unit: '% of plans issued',
      methods: [
        {
          code: 'old',
          title: 'Totals of each area',
          years: {
            '2022': { ...spread(30), E92000001: 50.3 },
            '2023': { ...spread(28), [own]: 'x', E92000001: 49.1 },
            '2024': { ...spread(25), E92000001: 47.5 },
          },
        },
        {
          code: 'new',
          title: 'Person by person',
          breakNote: 'Each plan is counted by itself from 2024.',
          years: {
            '2024': { ...spread(22), [own]: 61.3, E92000001: 46.4 },
            '2025': { ...spread(20), [own]: 62.4, ...missing, E92000001: 45.9, E12000001: 58.2 },
          },
        },
      ],
    },
    {
      code: 'requests',
      title: 'Requests for an assessment',
      unit: 'requests',
      polarity: 'none',
      theme: 'demand',
      methods: [
        {
          code: 'only',
          title: 'Only',
          years: { '2025': { ...of((index) => 100 + index * 10), ...missing, E92000001: 154_489 } },
        },
      ],
    },
  ]);
}
