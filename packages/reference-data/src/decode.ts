import type { FileFault } from './fault.ts';

// TextDecoder drops a leading BOM; several publishers write one.
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}

/** The text of a file without its BOM, or the lines that are not UTF-8 or hold a NUL byte. */
export function decodeText(file: string, bytes: Uint8Array): { text: string } | { faults: FileFault[] } {
  // A line feed is never part of a longer UTF-8 sequence, so each line can be judged alone.
  const faults = splitLines(bytes).flatMap((line, index): FileFault[] => {
    const place = { file, line: index + 1, column: null };
    if (!isUtf8(line)) return [{ ...place, reason: 'is not valid UTF-8' }];
    if (line.includes(0)) return [{ ...place, reason: 'contains a NUL byte' }];
    return [];
  });
  return faults.length > 0 ? { faults } : { text: decode(bytes) };
}
