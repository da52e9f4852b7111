import type Type from 'typebox';
import type { Database } from '@waymark/db';
import { etagOfContent } from '../../http/public-cache.ts';
import type { Release } from './schema.ts';
import { findFigures, findRelease, type ReleaseRow } from './store.ts';
import { auditOf, cohortsOf, summaryOf } from './wire.ts';

type ReleaseWire = Type.Static<typeof Release>;

interface Kept {
  release: ReleaseWire;
  etag: string;
  askedAt: number;
}

/** How long an answer stands without asking again: a withdrawal reaches everyone within this time, in milliseconds. */
const standsFor = 2_000;
/** Figures kept at the most; the oldest leave first. */
const most = 50;

/**
 * Figures are frozen, so they are read once and kept; whether everyone may read them is asked again every two seconds.
 * Nothing here is state that a second process would miss.
 */
export class PublicReleases {
  readonly #db: Database;
  readonly #cohorts = new Map<string, Promise<ReleaseWire['cohorts']>>();
  readonly #kept = new Map<string, Kept>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** The release as everyone reads it, or undefined while they may not. */
  async find(releaseId: string): Promise<Kept | undefined> {
    const kept = this.#kept.get(releaseId);
    if (kept && Date.now() - kept.askedAt < standsFor) return kept;
    const row = await findRelease(this.#db.shared, releaseId);
    if (!row?.isPublic) {
      this.#kept.delete(releaseId);
      return undefined;
    }
    const release = await this.wholeOf(row);
    const found = { release, etag: etagOfContent(JSON.stringify(release)), askedAt: Date.now() };
    remember(this.#kept, releaseId, found);
    return found;
  }

  async wholeOf(row: ReleaseRow): Promise<ReleaseWire> {
    const isShown = row.hash !== null && row.state !== 'withdrawn';
    return { ...summaryOf(row), audit: isShown ? auditOf(row) : null, cohorts: isShown ? await this.cohorts(row.id) : [] };
  }

  cohorts(releaseId: string): Promise<ReleaseWire['cohorts']> {
    const kept = this.#cohorts.get(releaseId);
    if (kept) return kept;
    const reading = findFigures(this.#db.shared, releaseId).then(cohortsOf);
    // A failed read is not kept.
    reading.catch(() => this.#cohorts.delete(releaseId));
    remember(this.#cohorts, releaseId, reading);
    return reading;
  }
}

function remember<T>(kept: Map<string, T>, key: string, value: T): void {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}
