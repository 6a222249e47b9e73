// The token of one launch: who has it may speak to the service. It is in the printed address, then in a cookie.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 192 bits of chance, in letters that an address may hold. */
export function createLaunchToken(): string {
  return randomBytes(24).toString('base64url');
}

/** Compares in a time that tells nothing of where the two differ. */
export function isSameToken(given: string | undefined | null, token: string): boolean {
  if (!given) return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

/** Cookies are shared by all ports of a host: the port stands in the name, so that two archives do not meet. */
export function cookieName(port: number): string {
  return `negatoscope-${port}`;
}

export function tokenOfRequest(request: Request, port: number): string | undefined {
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '');
  if (bearer) return bearer[1];
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/);
  const prefix = `${cookieName(port)}=`;
  return cookies.find((cookie) => cookie.startsWith(prefix))?.slice(prefix.length);
}
