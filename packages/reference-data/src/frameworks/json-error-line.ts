/** Never allowed in JSON, so that parsing always stops at it when it did not stop before. */
const stop = '\u0001';

/**
 * The line on which a text stops being JSON, from 1. JSON.parse says the position of some mistakes only,
 * so the longest run of lines that could still be the beginning of JSON is searched for.
 */
export function jsonErrorLine(text: string): number {
  const lines = text.split('\n');
  let sound = 0;
  let broken = lines.length;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (couldGoOn(`${lines.slice(0, middle).join('\n')}\n`)) sound = middle;
    else broken = middle;
  }
  return broken;
}

function couldGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning + stop);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return message.includes(`token '${stop}'`) || Number(/position (\d+)/.exec(message)?.[1]) === beginning.length;
  }
}
