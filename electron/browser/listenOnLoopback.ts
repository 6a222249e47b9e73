// An HTTP server on 127.0.0.1 and nowhere else.
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';

export type ListenProblem =
  | { readonly kind: 'portTaken'; readonly port: number }
  | { readonly kind: 'cannotListen'; readonly port: number; readonly found: string };

export interface LoopbackServer {
  readonly port: number;
  /** Stops taking requests, lets those under way finish for `graceMs`, then ends them. */
  close(graceMs: number): Promise<void>;
}

/** Ports that are tried, in this order, when none was asked for; then whatever is free. None is one that browsers refuse. */
const usualPorts = [8765, 8766, 8767, 8768, 8769];

/** `port` 0 or undefined: the first usual port that is free. */
export async function listenOnLoopback(
  fetch: (request: Request) => Promise<Response>,
  port?: number,
): Promise<Outcome<LoopbackServer, ListenProblem>> {
  for (const candidate of port ? [port] : [...usualPorts, 0]) {
    const listening = await listen(fetch, candidate);
    const isLast = port !== undefined && port !== 0 ? true : candidate === 0;
    if (listening.ok || isLast || listening.problem.kind !== 'portTaken') return listening;
  }
  return fail({ kind: 'portTaken', port: usualPorts[0] });
}

function listen(
  fetch: (request: Request) => Promise<Response>,
  port: number,
): Promise<Outcome<LoopbackServer, ListenProblem>> {
  // Without `overrideGlobalObjects: false` the library replaces the global Request and Response.
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false }) as Server;
  // An import of a class's worth of pictures may take longer than Node's five minutes for one request.
  server.requestTimeout = 0;
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(
        fail(
          error.code === 'EADDRINUSE'
            ? { kind: 'portTaken', port }
            : { kind: 'cannotListen', port, found: error.message },
        ),
      );
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      resolve(succeed({ port: actual, close: (graceMs) => closeServer(server, graceMs) }));
    });
  });
}

function closeServer(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
