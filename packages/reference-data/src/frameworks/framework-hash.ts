import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { FrameworkContent } from './framework-content.ts';

/** SHA-256, hex, of the content's RFC 8785 form: the same for every file that says the same. */
export function frameworkHash(content: FrameworkContent): string {
  return createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex');
}
