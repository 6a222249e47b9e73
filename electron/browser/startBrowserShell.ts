// The workstation for a plain browser: the service and the page on one loopback address, behind the token of this launch.
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';
import {
  createService,
  rendererDirectory,
  type ServiceOptions,
  type ServiceProblem,
  serveWorkstation,
} from '../../native-free-core/service/index.ts';
import { guardRequest } from './guardRequest.ts';
import { createLaunchToken } from './launchToken.ts';
import { type ListenProblem, listenOnLoopback } from './listenOnLoopback.ts';

export interface BrowserShellOptions extends ServiceOptions {
  /** 0 or undefined: the first free one of a few usual ports. */
  readonly port?: number;
  /** The built page; by default where the build puts it. */
  readonly pageDirectory?: string;
  /** By default a new one, made of chance. */
  readonly token?: string;
}

export interface BrowserShell {
  /** `http://127.0.0.1:PORT/?token=…`: what to print and to open. */
  readonly address: string;
  readonly url: string;
  readonly token: string;
  readonly port: number;
  readonly dicomPort?: number;
  /** Ends the long jobs, the streams and the archive, in this order. */
  close(): Promise<void>;
}

/** Time that answers under way are given when the program ends. */
const graceMs = 2000;

export async function startBrowserShell(
  options: BrowserShellOptions,
): Promise<Outcome<BrowserShell, ServiceProblem | ListenProblem>> {
  const created = await createService(options);
  if (!created.ok) return created;
  const service = created.value;
  const token = options.token ?? createLaunchToken();
  const workstation = serveWorkstation(service.fetch, options.pageDirectory ?? rendererDirectory(import.meta.url));
  let port = 0;
  const listening = await listenOnLoopback(async (request) => {
    return guardRequest(request, port, token) ?? workstation(request);
  }, options.port);
  if (!listening.ok) {
    await service.close();
    return fail(listening.problem);
  }
  const server = listening.value;
  port = server.port;
  const url = `http://127.0.0.1:${port}`;
  await service.announce(url, token);
  const close = async () => {
    await service.close();
    await server.close(graceMs);
  };
  return succeed({ address: `${url}/?token=${token}`, url, token, port, dicomPort: service.dicomPort, close });
}
