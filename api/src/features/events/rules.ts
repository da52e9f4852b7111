import { createHmac, timingSafeEqual } from 'node:crypto';

/** The last event of a page, and the filter the page was made with. */
export interface Anchor {
  sequence: number;
  hash: string;
}

const sealLength = 16;

/**
 * A cursor names the last event of a page and is sealed with that event's own hash and the filter. So it needs no secret
 * that processes would have to share, nobody can make one for an event they have not read, and one of another council or
 * another filter does not fit. It grants nothing: each page is authorised by itself.
 */
export function cursorAfter(anchor: Anchor, subject: string | undefined): string {
  const place = Buffer.alloc(8);
  place.writeBigUInt64BE(BigInt(anchor.sequence));
  return Buffer.concat([place, sealOf(anchor, subject)]).toString('base64url');
}

/** Where a cursor points, and its seal; null when it has not the form of one. */
export function readCursor(cursor: string): { sequence: number; seal: Buffer } | null {
  const bytes = Buffer.from(cursor, 'base64url');
  // Encoding back compares every character: Buffer skips what is not base64url.
  if (bytes.length !== 8 + sealLength || bytes.toString('base64url') !== cursor) return null;
  const sequence = Number(bytes.readBigUInt64BE());
  return Number.isSafeInteger(sequence) ? { sequence, seal: bytes.subarray(8) } : null;
}

export function sealFits(seal: Buffer, anchor: Anchor, subject: string | undefined): boolean {
  return timingSafeEqual(seal, sealOf(anchor, subject));
}

function sealOf({ sequence, hash }: Anchor, subject: string | undefined): Buffer {
  return createHmac('sha256', hash)
    .update(JSON.stringify([sequence, subject ?? null]))
    .digest()
    .subarray(0, sealLength);
}
