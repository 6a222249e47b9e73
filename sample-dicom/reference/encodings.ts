// The unsigned slice of the cylinders in other transfer syntaxes: the pixels must come out the same to the last bit.
import { deflateSync } from 'fflate';
import { cylinderUnsigned } from './ctCylinders.ts';
import { bigEndianOf } from './encoders/bigEndian.ts';
import { jpegLossless } from './encoders/jpegLossless.ts';
import { splitMeta, withTransferSyntax } from './encoders/part10Meta.ts';
import { rleFrame } from './encoders/rleFrame.ts';
import type { ReferenceObject } from './referenceObject.ts';
import { ct, ctElements, referenceFile } from './referenceStudy.ts';

const object = 'encodings';

function slice(name: string, transferSyntaxUID?: string, encode?: (samples: Uint16Array) => Uint8Array) {
  const pixels = cylinderUnsigned();
  const elements = ctElements(object, pixels);
  const PixelData = encode ? [encode(pixels.samples)] : elements.PixelData;
  return referenceFile({ ...ct, object, name, transferSyntaxUID, elements: { ...elements, PixelData } });
}

const { columns, rows } = cylinderUnsigned().plane;

/** PS3.5 A.5: the data set alone is deflated, its meta information is not. */
function deflated() {
  const { name, bytes } = slice('deflated');
  const { meta, dataset } = splitMeta(withTransferSyntax(bytes, '1.2.840.10008.1.2.1.99'));
  const packed = deflateSync(dataset, { level: 9 });
  const whole = new Uint8Array(meta.length + packed.length + (packed.length & 1));
  whole.set(meta);
  whole.set(packed, meta.length);
  return { name, bytes: whole };
}

function bigEndian() {
  const { name, bytes } = slice('big-endian');
  return { name, bytes: bigEndianOf(withTransferSyntax(bytes, '1.2.840.10008.1.2.2')) };
}

export const encodings: ReferenceObject = {
  name: object,
  files: () => [
    slice('explicit-little'),
    slice('implicit-little', '1.2.840.10008.1.2'),
    bigEndian(),
    deflated(),
    slice('rle', '1.2.840.10008.1.2.5', rleFrame),
    slice('jpeg-lossless', '1.2.840.10008.1.2.4.70', (samples) => jpegLossless(samples, columns, rows)),
  ],
};
