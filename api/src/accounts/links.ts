import { newSecret, hashSecret } from '../http/credentials.ts';

/** Days an invitation works, and hours a password reset does. */
export const invitationDays = 7;
export const resetHours = 24;

const pages = { invitation: '/join', passwordReset: '/reset-password' } as const;

export interface NewLink {
  /** Shown once. The token stands behind #, which browsers keep out of requests, logs and referrers. */
  link: string;
  tokenHash: Buffer;
}

/** A link of one use to a page of the admin app. */
export function newLink(publicUrl: URL, page: keyof typeof pages): NewLink {
  const token = newSecret();
  return { link: `${publicUrl.origin}${pages[page]}#${token}`, tokenHash: hashSecret(token) };
}
