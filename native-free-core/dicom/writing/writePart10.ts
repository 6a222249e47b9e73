// New instances as Part 10 bytes (PS3.10 §7.1). dcmjs writes the header at its dictionary level; the pixels are laid behind
// it unchanged, since dcmjs would cut compressed frames into new fragments and copy samples many times.
import * as dcmjs from 'dcmjs';
import { transferSyntax } from '../transferSyntax.ts';
import type { ElementRecord, ElementValue } from './elementRecord.ts';
import { encapsulatedPixelData, nativePixelData } from './pixelDataElement.ts';
import { toDictionary } from './toDictionary.ts';

/** Names this program as the writer of a file (PS3.10 7.1): a UID made once from a UUID (PS3.5 B.2). */
export const implementationClassUID = '2.25.183471204962214713955219738164011528437';
export const implementationVersionName = 'NEGATOSCOPE';

export interface NewInstance {
  /** Implicit or explicit little endian, or an encapsulated syntax with `PixelData` as a list of frames. */
  readonly transferSyntaxUID: string;
  /** By keyword; Specific Character Set is always set to ISO_IR 192 (UTF-8). */
  readonly elements: ElementRecord;
}

/**
 * Writes a file with preamble and meta information. UIDs, dates and every value come from the caller, so that the same record gives the
 * same bytes. Throws on a record that cannot be written (unknown keyword, big endian or deflated syntax): a mistake of the caller's code.
 */
export function writePart10({ transferSyntaxUID, elements }: NewInstance): Uint8Array {
  const syntax = transferSyntax(transferSyntaxUID);
  if (syntax.isBigEndian || syntax.isDeflated) throw new Error(`${syntax.name} is not written here`);
  const { PixelData, ...header } = elements;
  const context = { isSigned: elements.PixelRepresentation === 1 };
  dcmjs.log.setLevel('silent', false);
  const file = new dcmjs.data.DicomDict(toDictionary(metaOf(transferSyntaxUID, elements), context));
  file.dict = toDictionary({ ...header, SpecificCharacterSet: 'ISO_IR 192' }, context);
  // Lengths are the caller's business: dcmjs counts bytes of UTF-8 where the standard counts characters.
  const head = new Uint8Array(file.write({ allowInvalidVRLength: true }));
  return concatenate([head, ...pixelDataParts(PixelData, elements, transferSyntaxUID)]);
}

function metaOf(transferSyntaxUID: string, elements: ElementRecord): ElementRecord {
  return {
    FileMetaInformationVersion: new Uint8Array([0, 1]),
    MediaStorageSOPClassUID: elements.SOPClassUID,
    MediaStorageSOPInstanceUID: elements.SOPInstanceUID,
    TransferSyntaxUID: transferSyntaxUID,
    ImplementationClassUID: implementationClassUID,
    ImplementationVersionName: implementationVersionName,
  };
}

function pixelDataParts(
  pixelData: ElementValue | undefined,
  elements: ElementRecord,
  transferSyntaxUID: string,
): readonly Uint8Array[] {
  if (pixelData === undefined) return [];
  const { isEncapsulated, isExplicit } = transferSyntax(transferSyntaxUID);
  if (pixelData instanceof Uint8Array && !isEncapsulated) {
    // PS3.5 A.1, A.2: OW in implicit VR and above 8 bits; OB for bytes.
    const isBytes = isExplicit && Number(elements.BitsAllocated) <= 8;
    return nativePixelData(pixelData, isBytes ? 'OB' : 'OW', isExplicit);
  }
  if (isListOfBytes(pixelData) && isEncapsulated) return encapsulatedPixelData(pixelData);
  throw new Error(`PixelData does not suit ${transferSyntaxUID}`);
}

function isListOfBytes(value: ElementValue): value is readonly Uint8Array[] {
  return Array.isArray(value) && value.every((one) => one instanceof Uint8Array);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let position = 0;
  for (const part of parts) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}
