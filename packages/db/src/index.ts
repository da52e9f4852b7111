export { openDatabase, type Database, type DatabaseOptions, type SharedQueries } from './database.ts';
export { describeSchema } from './describe-schema.ts';
export { listMigrations, migrate, migrationsFolder, schemaFile } from './migrate.ts';
export { sendUnderOneSync, type Statement } from './one-sync.ts';
export { whyNotServe } from './role-check.ts';
export { ensureRoles, rolesFile, urlAs, type RolePasswords } from './roles.ts';
export type {
  Access,
  Caller,
  Changer,
  CouncilChanger,
  CouncilQueries,
  CouncilScope,
  CouncilTx,
  Credential,
  FixedStatement,
  NationalTx,
} from './scope.ts';
export { sharedTables } from './shared-tables.ts';
