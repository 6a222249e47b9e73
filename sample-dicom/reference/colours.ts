// Colours in each way of writing them: RGB by pixel and by plane, YBR_FULL, and a palette.
import type { ElementRecord } from '../../native-free-core/dicom/index.ts';
import type { ReferenceObject } from './referenceObject.ts';
import { referenceFile } from './referenceStudy.ts';
import { secondaryCapture } from './secondaryCapture.ts';

const size = 32;
const object = 'colours';

/** Three numbers for pixel k that take every eighth value and differ from each other. */
export const triple = (k: number): readonly [number, number, number] => [
  (k % size) * 8,
  Math.floor(k / size) * 8,
  255 - (k % size) * 8,
];

const byPixel = () => Uint8Array.from({ length: size * size * 3 }, (_, k) => triple(Math.floor(k / 3))[k % 3]);
const byPlane = () =>
  Uint8Array.from({ length: size * size * 3 }, (_, k) => triple(k % (size * size))[Math.floor(k / (size * size))]);

function picture(name: string, photometricInterpretation: string, pixels: ElementRecord) {
  const elements = {
    ...secondaryCapture.elements,
    PhotometricInterpretation: photometricInterpretation,
    Rows: size,
    Columns: size,
    BitsAllocated: 8,
    BitsStored: 8,
    HighBit: 7,
    PixelRepresentation: 0,
    ...pixels,
  };
  return referenceFile({ ...secondaryCapture, object, name, elements });
}

/** 256 entries of 16 bits; the eight upper bits of entry k are `level(k)`. */
function channel(level: (k: number) => number): Uint8Array {
  const view = new DataView(new ArrayBuffer(512));
  for (let k = 0; k < 256; k++) view.setUint16(k * 2, level(k) * 257, true);
  return new Uint8Array(view.buffer);
}

const descriptor = [256, 0, 16];

export const colours: ReferenceObject = {
  name: object,
  files: () => [
    picture('rgb', 'RGB', { SamplesPerPixel: 3, PlanarConfiguration: 0, PixelData: byPixel() }),
    picture('rgb-planes', 'RGB', { SamplesPerPixel: 3, PlanarConfiguration: 1, PixelData: byPlane() }),
    picture('ybr-full', 'YBR_FULL', { SamplesPerPixel: 3, PlanarConfiguration: 0, PixelData: byPixel() }),
    picture('palette', 'PALETTE COLOR', {
      SamplesPerPixel: 1,
      RedPaletteColorLookupTableDescriptor: descriptor,
      GreenPaletteColorLookupTableDescriptor: descriptor,
      BluePaletteColorLookupTableDescriptor: descriptor,
      RedPaletteColorLookupTableData: channel((k) => k),
      GreenPaletteColorLookupTableData: channel((k) => 255 - k),
      BluePaletteColorLookupTableData: channel((k) => (k * 5) & 0xff),
      PixelData: Uint8Array.from({ length: size * size }, (_, k) => k & 0xff),
    }),
  ],
};
