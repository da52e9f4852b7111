/** Not in @types/pg: how pg turns a JavaScript value into what goes on the wire. */
declare module 'pg/lib/utils' {
  export function prepareValue(value: unknown): unknown;
}
