// What a requestor knows of a node, and one request with its answer over an association.
import { implementationClassUID, implementationVersionName } from '../../dicom/index.ts';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { AssociationLimits } from '../association/associationLimits.ts';
import type { AssociationProblem } from '../association/associationProblem.ts';
import type { NodeAddress, RequestedAssociation } from '../association/connectUpperLayer.ts';
import type { AssociateRequest, ProposedContext } from '../association/pdu.ts';
import type { CommandSet } from './commandSet.ts';
import type { DimseProblem } from './dimseProblem.ts';
import { readMessage, sendMessage } from './message.ts';

export interface DicomNode extends NodeAddress {
  readonly aeTitle: string;
  /** Our own title. */
  readonly callingAeTitle: string;
  readonly limits?: Partial<AssociationLimits>;
}

export function requestTo(
  node: DicomNode,
  contexts: readonly ProposedContext[],
  maximumPduLength: number,
): AssociateRequest {
  return {
    kind: 'associateRequest',
    calledAeTitle: node.aeTitle,
    callingAeTitle: node.callingAeTitle,
    contexts,
    user: { maximumPduLength, implementationClassUID, implementationVersionName, roles: [] },
  };
}

/** Sends one message and waits for its answer: one operation at a time (PS3.7 D.3.3.3). */
export async function askOnce(
  { layer, accept }: RequestedAssociation,
  limits: AssociationLimits,
  contextId: number,
  command: CommandSet,
  dataSet?: AsyncIterable<Uint8Array>,
): Promise<Outcome<CommandSet, AssociationProblem | DimseProblem>> {
  // What is sent may fail to be read half-way: then the peer must not take it for whole.
  const sent = await sendMessage(layer, accept.user.maximumPduLength, contextId, command, dataSet).catch(() => {
    layer.abort();
    return fail({ kind: 'connectionLost' } as const);
  });
  if (!sent.ok) return sent;
  const answer = await readMessage(layer, limits);
  if (!answer.ok) return answer;
  const found = answer.value?.command;
  if (found === undefined || found.messageIdBeingRespondedTo !== command.messageId)
    return fail({ kind: 'badDimse', found: 'no answer to what was asked' });
  return succeed(found);
}

export async function releaseAssociation({ layer }: RequestedAssociation): Promise<void> {
  layer.askRelease();
  const answer = await layer.next();
  if (answer.kind !== 'released') layer.abort();
}

/** PS3.7 annex C: success, or a warning (0001, Bxxx), with which the operation is done. */
export function isDone(status: number | undefined): boolean {
  return status === 0 || status === 1 || (status !== undefined && status >> 12 === 0xb);
}

export function failureOf({ status = 0xffff, errorComment = '' }: CommandSet): DimseProblem {
  return { kind: 'dimseFailed', status: status.toString(16).padStart(4, '0'), comment: errorComment };
}
