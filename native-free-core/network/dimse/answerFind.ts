// One C-FIND over an association: pending answers until the last one, or until the peer cancels (PS3.7 9.3.2.3).
import type { Archive } from '../../archive/index.ts';
import type { AssociationLimits } from '../association/associationLimits.ts';
import type { UpperLayer } from '../association/upperLayer.ts';
import { cancelRequest, findRequest, responseBit } from './commandSet.ts';
import { encodeIdentifier, readIdentifier } from './identifier.ts';
import { type Message, readMessage, sendMessage } from './message.ts';
import { patientRootFind } from './servedClasses.ts';
import { type FindAnswer, serveFind } from './serveFind.ts';

export interface FindHost {
  readonly archive: Pick<Archive, 'query'>;
  readonly limits: AssociationLimits;
  readonly peerMaximum: number;
  readonly transferSyntaxUID: string;
  readonly aeTitle: string;
}

/** Longer than any identifier with sense: it is held whole. */
const maximumIdentifierBytes = 256 * 1024;
const cancelled = 0xfe00;

/** The last status and the number of answers; undefined when the association cannot go on. */
export async function answerFind(
  layer: UpperLayer,
  { command, contextId, dataSet }: Message,
  host: FindHost,
): Promise<{ readonly status: number; readonly comment?: string; readonly matches: number } | undefined> {
  const identifier = await readWhole(dataSet);
  if (identifier === undefined) return undefined;
  const keys = readIdentifier(identifier, host.transferSyntaxUID);
  const hasPatientLevel = command.affectedSopClassUID === patientRootFind;
  let matches = 0;
  for await (const found of serveFind(host.archive, keys, hasPatientLevel, host.aeTitle)) {
    // A turn of the event loop, so that a cancel can come in.
    await new Promise(setImmediate);
    const isStopped = layer.hasWaiting();
    if (isStopped && !(await isCancel(layer, host.limits))) return undefined;
    const answer: FindAnswer = isStopped ? { status: cancelled } : found;
    if (!(await send(answer))) return undefined;
    if (answer.identifier === undefined) return { status: answer.status, comment: answer.comment, matches };
    matches += 1;
  }
  return undefined;

  async function send(answer: FindAnswer): Promise<boolean> {
    const bytes = answer.identifier && encodeIdentifier(answer.identifier, host.transferSyntaxUID);
    const response = {
      commandField: findRequest | responseBit,
      messageIdBeingRespondedTo: command.messageId ?? 0,
      affectedSopClassUID: command.affectedSopClassUID,
      status: answer.status,
      ...(answer.comment !== undefined && { errorComment: answer.comment.slice(0, 64) }),
      hasDataSet: bytes !== undefined,
    };
    return (await sendMessage(layer, host.peerMaximum, contextId, response, bytes && one(bytes))).ok;
  }
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function isCancel(layer: UpperLayer, limits: AssociationLimits): Promise<boolean> {
  const message = await readMessage(layer, limits);
  return message.ok && message.value?.command.commandField === cancelRequest;
}

async function readWhole(dataSet: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of dataSet) {
      length += piece.length;
      if (length > maximumIdentifierBytes) return undefined;
      pieces.push(piece);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(pieces);
}
