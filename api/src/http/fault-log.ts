/** What pg knows of a fault besides words that may quote what somebody wrote (`message`, `detail`, `where`). */
const safeFields = ['code', 'severity', 'schema', 'table', 'column', 'constraint', 'routine'] as const;

/**
 * A fault as it may stand in the log. A database's own words quote rows, and drizzle's the parameters: answers, hashes of
 * secrets. Of those only codes, names and places in our code are kept; our own faults quote nothing and stay whole.
 */
export function faultForLog(error: Error): object {
  const databaseFault = [error, error.cause].find((fault) => fault instanceof Error && 'severity' in fault);
  const isQuery = 'query' in error && 'params' in error;
  if (!databaseFault && !isQuery) return { type: error.name, message: error.message, stack: error.stack };
  const known = Object.entries(databaseFault ?? {}).filter(([name]) => (safeFields as readonly string[]).includes(name));
  const places = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return { type: error.name, ...Object.fromEntries(known), stack: places?.join('\n') };
}
