import { rmSync } from 'node:fs';
import { seenFolder } from './contract.ts';

/** The api suite runs first: what an earlier run met does not count for this one. */
export default function setup(): void {
  rmSync(seenFolder, { recursive: true, force: true });
}
