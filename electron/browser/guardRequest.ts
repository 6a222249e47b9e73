// Who may ask: only a page of this very server that holds the token of this launch. Any web page open on the machine can
// send requests to 127.0.0.1, and a hostile name can be made to point there (DNS rebinding): Host and Origin are checked.
import { problemReply } from '../../native-free-core/service/index.ts';
import { cookieName, isSameToken, tokenOfRequest } from './launchToken.ts';
import { welcomeWithoutToken } from './welcomeWithoutToken.ts';

/** The reply that turns a request away or sets the cookie; undefined when the request may go on. */
export function guardRequest(request: Request, port: number, token: string): Response | undefined {
  const url = new URL(request.url);
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const host = request.headers.get('host') ?? '';
  if (!hosts.includes(host)) return problemReply(421, { kind: 'wrongHost', found: host });
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== `http://${host}`) return problemReply(403, { kind: 'wrongOrigin', found: origin });

  const given = url.searchParams.get('token');
  if (request.method === 'GET' && url.pathname === '/' && isSameToken(given, token)) return enter(port, token);

  if (isFromElsewhere(request)) return problemReply(403, { kind: 'wrongOrigin', found: 'Sec-Fetch-Site' });
  if (isSameToken(tokenOfRequest(request, port), token)) return undefined;
  return url.pathname === '/' ? welcomeWithoutToken() : problemReply(401, { kind: 'noToken' });
}

/** The token leaves the address (history, screenshots) and goes on as a cookie that no script can read. */
function enter(port: number, token: string): Response {
  return new Response(null, {
    status: 302,
    headers: {
      location: '/',
      'set-cookie': `${cookieName(port)}=${token}; Path=/; HttpOnly; SameSite=Strict`,
      'cache-control': 'no-store',
    },
  });
}

/** Browsers say where a request comes from; programs such as the command line do not. */
function isFromElsewhere(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  return site === 'cross-site' || site === 'same-site';
}
