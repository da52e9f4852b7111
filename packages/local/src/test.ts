// `npm test`: everything, from a clean clone, in at most 20 minutes.
import { adminTypes, formatting, imports, lint, types, unused } from './checks.ts';
import { journeys, runSteps, suite } from './steps.ts';

await runSteps([
  types,
  adminTypes,
  lint,
  formatting,
  imports,
  unused,
  suite('unit', 3),
  suite('api', 8),
  suite('database', 8),
  suite('isolation', 8),
  suite('contract', 3),
  suite('coverage', 1),
  suite('local', 5),
  journeys(12),
]);
