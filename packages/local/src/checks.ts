import { check } from './steps.ts';

/** Where tools keep what they know from one run for the next. */
const kept = 'node_modules/.cache/waymark';
const eslint = 'node_modules/eslint/bin/eslint.js';
const everything = ['--max-warnings=0', '.'];

/** The tools that read the code without running it. Each has been seen to fail. */
export const types = typesOf('types', '.');
export const adminTypes = typesOf('types of the admin app', 'admin');
export const lint = check('lint', eslint, everything);
/** Files that were not changed since they were linted are not linted again, though a type they use may have changed. */
export const lintOfChanges = check('lint of what changed', eslint, [
  '--cache',
  `--cache-location=${kept}/eslint/`,
  ...everything,
]);
export const formatting = check('formatting', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']);
export const imports = check('import rules', 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', [
  'api',
  'admin',
  'packages',
  'tests',
]);
export const unused = check('unused code', 'node_modules/knip/bin/knip.js', []);

/** The compiler keeps which files it found sound, and looks again at those that a change reaches. */
function typesOf(name: string, project: string) {
  const file = `${kept}/${project === '.' ? 'all' : project}.tsbuildinfo`;
  return check(name, 'node_modules/typescript/bin/tsc', ['--project', project, '--incremental', '--tsBuildInfoFile', file]);
}
