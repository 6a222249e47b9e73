// The listener: TCP or TLS connections, each under its own upper layer, within the limits.
import { createServer as createTcpServer, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import type { Archive } from '../../archive/index.ts';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import { type AssociationLimits, defaultAssociationLimits } from '../association/associationLimits.ts';
import type { ConversationLine, Tell } from '../association/conversation.ts';
import type { AssociateRequest } from '../association/pdu.ts';
import { openUpperLayer } from '../association/upperLayer.ts';
import { serveAssociation } from './serveAssociation.ts';

export interface DicomSettings {
  readonly aeTitle: string;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** AE titles that may call; absent: everyone. */
  readonly callers?: readonly string[];
  readonly tls?: TlsOptions;
  readonly limits?: Partial<AssociationLimits>;
  readonly now?: () => Date;
}

export interface DicomListener {
  readonly port: number;
  /** The latest lines, oldest first. */
  log(): readonly ConversationLine[];
  close(): Promise<void>;
}

export type ListenDicomProblem =
  | { readonly kind: 'portTaken'; readonly port: number }
  | { readonly kind: 'cannotListen'; readonly port: number; readonly found: string };

const keptLines = 10_000;
/** Connections that have not asked for an association cost little, but not nothing. */
const maximumConnections = 512;

export async function listenDicom(
  archive: Pick<Archive, 'store' | 'query'>,
  settings: DicomSettings,
): Promise<Outcome<DicomListener, ListenDicomProblem>> {
  const limits = { ...defaultAssociationLimits, ...settings.limits };
  const now = settings.now ?? (() => new Date());
  const lines: ConversationLine[] = [];
  const sockets = new Set<Socket>();
  const serving = new Set<Promise<void>>();
  let associations = 0;
  let count = 0;

  const serve = async (socket: Socket): Promise<void> => {
    count += 1;
    const association = count;
    const tell: Tell = (line) => {
      lines.push({ ...line, time: now().toISOString(), association });
      if (lines.length > keptLines) lines.shift();
    };
    tell({ who: 'peer', what: 'connect', result: 'asked', facts: { address: socket.remoteAddress ?? '' } });
    const layer = openUpperLayer(socket, limits);
    const first = await layer.next();
    if (first.kind !== 'associate') {
      const problem = first.kind === 'ended' ? first.problem.kind : first.kind;
      tell({ who: 'peer', what: 'end', result: 'refused', facts: { problem } });
      return layer.abort();
    }
    const { callingAeTitle, calledAeTitle } = first.request;
    const refusal = refusalOf(first.request, settings, associations >= limits.maximumAssociations);
    const facts = { callingAeTitle, calledAeTitle, ...refusal };
    tell({ who: 'peer', what: 'associate', result: refusal === undefined ? 'accepted' : 'refused', facts });
    if (refusal !== undefined) return layer.reject({ kind: 'associateReject', ...refusal });
    associations += 1;
    try {
      await serveAssociation(layer, first.request, { archive, limits, tell });
    } finally {
      associations -= 1;
    }
  };

  const accept = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
    const served = serve(socket).finally(() => serving.delete(served));
    serving.add(served);
  };
  const server = settings.tls === undefined ? createTcpServer(accept) : createTlsServer(settings.tls, accept);
  server.maxConnections = maximumConnections;
  server.on('tlsClientError', () => undefined);
  const { host, port } = settings;
  const failure = await new Promise<string | undefined>((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host, port }, () => resolve(undefined));
  });
  if (failure === 'EADDRINUSE') return fail({ kind: 'portTaken', port });
  if (failure !== undefined) return fail({ kind: 'cannotListen', port, found: failure });
  const address = server.address();
  return succeed({
    port: typeof address === 'object' && address !== null ? address.port : port,
    log: () => [...lines],
    close: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await Promise.all(serving);
    },
  });
}

/** PS3.8 table 9-21. */
function refusalOf({ callingAeTitle, calledAeTitle }: AssociateRequest, settings: DicomSettings, isFull: boolean) {
  if (calledAeTitle !== settings.aeTitle) return { result: 1, source: 1, reason: 7 };
  if (settings.callers?.includes(callingAeTitle) === false) return { result: 1, source: 1, reason: 3 };
  return isFull ? { result: 2, source: 3, reason: 2 } : undefined;
}
