import { randomBytes } from 'node:crypto';

/** Unique text planted in one council's fields; found anywhere else it proves a leak, whatever the status says. */
export class Canaries {
  readonly #planted = new Map<string, string>();

  /** Text that says where it was planted. */
  plant(place: string): string {
    const token = `canary${randomBytes(8).toString('hex')}`;
    this.#planted.set(token, place);
    return token;
  }

  /** The places whose text is in what somebody received. */
  foundIn(received: string): string[] {
    return [...this.#planted].filter(([token]) => received.includes(token)).map(([, place]) => place);
  }

  get places(): string[] {
    return [...this.#planted.values()];
  }
}
