import { defineConfig } from 'vitest/config';

const system = { globalSetup: ['tests/support/global-setup.ts'], testTimeout: 120_000, hookTimeout: 180_000, maxWorkers: 2 };

/** Files that share nothing but what they import: loading that once for each worker halves the time. */
const shared = { ...system, isolate: false };

const everyStatusSeen = 'tests/contract/every-status-seen.test.ts';

/** One project for each kind of test; `npm test` runs them in turn. A test that takes the database starts a real one or fails. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['{api,admin,packages}/**/src/**/*.test.{ts,tsx}'], testTimeout: 20_000 } },
      {
        test: {
          name: 'api',
          include: ['tests/api/**/*.test.ts'],
          ...shared,
          globalSetup: [...system.globalSetup, 'tests/support/forget-seen.ts'],
        },
      },
      { test: { name: 'database', include: ['tests/database/**/*.test.ts'], ...system } },
      { test: { name: 'isolation', include: ['tests/isolation/**/*.test.ts'], ...system } },
      { test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], exclude: [everyStatusSeen], ...shared } },
      // After the others: it reads what they noted. The group holds where several projects run at once.
      { test: { name: 'coverage', include: [everyStatusSeen], sequence: { groupOrder: 1 } } },
      {
        test: { name: 'local', include: ['tests/local/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: 1 },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          ...system,
          globalSetup: [
            ...system.globalSetup,
            'tests/journeys/support/build-admin.ts',
            'tests/journeys/support/demonstration.ts',
          ],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          maxWorkers: 1,
        },
      },
    ],
  },
});
