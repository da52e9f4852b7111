import { deepestLevel, step } from './json-pointer.ts';

interface Holder {
  pointer: string;
  /** An array's place so far, or an object's member being read (null between members). */
  at: number | string | null;
  members: Set<string> | null;
}

const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:]|[^\s[\]{},:"]+/g;

/**
 * The line on which each value of a JSON text begins, by pointer, and the pointers given twice in one object
 * (JSON.parse keeps the last of them and says nothing). The text must be one that JSON.parse accepts.
 */
export function jsonPlaces(text: string): { lines: Map<string, number>; repeated: string[] } {
  const lines = new Map<string, number>();
  const repeated: string[] = [];
  const holders: Holder[] = [];
  let line = 1;
  let counted = 0;

  for (const { 0: token, index } of text.matchAll(tokens)) {
    for (; counted < index; counted += 1) if (text[counted] === '\n') line += 1;
    const holder = holders.at(-1);
    if (token === ':') continue;
    if (token === ',') {
      if (holder) holder.at = typeof holder.at === 'number' ? holder.at + 1 : null;
    } else if (token === '}' || token === ']') {
      holders.pop();
    } else if (holder?.members && holder.at === null) {
      holder.at = String(JSON.parse(token));
      if (holder.members.has(holder.at)) repeated.push(step(holder.pointer, holder.at));
      holder.members.add(holder.at);
    } else {
      const pointer = holder === undefined || holder.at === null ? '' : step(holder.pointer, holder.at);
      if (holders.length <= deepestLevel) lines.set(pointer, line);
      if (token === '{') holders.push({ pointer, at: null, members: new Set() });
      if (token === '[') holders.push({ pointer, at: 0, members: null });
    }
  }
  return { lines, repeated };
}

/** The line of a value or, when the text does not have it, of the nearest value that would hold it. */
export function lineOf(lines: Map<string, number>, pointer: string): number {
  const line = lines.get(pointer);
  if (line !== undefined || pointer === '') return line ?? 1;
  return lineOf(lines, pointer.slice(0, pointer.lastIndexOf('/')));
}
