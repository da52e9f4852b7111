// `npm run check`: what to run after each change, in under two minutes. Lint there keeps what it knows; `npm test` begins anew.
import { adminTypes, imports, lintOfChanges, types } from './checks.ts';
import { runSteps, suite } from './steps.ts';

await runSteps([types, adminTypes, lintOfChanges, imports, suite('unit'), suite('contract')], 5);
