// C-STORE as its SCU (PS3.4 B): stored objects to a node, each in its own transfer syntax, its data set untouched.
import type { Archive, ArchiveProblem, InstanceRow } from '../../archive/index.ts';
import { transferSyntax } from '../../dicom/index.ts';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import { defaultAssociationLimits } from '../association/associationLimits.ts';
import type { AssociationProblem } from '../association/associationProblem.ts';
import { connectUpperLayer } from '../association/connectUpperLayer.ts';
import { askOnce, type DicomNode, failureOf, isDone, releaseAssociation, requestTo } from './askNode.ts';
import { storeRequest } from './commandSet.ts';
import type { DimseProblem } from './dimseProblem.ts';
import { dataSetStart } from './metaInformation.ts';

export type SendableInstance = Pick<InstanceRow, 'sopInstanceUID' | 'sopClassUID' | 'transferSyntaxUID'>;

export interface SentInstance {
  readonly sopInstanceUID: string;
  readonly outcome: Outcome<{ readonly status: number }, SendProblem>;
}

type SendProblem = AssociationProblem | DimseProblem | ArchiveProblem;

export interface SendOptions {
  /** What is not sent yet is left: `requestCancelled`. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number) => void;
}

/** PS3.8 9.3.2.2: odd numbers up to 255. */
const maximumContexts = 128;

/** One record for each instance, in their order: done, or why not. More kinds than an association can propose take several. */
export async function storeToNode(
  archive: Pick<Archive, 'openObject'>,
  node: DicomNode,
  instances: readonly SendableInstance[],
  options: SendOptions = {},
): Promise<readonly SentInstance[]> {
  const kinds = [...new Set(instances.map(kindOf))];
  const sent = new Map<SendableInstance, SentInstance>();
  for (let first = 0; first < kinds.length; first += maximumContexts) {
    const proposed = kinds.slice(first, first + maximumContexts);
    const own = instances.filter((instance) => proposed.includes(kindOf(instance)));
    const { signal } = options;
    const before = sent.size;
    const onProgress = (done: number) => options.onProgress?.(before + done);
    const outcomes = await sendTogether(archive, node, own, proposed, { signal, onProgress });
    own.forEach((instance, at) => {
      sent.set(instance, { sopInstanceUID: instance.sopInstanceUID, outcome: outcomes[at] });
    });
  }
  return instances.flatMap((instance) => sent.get(instance) ?? []);
}

function kindOf({ sopClassUID, transferSyntaxUID }: SendableInstance): string {
  return `${sopClassUID} ${transferSyntaxUID}`;
}

async function sendTogether(
  archive: Pick<Archive, 'openObject'>,
  node: DicomNode,
  instances: readonly SendableInstance[],
  kinds: readonly string[],
  { signal, onProgress }: SendOptions,
): Promise<readonly SentInstance['outcome'][]> {
  const limits = { ...defaultAssociationLimits, ...node.limits };
  const contexts = kinds.map((kind, at) => {
    const [abstractSyntax, transferSyntaxUID] = kind.split(' ');
    return { id: at * 2 + 1, abstractSyntax, transferSyntaxes: [transferSyntaxUID] };
  });
  const association = await connectUpperLayer(node, requestTo(node, contexts, limits.maximumPduLength), limits);
  if (!association.ok) return instances.map(() => association);
  const accepted = new Set(association.value.accept.contexts.filter(({ result }) => result === 0).map(({ id }) => id));
  const outcomes: SentInstance['outcome'][] = [];
  let lost: AssociationProblem | DimseProblem | undefined;
  for (const [at, instance] of instances.entries()) {
    const { sopClassUID, sopInstanceUID, transferSyntaxUID } = instance;
    const contextId = kinds.indexOf(kindOf(instance)) * 2 + 1;
    onProgress?.(at);
    if (lost !== undefined) outcomes.push(fail(lost));
    else if (signal?.aborted) outcomes.push(fail({ kind: 'requestCancelled' }));
    else if (!accepted.has(contextId)) outcomes.push(fail({ kind: 'contextRefused', sopClassUID, transferSyntaxUID }));
    else {
      const object = await archive.openObject(sopInstanceUID);
      if (!object.ok) {
        outcomes.push(object);
        continue;
      }
      const command = {
        commandField: storeRequest,
        messageId: (at % 0xffff) + 1,
        priority: 0,
        affectedSopClassUID: sopClassUID,
        affectedSopInstanceUID: sopInstanceUID,
        hasDataSet: true,
      };
      const answer = await askOnce(
        association.value,
        limits,
        contextId,
        command,
        dataSetOf(object.value, transferSyntax(transferSyntaxUID).isDeflated),
      );
      if (!answer.ok) lost = answer.problem;
      if (!answer.ok) outcomes.push(answer);
      else if (isDone(answer.value.status)) outcomes.push(succeed({ status: answer.value.status ?? 0 }));
      else outcomes.push(fail(failureOf(answer.value)));
    }
  }
  if (lost === undefined) await releaseAssociation(association.value);
  else association.value.layer.abort();
  return outcomes;
}

/** The first piece of an object holds its whole meta information: it is far shorter than any piece read from a disk. */
async function* dataSetOf(object: AsyncIterable<Uint8Array>, isDeflated: boolean): AsyncGenerator<Uint8Array> {
  let held: Uint8Array | undefined;
  // A fragment has an even length (PS3.8 annex E): an odd byte goes over to the next piece.
  let over: Uint8Array = new Uint8Array(0);
  for await (const piece of object) {
    if (held !== undefined) yield held;
    const buffer = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    const start = held === undefined ? dataSetStart(buffer) : 0;
    const whole = over.length === 0 ? buffer.subarray(start) : Buffer.concat([over, buffer.subarray(start)]);
    held = whole.subarray(0, whole.length & ~1);
    over = whole.subarray(held.length);
  }
  // PS3.5 A.5: a deflated stream of odd length is ended by a null.
  const ending = isDeflated && over.length === 1 ? Buffer.concat([over, Buffer.alloc(1)]) : over;
  yield Buffer.concat([held ?? new Uint8Array(0), ending]);
}
