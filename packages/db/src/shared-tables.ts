/**
 * Tables without a council, each with the reason why that is right. Every other table must have council_id and be closed
 * by row security; a test compares this list with the catalogue, so that a table nobody thought about fails the build.
 */
export const sharedTables: Record<string, string> = {
  regions: 'published reference data',
  icbs: 'published reference data',
  areas: 'published reference data',
  area_icbs: 'published reference data',
  area_former_codes: 'published reference data',
  area_aliases: 'published reference data',
  area_neighbours: 'published reference data',
  cycles: 'national reference data',
  frameworks: 'published content',
  framework_versions: 'published content',
  framework_scales: 'published content',
  framework_stages: 'published content',
  framework_themes: 'published content',
  framework_statements: 'published content',
  people: 'a person may act in several councils; memberships, which are closed, say where',
  credentials: 'belong to a person, not to a council',
  sessions: 'belong to a person; looked up by the hash of a secret',
  sign_in_failures: 'written before anybody is known',
  national_roles: 'act for no council',
  account_links: 'concern a person, not a council',
  national_api_keys: 'act for no council',
  councils: 'the list of councils itself; holds none of their work',
  national_events: 'changes that belong to no council',
  national_idempotency_keys: 'requests that act for no council',
  releases: 'figures made not to betray a council',
  release_cohorts: 'figures made not to betray a council',
  release_cells: 'figures made not to betray a council',
};
