/** The part of a `pg` client that the loaders use. The caller opens the transaction and ends it. */
export interface Queryable {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[]; rowCount: number | null }>;
}
