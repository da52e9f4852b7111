/** SHA-256 of exactly these bytes, as `sha256sum` prints it. */
export async function sha256Hex(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A seal in groups of four, as people compare them. */
export function inGroups(hash: string): string {
  return hash.match(/.{1,4}/g)?.join(' ') ?? '';
}
