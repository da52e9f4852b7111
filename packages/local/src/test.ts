// `npm test`: everything, from a clean clone, in at most 40 minutes.
import { adminTypes, formatting, imports, lint, types, unused } from './checks.ts';
import { journeys, runSteps, suite } from './steps.ts';

await runSteps(
  [
    types,
    adminTypes,
    lint,
    formatting,
    imports,
    unused,
    suite('unit'),
    suite('api'),
    suite('database'),
    suite('isolation'),
    suite('contract'),
    suite('coverage'),
    suite('local'),
    journeys(),
  ],
  40,
);
