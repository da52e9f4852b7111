import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** RFC 8785: one text for one content, whoever writes it. */
export function canonicalText(content: unknown): string {
  const text = canonicalize(content);
  if (text === undefined) throw new Error('there is nothing to write');
  return text;
}

/** SHA-256 of a text's UTF-8 bytes, hex: what `sha256sum` prints. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
