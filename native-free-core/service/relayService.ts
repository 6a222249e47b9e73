// The service of another program that owns the archive, used as if it were ours: same requests, its token added.
import { problemReply } from './replies.ts';

/** Where the owner of an archive listens, as the lock of the archive tells. */
export interface ServiceAddress {
  readonly url: string;
  readonly token: string;
}

export function relayService(owner: ServiceAddress): {
  fetch(request: Request): Promise<Response>;
  close(): Promise<void>;
} {
  return {
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      const headers = new Headers(request.headers);
      for (const name of ['host', 'origin', 'cookie', 'connection']) headers.delete(name);
      for (const name of [...headers.keys()]) if (name.startsWith('sec-')) headers.delete(name);
      headers.set('authorization', `Bearer ${owner.token}`);
      const init = { method: request.method, headers, body: request.body, duplex: 'half', redirect: 'manual' } as const;
      try {
        const reply = await fetch(new URL(pathname + search, owner.url), init);
        // Its own headers, to be changed by the shell.
        return new Response(reply.body, { status: reply.status, headers: new Headers(reply.headers) });
      } catch {
        return problemReply(502, { kind: 'serviceUnreachable' });
      }
    },
    close: async () => undefined,
  };
}
