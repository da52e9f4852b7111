import { etagOfContent } from './public-cache.ts';

export interface Kept {
  bytes: Buffer;
  etag: string;
}

/** Answers that are made once: many who ask for the same at once wait for one making of it. All of them together stay below a size. */
export class KeptBytes {
  readonly #most: number;
  /** The one asked for longest ago is first. */
  readonly #kept = new Map<string, Kept>();
  readonly #underWay = new Map<string, Promise<Kept>>();
  #size = 0;

  /** @param most bytes that are kept; what alone is larger is made each time */
  constructor(most: number) {
    this.#most = most;
  }

  async find(key: string, make: () => Promise<Buffer>): Promise<Kept> {
    const kept = this.#kept.get(key);
    if (!kept) return this.#underWay.get(key) ?? this.#make(key, make);
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept;
  }

  #make(key: string, make: () => Promise<Buffer>): Promise<Kept> {
    const making = make()
      .then((bytes) => {
        const made = { bytes, etag: etagOfContent(bytes) };
        this.#keep(key, made);
        return made;
      })
      // What failed is tried again by the next who asks.
      .finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, making);
    return making;
  }

  #keep(key: string, made: Kept): void {
    if (made.bytes.length > this.#most) return;
    this.#kept.set(key, made);
    this.#size += made.bytes.length;
    for (const [oldest, { bytes }] of this.#kept) {
      if (this.#size <= this.#most) return;
      this.#kept.delete(oldest);
      this.#size -= bytes.length;
    }
  }
}
