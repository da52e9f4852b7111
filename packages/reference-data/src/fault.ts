/** One fault in a reference file: where it is, and what is wrong in words a person can act on. */
export interface FileFault {
  file: string;
  /** 1-based; the header is line 1. */
  line: number;
  /** The column's name, or null when the fault is the whole line's or the file's. */
  column: string | null;
  reason: string;
}

/** One fault in a framework file. */
export interface FrameworkFault {
  file: string;
  /** 1-based: where the value begins or, for one that is missing, where its holder begins. */
  line: number;
  /** RFC 6901: '' is the whole file. */
  pointer: string;
  reason: string;
}

/** A fault as one line of text, for a command's output. */
export function faultInWords(fault: FileFault | FrameworkFault): string {
  const place = 'pointer' in fault ? fault.pointer : fault.column;
  return `${fault.file}, line ${fault.line}${place ? `, ${place}` : ''}: ${fault.reason}`;
}
