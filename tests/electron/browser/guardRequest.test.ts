// Any page that is open on the machine can send requests to 127.0.0.1: who gets an answer.
import { describe, expect, it } from 'vitest';
import { guardRequest } from '../../../electron/browser/guardRequest.ts';

const port = 8765;
const token = 'a-token-of-this-launch';
const cookie = `negatoscope-${port}=${token}`;

function guard(path: string, headers: Record<string, string> = {}, method = 'GET'): Response | undefined {
  const request = new Request(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { host: `127.0.0.1:${port}`, ...headers },
  });
  // `host` is a forbidden header of fetch, and a plain one of a server's request.
  if (!request.headers.has('host')) throw new Error('this Request drops the Host header');
  return guardRequest(request, port, token);
}

describe('The way in', () => {
  it('sets a cookie that no script reads and no other site sends, and takes the token out of the address', () => {
    const reply = guard(`/?token=${token}`);
    expect(reply?.status).toBe(302);
    expect(reply?.headers.get('location')).toBe('/');
    expect(reply?.headers.get('set-cookie')).toBe(`${cookie}; Path=/; HttpOnly; SameSite=Strict`);
  });

  it.each(['/?token=', '/?token=wrong', '/', `/?token=${token}x`])(
    'answers %s without the token with words only',
    async (path) => {
      const reply = guard(path);
      expect(reply?.status).toBe(401);
      expect(reply?.headers.has('set-cookie')).toBe(false);
      expect(await reply?.text()).not.toContain(token);
    },
  );

  it('opens for the cookie, and for programs with the token as a bearer', () => {
    expect(guard('/api/status', { cookie })).toBeUndefined();
    expect(guard('/api/status', { cookie: `other=1; ${cookie}; more=2` })).toBeUndefined();
    expect(guard('/api/status', { authorization: `Bearer ${token}` })).toBeUndefined();
  });

  it('stays shut for the cookie of another port, and for no token at all', () => {
    expect(guard('/api/status', { cookie: `negatoscope-9999=${token}` })?.status).toBe(401);
    expect(guard('/api/status')?.status).toBe(401);
  });

  it('takes the token in the address nowhere but on the first page', () => {
    expect(guard(`/api/status?token=${token}`)?.status).toBe(401);
  });
});

describe('Other sites', () => {
  it.each(['evil.example.org', '127.0.0.1:9999', 'localhost', '192.168.1.2:8765'])(
    'turns away the name %s, token or not',
    (host) => {
      expect(guard('/api/status', { host, cookie })?.status).toBe(421);
      expect(guard(`/?token=${token}`, { host })?.status).toBe(421);
    },
  );

  it.each([
    'http://evil.example.org',
    'null',
    'http://127.0.0.1:9999',
    'https://127.0.0.1:8765',
    'http://localhost:8765',
  ])('turns away a request from the page %s', (origin) => {
    expect(guard('/api/status', { origin, cookie }, 'POST')?.status).toBe(403);
  });

  it('turns away what the browser says comes from another site', () => {
    expect(guard('/api/status', { 'sec-fetch-site': 'cross-site', cookie })?.status).toBe(403);
    expect(guard('/api/status', { 'sec-fetch-site': 'same-site', cookie })?.status).toBe(403);
    expect(guard('/api/status', { 'sec-fetch-site': 'same-origin', cookie })).toBeUndefined();
  });

  it('lets its own page ask', () => {
    expect(guard('/api/status', { origin: `http://127.0.0.1:${port}`, cookie }, 'PUT')).toBeUndefined();
  });
});
