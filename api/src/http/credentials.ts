import { hash, randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Credential } from '@waymark/db';

/** Secrets are random and long, so a plain hash is enough to store them by. */
export function hashSecret(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}

/** 256 random bits, as text that is safe in links and headers. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** API keys begin with this, so that scanners find one that was published by mistake. */
export const apiKeyPrefix = 'wmk_';

/** The credential a request carries, or null. A key goes before a cookie. */
export function credentialOf(request: FastifyRequest, cookieName: string): Credential | null {
  const header = request.headers['waymark-council'];
  const councilGss = typeof header === 'string' ? header : null;
  const authorization = request.headers.authorization;
  if (authorization !== undefined) {
    const key = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    return key ? { kind: 'key', secretHash: hashSecret(key), councilGss } : null;
  }
  const token = request.cookies[cookieName];
  return token ? { kind: 'session', secretHash: hashSecret(token), councilGss } : null;
}

/**
 * Whether a browser sent this on behalf of another site. Only cookies are sent by themselves, so only they need it.
 * Browsers that are too old for Sec-Fetch-Site send Origin; what sends neither is no browser.
 */
export function isCrossSite(request: FastifyRequest, publicOrigin: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.origin;
  return origin !== undefined && origin !== publicOrigin;
}
