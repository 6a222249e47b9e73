// What a shell mounts on its one origin: the service under /api and /dicom-web, the built page everywhere else, and the
// page's headers on every reply (workers and documents need them alike).
import { withPageHeaders } from './pageHeaders.ts';
import { servePage } from './servePage.ts';

type Fetch = (request: Request) => Promise<Response>;

export function serveWorkstation(service: Fetch, pageDirectory: string): Fetch {
  const page = servePage(pageDirectory);
  return async (request) => {
    const { pathname } = new URL(request.url);
    const isService = pathname.startsWith('/api/') || pathname.startsWith('/dicom-web/');
    return withPageHeaders(await (isService ? service : page)(request));
  };
}
