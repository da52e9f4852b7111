/** What is typed one to a line, without the lines that say nothing. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Whether what is typed says these lines, however it is spaced. */
export function saysLines(text: string, lines: readonly string[]): boolean {
  return linesOf(text).join('\n') === lines.join('\n');
}

/** A fault of one line of a list, or of the list: "line 2 repeats an entry". */
export function lineFault(
  listPointer: string,
  { pointer, message }: { readonly pointer: string; readonly message: string },
): string {
  const line = pointer.slice(listPointer.length + 1);
  return /^\d+$/.test(line) ? `line ${Number(line) + 1} ${message}` : message;
}
