// The page's own scheme: the service and the page on the one origin app://negatoscope, so that nothing crosses origins.
import { protocol } from 'electron';

export const origin = 'app://negatoscope';

/** Once, before the application is ready. `corsEnabled` and `bypassCSP` stay off: one origin needs neither. */
export function registerWorkstationScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

export function mountWorkstation(fetch: (request: Request) => Promise<Response>): void {
  protocol.handle('app', async (request) => {
    // Another host of the scheme would be another origin with the same powers.
    if (new URL(request.url).host !== 'negatoscope') return new Response(null, { status: 404 });
    return fetch(request);
  });
}

/** Only the page of this program is trusted, whatever frame or worker speaks. */
export function isOwnPage(url: string | undefined): boolean {
  return url !== undefined && (url === origin || url.startsWith(`${origin}/`));
}
