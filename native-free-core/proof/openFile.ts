// One file of a reference object by the very road of the workstation: Part 10 bytes → header → stored samples → frame.
import { type DataSet, readPart10 } from '../dicom/index.ts';
import type { Outcome } from '../outcome.ts';
import {
  decodeFrame,
  type Frame,
  type GreyFrame,
  type ImageHeader,
  readImageHeader,
  toFrame,
} from '../pixels/index.ts';
import type { ProofHost } from './proof.ts';

export interface OpenedFile {
  readonly dataset: DataSet;
  readonly header: ImageHeader;
  readonly frame: Frame;
}

/** A problem of any room of the road, with its facts. */
export interface ProofProblem {
  readonly kind: string;
  readonly [fact: string]: unknown;
}

/** A reference object that cannot be read is a failed proof: the throw is caught where proofs are run, and told in words. */
export class ProofStopped extends Error {
  readonly problem: ProofProblem;
  constructor(problem: ProofProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

export async function openFile(host: ProofHost, name: string): Promise<OpenedFile> {
  const file = readPart10(bytesOf(host, name), host);
  if (file.problems.length > 0) throw new ProofStopped({ ...file.problems[0] });
  const header = settled(readImageHeader(file.dataset, file.transferSyntaxUID, 1));
  const stored = settled(await decodeFrame(file, header.pixelModule, 1, host.decoders));
  return { dataset: file.dataset, header, frame: settled(toFrame(stored, header, file.dataset)) };
}

export async function openGrey(host: ProofHost, name: string): Promise<OpenedFile & { readonly frame: GreyFrame }> {
  const opened = await openFile(host, name);
  if (opened.frame.kind !== 'grey') throw new ProofStopped({ kind: 'colourVolume' });
  return { ...opened, frame: opened.frame };
}

export function bytesOf({ files }: ProofHost, name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw new ProofStopped({ kind: 'noReferenceObject', name });
  return bytes;
}

export function settled<Value>(outcome: Outcome<Value, { readonly kind: string }>): Value {
  if (!outcome.ok) throw new ProofStopped({ ...outcome.problem });
  return outcome.value;
}
