import type { FileFault } from '@waymark/reference-data';

/** How many faults of a file are told one by one; the rest are counted. */
const mostTold = 1000;

/**
 * The faults of one file. `refuse` is for what makes the whole file doubtful; `reject` for what concerns its row alone:
 * whether a file with rejected rows is loaded without them is for whoever loads it to say.
 */
export class FaultList {
  readonly refusals: FileFault[] = [];
  readonly rejections: FileFault[] = [];
  rejectedRows = 0;
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  refuse(line: number, column: string | null, reason: string): void {
    if (this.refusals.length < mostTold) this.refusals.push({ file: this.#file, line, column, reason });
  }

  reject(line: number, column: string | null, reason: string): void {
    this.rejectedRows += 1;
    if (this.rejections.length < mostTold) this.rejections.push({ file: this.#file, line, column, reason });
  }
}

/** Counts by name, such as how often each kind of mending was done. */
export class Tally {
  readonly counts: Record<string, number> = {};

  add(what: string): void {
    this.counts[what] = (this.counts[what] ?? 0) + 1;
  }
}
