import { check } from './steps.ts';

/** The tools that read the code without running it. Each has been seen to fail. */
export const types = check('types', 'node_modules/typescript/bin/tsc', ['--project', '.']);
export const adminTypes = check('types of the admin app', 'node_modules/typescript/bin/tsc', ['--project', 'admin']);
export const lint = check('lint', 'node_modules/eslint/bin/eslint.js', ['--max-warnings=0', '.']);
export const formatting = check('formatting', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']);
export const imports = check('import rules', 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', [
  'api',
  'admin',
  'packages',
  'tests',
]);
export const unused = check('unused code', 'node_modules/knip/bin/knip.js', []);
