/** "1 statement", "12 statements". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
}

/** A label in the middle of a sentence: "Text in Polish" becomes "text in Polish". */
export function midSentence(label: string): string {
  return label.replace(/^./, (first) => first.toLowerCase());
}

/** "Priya Shah", "Priya Shah and Tom Reed", "A, B and C". */
export function inWords(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}
