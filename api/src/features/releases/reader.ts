import type { FastifyRequest } from 'fastify';
import type { Database } from '@waymark/db';
import { findOwnContributions, type ReleaseRow } from './store.ts';

/** Who reads a release: everyone; a council, with the releases it takes part in; or a national role. */
export type Reader = { kind: 'everyone' } | { kind: 'council'; takesPartIn: Set<string> } | { kind: 'national' };

/**
 * Finds out who reads. A person who is neither in a national role nor acts for a council reads what everyone reads.
 * @throws the gate's WM401 when a credential was sent that does not work
 */
export async function readerOf(request: FastifyRequest, db: Database): Promise<Reader> {
  const { credential } = request;
  if (!credential) return { kind: 'everyone' };
  const national = { realm: 'national', roles: ['analyst', 'administrator', 'national_editor'], scope: 'releases:read' } as const;
  try {
    await db.authorise(credential, national);
    return { kind: 'national' };
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  try {
    const council = { realm: 'council', roles: ['viewer', 'editor', 'lead'], scope: 'benchmarks:read' } as const;
    return { kind: 'council', takesPartIn: await db.council(credential, council).read(findOwnContributions) };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { kind: 'everyone' };
  }
}

/** A live credential that does not suffice here; WM401, one that does not work at all, is not among them. */
function isRefusal(error: unknown): boolean {
  const found = error as { code?: unknown; cause?: { code?: unknown } } | null;
  const code = found?.code ?? found?.cause?.code;
  return typeof code === 'string' && code.startsWith('WM4') && code !== 'WM401';
}

export function mayRead(reader: Reader, release: Pick<ReleaseRow, 'id' | 'state' | 'isPublic'>): boolean {
  return release.isPublic || takesPart(reader, release);
}

/** Whether a reader is one of those it was made by and for: they read it from publication, and what is shown by name to them alone. */
export function takesPart(reader: Reader, release: Pick<ReleaseRow, 'id' | 'state'>): boolean {
  if (reader.kind === 'national') return true;
  return reader.kind === 'council' && release.state === 'published' && reader.takesPartIn.has(release.id);
}
