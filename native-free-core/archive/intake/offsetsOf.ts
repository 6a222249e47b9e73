// Where the parts of a Part 10 file begin (PS3.10 §7.1): its data set, and in it the Pixel Data.
import { type Part10File, transferSyntax } from '../../dicom/index.ts';

// PS3.3 C.7.6.3, C.7.6.24: Float, Double Float and Pixel Data; only one of them is there.
const pixelDataTags = [0x7fe00008, 0x7fe00009, 0x7fe00010];

/** Offset of the data set, after the file meta information; 0 without one. */
export function dataSetOffset({ meta }: Part10File): number {
  let end = 0;
  for (const element of meta.elements.values()) end = Math.max(end, element.offset + element.lengthBytes);
  return end;
}

/** True when the header ends before the Pixel Data, which is there. */
export function hasPixelData({ dataset }: Part10File): boolean {
  return pixelDataTags.some((tag) => dataset.elements.has(tag));
}

/** Offset of the Pixel Data element (not of its value); `sizeBytes` when there is none or the data set is deflated. */
export function pixelDataOffset(file: Part10File, sizeBytes: number): number {
  if (transferSyntax(file.transferSyntaxUID).isDeflated) return sizeBytes;
  for (const tag of pixelDataTags) {
    const element = file.dataset.elements.get(tag);
    if (element !== undefined) return element.offset - elementHeaderBytes(file.dataset.bytes, element.offset);
  }
  return sizeBytes;
}

/** PS3.5 7.1.2: explicit VR has tag, VR, two reserved bytes and a 32-bit length; 7.1.3: implicit VR has no VR. */
function elementHeaderBytes(bytes: Uint8Array, valueOffset: number): number {
  const vr = String.fromCharCode(bytes[valueOffset - 8], bytes[valueOffset - 7]);
  return /^O[BWFDLV]|^UN$/.test(vr) && bytes[valueOffset - 6] === 0 && bytes[valueOffset - 5] === 0 ? 12 : 8;
}
