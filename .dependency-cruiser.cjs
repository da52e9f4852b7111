/** Which way imports may point. Each rule says what to do instead. */
module.exports = {
  forbidden: [
    {
      name: 'features-are-strangers',
      severity: 'error',
      comment: 'Move what two features share to api/src/domain (pure), api/src/wire, api/src/accounts or api/src/http.',
      from: { path: '^api/src/features/([^/]+)/' },
      to: { path: '^api/src/features/', pathNot: '^api/src/features/$1/' },
    },
    {
      name: 'only-stores-write-sql',
      severity: 'error',
      comment: 'Put the query in a store.ts (or *-store.ts) and call it.',
      from: { path: '^api/src', pathNot: ['store\\.ts$', '\\.test\\.ts$', '^api/src/jobs/[^/]+\\.ts$'] },
      to: { path: ['node_modules/drizzle-orm', 'node_modules/pg/'] },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment: 'What needs a request or a database is not a rule; do it in routes or store and hand in the values.',
      from: { path: ['/rules\\.ts$', '^api/src/domain/'], pathNot: '\\.test\\.ts$' },
      to: {
        path: ['fastify', 'drizzle', 'node_modules/pg/', '^packages/db/', '^api/src/(http|journal|features|accounts|jobs)/'],
        pathNot: ['^api/src/http/problems\\.ts$', '/(rules|schema)\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-jobs-and-app-know-features',
      severity: 'error',
      comment: 'Shared code must not know who uses it.',
      from: { path: '^api/src/(http|domain|wire|journal|accounts)/' },
      to: { path: '^api/src/(features|jobs)/' },
    },
    {
      name: 'admin-knows-the-contract-only',
      severity: 'error',
      comment: 'The admin app meets the service as every other client does: through packages/contract.',
      from: { path: '^admin/' },
      to: { path: '^(api|packages/(db|disclosure|local|reference-data))/' },
    },
    {
      name: 'admin-features-are-strangers',
      severity: 'error',
      comment: 'Move what two features share to admin/src/components or admin/src/lib.',
      from: { path: '^admin/src/features/([^/]+)/' },
      to: { path: '^admin/src/features/', pathNot: '^admin/src/features/$1/' },
    },
    {
      name: 'nothing-needs-tests',
      severity: 'error',
      comment: 'Product code must not import tests.',
      from: { path: '^(api|admin|packages)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^tests/|\\.test\\.tsx?$' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Split what both need into a third file.',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types'] },
  },
};
