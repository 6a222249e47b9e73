// One association as acceptor: the answer to its request, then its messages one after the other until its end.
import type { Archive } from '../../archive/index.ts';
import { implementationClassUID, implementationVersionName, transferSyntax } from '../../dicom/index.ts';
import { answerContexts } from '../association/answerContexts.ts';
import type { AssociationLimits } from '../association/associationLimits.ts';
import type { Tell } from '../association/conversation.ts';
import type { AssociateRequest } from '../association/pdu.ts';
import type { UpperLayer } from '../association/upperLayer.ts';
import { answerFind } from './answerFind.ts';
import { echoRequest, findRequest, responseBit, storeRequest } from './commandSet.ts';
import { type Message, readMessage, sendMessage } from './message.ts';
import { isStorageClass, patientRootFind, studyRootFind, verificationClass } from './servedClasses.ts';
import { serveStore } from './serveStore.ts';

export interface AcceptorHost {
  readonly archive: Pick<Archive, 'store' | 'query'>;
  readonly limits: AssociationLimits;
  readonly tell: Tell;
}

export async function serveAssociation(
  layer: UpperLayer,
  request: AssociateRequest,
  host: AcceptorHost,
): Promise<void> {
  const { limits, tell } = host;
  const contexts = answerContexts(request.contexts, (uid) =>
    isStorageClass(uid) ? 'any' : otherClasses.includes(uid) ? littleEndian : undefined,
  );
  for (const { id, result, transferSyntax: syntax } of contexts) {
    const abstractSyntax = request.contexts.find((context) => context.id === id)?.abstractSyntax ?? '';
    const facts = {
      id,
      reason: result,
      abstractSyntax,
      transferSyntax: result === 0 ? transferSyntax(syntax).name : '',
    };
    tell({ who: 'us', what: 'context', result: result === 0 ? 'accepted' : 'refused', facts });
  }
  const user = {
    maximumPduLength: limits.maximumPduLength,
    implementationClassUID,
    implementationVersionName,
    roles: [],
  };
  layer.accept({ ...request, kind: 'associateAccept', contexts, user });
  const syntaxes = new Map(contexts.filter(({ result }) => result === 0).map((one) => [one.id, one.transferSyntax]));
  for (;;) {
    const message = await readMessage(layer, limits);
    if (!message.ok) {
      tell({ who: 'peer', what: 'end', result: 'refused', facts: { problem: message.problem.kind } });
      return layer.abort();
    }
    if (message.value === undefined) {
      tell({ who: 'peer', what: 'release', result: 'accepted', facts: {} });
      return layer.answerRelease();
    }
    const syntax = syntaxes.get(message.value.contextId);
    if (syntax === undefined) return layer.abort();
    const isFind = message.value.command.commandField === findRequest;
    const answered = await (isFind ? tellFind : answerMessage)(layer, message.value, syntax, request, host);
    if (!answered) return layer.abort();
  }
}

async function tellFind(
  layer: UpperLayer,
  message: Message,
  transferSyntaxUID: string,
  request: AssociateRequest,
  { archive, limits, tell }: AcceptorHost,
): Promise<boolean> {
  const { calledAeTitle: aeTitle, user } = request;
  const peerMaximum = user.maximumPduLength;
  const found = await answerFind(layer, message, { archive, limits, peerMaximum, transferSyntaxUID, aeTitle });
  if (found === undefined) return false;
  const facts = { matches: found.matches, comment: found.comment ?? '' };
  tell({ who: 'peer', what: 'find', result: found.status.toString(16).padStart(4, '0'), facts });
  return true;
}

const otherClasses = [verificationClass, patientRootFind, studyRootFind];
const littleEndian = ['1.2.840.10008.1.2.1', '1.2.840.10008.1.2'];

/** PS3.7 C.5.23, unrecognised operation. */
const unrecognised = 0x0211;

async function answerMessage(
  layer: UpperLayer,
  { command, contextId, dataSet }: Message,
  transferSyntaxUID: string,
  request: AssociateRequest,
  { archive, tell }: AcceptorHost,
): Promise<boolean> {
  const { affectedSopClassUID = '', affectedSopInstanceUID = '', commandField } = command;
  let answer: { status: number; comment?: string } = { status: 0 };
  if (commandField === storeRequest) {
    const sourceAeTitle = request.callingAeTitle;
    const names = { sopClassUID: affectedSopClassUID, sopInstanceUID: affectedSopInstanceUID };
    answer = await serveStore(archive, { ...names, transferSyntaxUID, sourceAeTitle }, dataSet);
  } else if (commandField !== echoRequest) answer = { status: unrecognised };
  if (!(await drain(dataSet))) return false;
  const what = commandField === storeRequest ? 'store' : commandField === echoRequest ? 'echo' : 'other';
  const facts = { sopInstanceUID: affectedSopInstanceUID, comment: answer.comment ?? '' };
  tell({ who: 'peer', what, result: answer.status.toString(16).padStart(4, '0'), facts });
  const sent = await sendMessage(layer, request.user.maximumPduLength, contextId, {
    commandField: commandField | responseBit,
    messageIdBeingRespondedTo: command.messageId ?? 0,
    affectedSopClassUID,
    ...(affectedSopInstanceUID !== '' && { affectedSopInstanceUID }),
    status: answer.status,
    ...(answer.comment !== undefined && { errorComment: answer.comment.slice(0, 64) }),
    hasDataSet: false,
  });
  return sent.ok;
}

/** What the archive did not want to read is read away, so that the next message can come. */
async function drain(dataSet: AsyncIterable<Uint8Array>): Promise<boolean> {
  try {
    for await (const _ of dataSet);
    return true;
  } catch {
    return false;
  }
}
