// Transfer syntaxes of the standard whose frames cannot be had from the file itself, and why (PS3.5 annex A, PS3.6 annex A).
import { transferSyntax } from '../dicom/index.ts';

/** Named for the reader: what it is, why there is no frame, and (in words) what can be done. */
export type NoFramesHere = {
  readonly kind: 'videoStream' | 'pixelsOverNetwork' | 'liveVideoStream' | 'retiredTransferSyntax';
  readonly transferSyntaxUID: string;
  readonly name: string;
};

/** The reason, or undefined when the transfer syntax writes frames into the file, or is not known. */
export function noFramesHere(transferSyntaxUID: string): NoFramesHere | undefined {
  const kind = isVideoTransferSyntax(transferSyntaxUID) ? 'videoStream' : kinds.get(transferSyntaxUID);
  return kind && { kind, transferSyntaxUID, name: transferSyntax(transferSyntaxUID).name };
}

/** MPEG-2, MPEG-4 AVC and HEVC: one bit stream for all frames (PS3.5 A.4.5 to A.4.9), also the fragmentable ones. */
export function isVideoTransferSyntax(transferSyntaxUID: string): boolean {
  return /^1\.2\.840\.10008\.1\.2\.4\.(10[0-6](\.1)?|107|108)$/.test(transferSyntaxUID);
}

const kinds: ReadonlyMap<string, NoFramesHere['kind']> = new Map([
  // JPIP (PS3.5 A.6): Pixel Data Provider URL (0028,7FE0) stands in the place of the pixels.
  ['1.2.840.10008.1.2.4.94', 'pixelsOverNetwork'],
  ['1.2.840.10008.1.2.4.95', 'pixelsOverNetwork'],
  ['1.2.840.10008.1.2.4.204', 'pixelsOverNetwork'],
  ['1.2.840.10008.1.2.4.205', 'pixelsOverNetwork'],
  // SMPTE ST 2110 (PS3.22): real-time flows of a network, never stored.
  ['1.2.840.10008.1.2.7.1', 'liveVideoStream'],
  ['1.2.840.10008.1.2.7.2', 'liveVideoStream'],
  ['1.2.840.10008.1.2.7.3', 'liveVideoStream'],
  // Arithmetic coding, or hierarchical: retired before anyone wrote files with it, and no library decodes it.
  ['1.2.840.10008.1.2.4.52', 'retiredTransferSyntax'],
  ['1.2.840.10008.1.2.4.54', 'retiredTransferSyntax'],
  ['1.2.840.10008.1.2.4.56', 'retiredTransferSyntax'],
  ['1.2.840.10008.1.2.4.58', 'retiredTransferSyntax'],
  ['1.2.840.10008.1.2.4.59', 'retiredTransferSyntax'],
  ['1.2.840.10008.1.2.4.60', 'retiredTransferSyntax'],
  ['1.2.840.10008.1.2.4.61', 'retiredTransferSyntax'],
  ['1.2.840.10008.1.2.4.62', 'retiredTransferSyntax'],
  ['1.2.840.10008.1.2.4.63', 'retiredTransferSyntax'],
  ['1.2.840.10008.1.2.4.64', 'retiredTransferSyntax'],
  ['1.2.840.10008.1.2.4.65', 'retiredTransferSyntax'],
  ['1.2.840.10008.1.2.4.66', 'retiredTransferSyntax'],
  // Documents inside MIME or XML, never images.
  ['1.2.840.10008.1.2.6.1', 'retiredTransferSyntax'],
  ['1.2.840.10008.1.2.6.2', 'retiredTransferSyntax'],
]);
