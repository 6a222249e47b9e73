// One TCP connection under the state machine of PS3.8 9.2: it reads PDUs into a bounded queue, and writes with backpressure.
import type { Socket } from 'node:net';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { AssociationLimits } from './associationLimits.ts';
import type { AssociationProblem } from './associationProblem.ts';
import { dataHeader, encodePdu } from './encodePdu.ts';
import type { AssociateAccept, AssociateReject, AssociateRequest, DataValue, Pdu } from './pdu.ts';
import { readPdus } from './readPdus.ts';
import { transition, type UpperLayerEvent } from './transitions.ts';

/** What the peer did; `ended` is the last one, and comes again whenever it is asked for. */
export type Indication =
  | { readonly kind: 'associate'; readonly request: AssociateRequest }
  | { readonly kind: 'accepted'; readonly accept: AssociateAccept }
  | { readonly kind: 'data'; readonly value: DataValue }
  | { readonly kind: 'releaseAsked' }
  | { readonly kind: 'released' }
  | { readonly kind: 'ended'; readonly problem: AssociationProblem };

export interface UpperLayer {
  /** The next thing that the peer does; after `idleMs` of silence the association is aborted. */
  next(): Promise<Indication>;
  /** Something waits to be read: a C-CANCEL during our answers, for example. */
  hasWaiting(): boolean;
  accept(pdu: AssociateAccept): void;
  reject(pdu: AssociateReject): void;
  askRelease(): void;
  answerRelease(): void;
  abort(): void;
  sendData(
    contextId: number,
    isCommand: boolean,
    isLast: boolean,
    bytes: Uint8Array,
  ): Promise<Outcome<void, AssociationProblem>>;
}

/** Bytes that wait for us before the peer is made to wait. */
const queueBytes = 1024 * 1024;

/** `request` makes us the requestor; without it we wait for one. The socket is connected. */
export function openUpperLayer(socket: Socket, limits: AssociationLimits, request?: AssociateRequest): UpperLayer {
  const isRequestor = request !== undefined;
  const queue: Indication[] = [];
  let queued = 0;
  let state = 1;
  let ended: AssociationProblem | undefined;
  let artim: NodeJS.Timeout | undefined;
  let wakeReader: (() => void) | undefined;
  let wakePump: (() => void) | undefined;
  let wakeWriter: (() => void) | undefined;

  const indicate = (indication: Indication) => {
    if (ended !== undefined) return;
    queue.push(indication);
    if (indication.kind === 'data') queued += indication.value.bytes.length + 64;
    if (indication.kind === 'ended') ended = indication.problem;
    wakeReader?.();
  };
  const end = (problem: AssociationProblem) => indicate({ kind: 'ended', problem });
  const startArtim = () => {
    clearTimeout(artim);
    artim = setTimeout(() => happen('artimExpired'), limits.artimMs);
  };
  const abortPdu = (source: number) => {
    if (!socket.destroyed) socket.end(encodePdu({ kind: 'abort', source, reason: 0 }));
  };

  /** One event through the table; false when it cannot happen now. */
  const happen = (event: UpperLayerEvent, pdu?: Pdu, problem?: AssociationProblem): boolean => {
    const step = transition(state, event, isRequestor);
    if (step === undefined) return false;
    state = step.state;
    act(step.action, pdu, problem);
    return true;
  };

  const act = (action: string, pdu: Pdu | undefined, problem: AssociationProblem | undefined) => {
    switch (action) {
      case 'AE-2':
      case 'AE-7':
      case 'AR-1':
      case 'AR-9':
        if (pdu !== undefined && pdu.kind !== 'data') socket.write(encodePdu(pdu));
        return;
      case 'AE-8':
      case 'AR-4':
        if (pdu !== undefined && pdu.kind !== 'data') socket.write(encodePdu(pdu));
        return startArtim();
      case 'AE-3':
        return pdu?.kind === 'associateAccept' ? indicate({ kind: 'accepted', accept: pdu }) : undefined;
      case 'AE-4':
        if (pdu?.kind === 'associateReject') end({ ...pdu, kind: 'associationRejected' });
        return void socket.destroy();
      case 'AE-5':
        return startArtim();
      case 'AE-6':
        clearTimeout(artim);
        return pdu?.kind === 'associateRequest' ? indicate({ kind: 'associate', request: pdu }) : undefined;
      case 'DT-2':
      case 'AR-6':
        if (pdu?.kind === 'data') for (const value of pdu.values) indicate({ kind: 'data', value });
        return;
      case 'AR-2':
      case 'AR-8':
        return indicate({ kind: 'releaseAsked' });
      case 'AR-3':
        indicate({ kind: 'released' });
        return void socket.end();
      case 'AR-10':
        return indicate({ kind: 'released' });
      case 'AA-1':
      case 'AA-7':
        end(problem ?? { kind: 'associationAborted', source: 0, reason: 0 });
        abortPdu(0);
        return startArtim();
      case 'AA-2':
      case 'AA-5':
      case 'AR-5':
        clearTimeout(artim);
        end(problem ?? { kind: 'connectionLost' });
        return void socket.destroy();
      case 'AA-3':
        end(pdu?.kind === 'abort' ? { ...pdu, kind: 'associationAborted' } : { kind: 'connectionLost' });
        return void socket.destroy();
      case 'AA-4':
        return end({ kind: 'connectionLost' });
      case 'AA-8':
        end(problem ?? { kind: 'badPdu', found: pdu?.kind ?? '', allowed: 'the order of PS3.8 9.2' });
        abortPdu(2);
        return startArtim();
    }
  };

  const pump = async () => {
    try {
      // The socket stays open after the loop: our A-ABORT has still to leave.
      const bytes = socket.iterator({ destroyOnReturn: false });
      for await (const read of readPdus(bytes, limits.maximumPduLength)) {
        if (!read.ok) happen('badPdu', undefined, read.problem);
        else happen(read.value.kind, read.value);
        while (queued > queueBytes && ended === undefined) {
          await new Promise<void>((resolve) => {
            wakePump = resolve;
          });
        }
      }
    } catch {
      // A broken connection is told by its close.
    }
    socket.resume();
  };

  socket.setNoDelay(true);
  socket.on('error', () => undefined);
  socket.on('drain', () => wakeWriter?.());
  socket.on('close', () => {
    clearTimeout(artim);
    happen('connectionClosed');
    clearTimeout(artim);
    end({ kind: 'connectionLost' });
    wakePump?.();
    wakeWriter?.();
  });
  if (request === undefined) happen('connectionOffered');
  else if (happen('associateAsked')) happen('connected', request);
  void pump();

  const abort = (problem?: AssociationProblem) => {
    if (!happen('abortAsked', undefined, problem)) socket.destroy();
    wakePump?.();
  };

  const next = async (): Promise<Indication> => {
    if (queue.length === 0 && ended === undefined) await waitAtMost(limits.idleMs, (wake) => (wakeReader = wake));
    if (queue.length === 0 && ended === undefined) abort({ kind: 'peerSilent', waitedMs: limits.idleMs });
    const first = queue.shift() ?? { kind: 'ended' as const, problem: ended ?? { kind: 'connectionLost' as const } };
    if (first.kind === 'data') queued -= first.value.bytes.length + 64;
    wakePump?.();
    return first;
  };

  return {
    next,
    hasWaiting: () => queue.length > 0,
    accept: (pdu) => void happen('acceptAnswered', pdu),
    reject: (pdu) => void happen('rejectAnswered', pdu),
    askRelease: () => void happen('releaseAsked', { kind: 'releaseRequest' }),
    answerRelease: () => void happen('releaseAnswered', { kind: 'releaseReply' }),
    abort: () => abort(),
    sendData: async (contextId, isCommand, isLast, bytes) => {
      if (ended !== undefined) return fail(ended);
      if (!happen('dataAsked')) return fail({ kind: 'connectionLost' });
      socket.cork();
      socket.write(dataHeader(contextId, isCommand, isLast, bytes.length));
      const hasRoom = socket.write(bytes);
      socket.uncork();
      if (!hasRoom && socket.writableNeedDrain) {
        const drained = await waitAtMost(limits.idleMs, (wake) => (wakeWriter = wake));
        if (!drained) abort({ kind: 'peerSilent', waitedMs: limits.idleMs });
      }
      return ended === undefined ? succeed(undefined) : fail(ended);
    },
  };
}

/** True when woken in time. */
async function waitAtMost(milliseconds: number, listen: (wake: () => void) => unknown): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), milliseconds);
  listen(() => resolve(true));
  const isWoken = await promise;
  clearTimeout(timer);
  return isWoken;
}
