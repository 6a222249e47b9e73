// DIMSE messages over an association (PS3.7 6.3, PS3.8 annex E): a command, then perhaps a data set as a stream.

import { SourceFailure } from '../../archive/index.ts';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { AssociationLimits } from '../association/associationLimits.ts';
import type { AssociationProblem } from '../association/associationProblem.ts';
import type { UpperLayer } from '../association/upperLayer.ts';
import { type CommandSet, decodeCommand, encodeCommand } from './commandSet.ts';
import type { DimseProblem } from './dimseProblem.ts';

export interface Message {
  readonly contextId: number;
  readonly command: CommandSet;
  /** Bytes of the data set as they come; whoever gets the message reads or drains them before the next one. */
  readonly dataSet: AsyncIterable<Uint8Array>;
}

/** Longer than any command set of PS3.7. */
const maximumCommandBytes = 64 * 1024;

/** undefined: the peer asked for release. */
export async function readMessage(
  layer: UpperLayer,
  limits: AssociationLimits,
): Promise<Outcome<Message | undefined, AssociationProblem | DimseProblem>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const indication = await layer.next();
    if (indication.kind === 'ended') return fail(indication.problem);
    if (indication.kind !== 'data') return succeed(undefined);
    const { bytes, contextId, isCommand, isLast } = indication.value;
    length += bytes.length;
    if (!isCommand) return fail({ kind: 'badDimse', found: 'a data set without a command' });
    if (length > maximumCommandBytes) return fail({ kind: 'badDimse', found: `a command of ${length} bytes` });
    pieces.push(bytes);
    if (!isLast) continue;
    const command = decodeCommand(Buffer.concat(pieces));
    if (!command.ok) return command;
    const dataSet = command.value.hasDataSet
      ? resumable(dataSetOf(layer, contextId, limits.maximumObjectBytes))
      : nothing();
    return succeed({ contextId, command: command.value, dataSet });
  }
}

/** A reader that gives up must not end the stream: its rest is still to be drained. */
function resumable(pieces: AsyncGenerator<Uint8Array>): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => ({ next: () => pieces.next() }) };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** A stream can only throw: the archive knows `SourceFailure`, and then keeps nothing of it. */
async function* dataSetOf(layer: UpperLayer, contextId: number, maximumBytes: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  for (;;) {
    const indication = await layer.next();
    if (indication.kind !== 'data' || indication.value.isCommand || indication.value.contextId !== contextId) {
      layer.abort();
      throw new SourceFailure({ kind: 'bodyCutShort' });
    }
    const { bytes, isLast } = indication.value;
    length += bytes.length;
    if (length > maximumBytes) {
      layer.abort();
      throw new SourceFailure({ kind: 'objectTooLarge', allowedBytes: maximumBytes });
    }
    if (bytes.length > 0) yield bytes;
    if (isLast) return;
  }
}

/** Sends with fragments that the peer takes (`peerMaximum` 0: no limit of its own); pieces go out as they are. */
export async function sendMessage(
  layer: UpperLayer,
  peerMaximum: number,
  contextId: number,
  command: CommandSet,
  dataSet?: AsyncIterable<Uint8Array>,
): Promise<Outcome<void, AssociationProblem>> {
  const fragment = fragmentBytes(peerMaximum);
  const bytes = encodeCommand(command);
  for (let at = 0; at < bytes.length; at += fragment) {
    const isLast = at + fragment >= bytes.length;
    const sent = await layer.sendData(contextId, true, isLast, bytes.subarray(at, at + fragment));
    if (!sent.ok) return sent;
  }
  if (dataSet === undefined) return succeed(undefined);
  // One piece is held back, so that the last one can say that it is.
  let held: Uint8Array = new Uint8Array(0);
  for await (const piece of dataSet) {
    for (let at = 0; at < piece.length; at += fragment) {
      if (held.length > 0) {
        const sent = await layer.sendData(contextId, false, false, held);
        if (!sent.ok) return sent;
      }
      held = piece.subarray(at, at + fragment);
    }
  }
  return layer.sendData(contextId, false, true, held);
}

/** PS3.8 D.1: the maximum counts what follows the PDU's own header: six bytes of it are the data value's. Even (annex E). */
function fragmentBytes(peerMaximum: number): number {
  const maximum = peerMaximum === 0 ? 128 * 1024 : Math.min(peerMaximum, 128 * 1024);
  return Math.max(2, (maximum - 6) & ~1);
}
