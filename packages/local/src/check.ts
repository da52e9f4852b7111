// `npm run check`: what to run after each change, in under two minutes.
import { adminTypes, imports, lint, types } from './checks.ts';
import { runSteps, suite } from './steps.ts';

await runSteps([types, adminTypes, lint, imports, suite('unit'), suite('contract')], 5);
