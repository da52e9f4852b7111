/** The most characters that a cell of a workbook holds. */
export const longestCell = 32_767;

/**
 * A list as the texts of cells that hold it one entry to a line; more than one cell where it is long. A line that begins with
 * two spaces belongs to the entry above, since an entry may have line breaks of its own.
 */
export function cellsOfList(entries: readonly string[]): string[] {
  const cells: string[] = [];
  for (const entry of entries.map((text) => text.replaceAll('\n', '\n  '))) {
    const last = cells.at(-1);
    if (last !== undefined && last.length + 1 + entry.length <= longestCell) cells[cells.length - 1] = `${last}\n${entry}`;
    else cells.push(entry);
  }
  return cells;
}

export function listOfCell(text: string): string[] {
  return text
    .split(/\n(?! {2})/)
    .filter((entry) => entry !== '')
    .map((entry) => entry.replaceAll('\n  ', '\n'));
}

/**
 * Text as a workbook can hold it, where `_x0041_` is an A: such words have their first underscore written like that, and so have
 * the two characters that are in Unicode and not in XML, and what would be taken for an error, such as #N/A.
 */
export function escaped(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('\uFFFE', '_xFFFE_')
    .replaceAll('\uFFFF', '_xFFFF_')
    .replace(/^#(?=[A-Z0-9/_]+[!?]?$)/, '_x0023_');
}
