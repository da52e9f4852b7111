import type { FastifyReply, FastifyRequest } from 'fastify';
import { hashSecret } from '../http/credentials.ts';

/** The cookie that carries a session's token. No lifetime: browsers drop it when they end, and the server ends it anyway. */
export interface SessionCookie {
  name: string;
  /** Over https, where the name begins with __Host-. */
  secure: boolean;
}

const attributes = ({ secure }: SessionCookie) => ({ httpOnly: true, sameSite: 'strict', path: '/', secure }) as const;

export function setSessionCookie(reply: FastifyReply, cookie: SessionCookie, token: string): void {
  void reply.setCookie(cookie.name, token, attributes(cookie));
}

export function clearSessionCookie(reply: FastifyReply, cookie: SessionCookie): void {
  void reply.clearCookie(cookie.name, attributes(cookie));
}

/** The session a request brings, live or not, by its token's hash. */
export function sessionBrought(request: FastifyRequest, { name }: SessionCookie): Buffer | null {
  const token = request.cookies[name];
  return token ? hashSecret(token) : null;
}
