import type { Reading, Unreadable } from './placed-fault.ts';
import { repackWorkbook } from './workbook-archive.ts';
import { fileOfTables } from './workbook-file.ts';
import { readTables } from './workbook-tables.ts';

/** A workbook as the value of a framework file, and the cell of each part of it. */
export async function readWorkbook(bytes: Uint8Array): Promise<Reading | Unreadable> {
  const archive = repackWorkbook(bytes);
  if ('reason' in archive) return unreadable(archive.reason);
  // Its parts were looked at before; whatever the library finds wrong with them, it is the file that is at fault.
  const read = await readTables(archive.bytes).catch(() => null);
  if (!read) return unreadable('is not a workbook that can be read');
  const { value, places } = fileOfTables(read.tables, read.faults);
  const placeOf = (pointer: string): string => places.get(pointer) ?? placeOf(pointer.slice(0, pointer.lastIndexOf('/')));
  return { value, faults: read.faults, placeOf };
}

function unreadable(reason: string): Unreadable {
  return { unreadable: [{ place: 'The file', reason }] };
}
