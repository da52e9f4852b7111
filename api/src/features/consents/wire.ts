import type Type from 'typebox';
import { etagOf } from '../../http/exchange.ts';
import type { findConsent } from '../../wire/consent-store.ts';
import { choicesFor } from './rules.ts';
import type { Consent } from './schema.ts';

export function consentOf(
  place: { frameworkCode: string; cycleCode: string },
  row: Awaited<ReturnType<typeof findConsent>>,
  isFrozen: boolean,
): Type.Static<typeof Consent> {
  const tier = row?.tier ?? 'private';
  return {
    ...place,
    tier,
    contact: row?.contactName && row.contactEmail ? { name: row.contactName, email: row.contactEmail } : null,
    isFrozen,
    choices: choicesFor(tier, isFrozen),
    updatedAt: row?.updatedAt.toISOString() ?? null,
    updatedByName: row?.updatedByName ?? null,
    etag: etagOf(row?.version ?? 0),
  };
}
