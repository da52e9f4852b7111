import { strFromU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';

/** More than any framework needs; little enough that unpacking and reading cannot hold anybody up. */
export const workbookLimits = {
  entries: 200,
  unpackedBytes: 30_000_000,
  /** How many times its packed size a part may unpack to. Sheets of a workbook come to ten or twenty. */
  ratio: 200,
  rows: 10_000,
  cells: 50_000,
};

/** What a sheet's words are made of. Drawings, comments, links and the like are left packed. */
const needed = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(_rels\/)?[^/]+\.(xml|rels)|xl\/worksheets\/[^/]+\.xml)$/;

class Refused extends Error {}

/**
 * The parts of a workbook that hold its words, packed anew without compression, so that what is read is what was looked at here;
 * or why it is refused. Sizes are looked at before anything is unpacked, and nothing unpacks to more than it says.
 */
export function repackWorkbook(bytes: Uint8Array): { bytes: Uint8Array } | { reason: string } {
  const [first, second] = bytes;
  if (first === 0xd0 && second === 0xcf)
    return { reason: 'is encrypted, or of the old kind .xls: save it as .xlsx without a password' };
  if (first !== 0x50 || second !== 0x4b) return { reason: 'is not a workbook (.xlsx)' };
  try {
    const parts = unzipSync(bytes, { filter: unpackingLimits() });
    for (const [name, part] of Object.entries(parts)) refuseContent(name, part);
    if (!parts['xl/workbook.xml']) return { reason: 'is not a workbook (.xlsx)' };
    return { bytes: zipSync(parts, { level: 0 }) };
  } catch (error) {
    if (error instanceof Refused) return { reason: error.message };
    return { reason: 'cannot be unpacked: it is damaged or encrypted' };
  }
}

function unpackingLimits() {
  let entries = 0;
  let unpacked = 0;
  return ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    entries += 1;
    if (entries > workbookLimits.entries) throw new Refused(`has more than ${workbookLimits.entries} parts`);
    if (/vbaProject\.bin$/i.test(name)) throw new Refused('holds macros: save it as .xlsx');
    // Counted for all of them: who hides something large in a part that is not read is refused too.
    unpacked += originalSize;
    if (unpacked > workbookLimits.unpackedBytes) throw new Refused('unpacks to more than 30 MB');
    if (originalSize > 1_000_000 && originalSize > size * workbookLimits.ratio) {
      throw new Refused(`holds a part that unpacks to more than ${workbookLimits.ratio} times its size`);
    }
    return needed.test(name);
  };
}

function refuseContent(name: string, part: Uint8Array): void {
  const xml = strFromU8(part);
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new Refused('holds XML entities or a document type');
  if (!name.startsWith('xl/worksheets/')) return;
  // A part that is larger than it says is cut off where it says that it ends.
  if (!/<\/(?:\w+:)?worksheet>\s*$/.test(xml)) throw new Refused('is damaged: a sheet of it breaks off');
  let cells = 0;
  for (const [tag] of xml.matchAll(/<(?:\w+:)?c\s[^<>]*>/g)) {
    // A cell that closes itself has a format and nothing in it.
    if (tag.endsWith('/>')) continue;
    cells += 1;
    if (cells > workbookLimits.cells) throw new Refused(`has a sheet with more than ${workbookLimits.cells} cells`);
    const [, column = '', row = ''] = /\sr\s*=\s*["']([A-Z]+)(\d+)/i.exec(tag) ?? [];
    if (column.length > 1 || Number(row) > workbookLimits.rows) {
      throw new Refused(
        `has something in cell ${column}${row} of a sheet: it is read up to column Z and row ${workbookLimits.rows}`,
      );
    }
  }
}
