// Image Plane, Frame of Reference, Image Pixel and VOI LUT (PS3.3 C.7.6.2, C.7.4.1, C.7.6.3, C.11.2).
import type { ElementRecord } from '../../native-free-core/dicom/index.ts';
import type { Plane, Vector3 } from '../../native-free-core/geometry/index.ts';

/** Decimal text of PS3.5 6.2 has room for 16 characters; a tenth of a nanometre is enough for all. */
const rounded = (value: number) => Math.round(value * 1e9) / 1e9;

const inDigits = (vector: Vector3) => vector.map(rounded);

export function imagePlaneModule(plane: Plane, frameOfReferenceUID: string, sliceThicknessMm: number): ElementRecord {
  return {
    FrameOfReferenceUID: frameOfReferenceUID,
    PositionReferenceIndicator: null,
    ImagePositionPatient: inDigits(plane.originMm),
    ImageOrientationPatient: [...inDigits(plane.rowDirection), ...inDigits(plane.columnDirection)],
    PixelSpacing: [...plane.spacingMm],
    SliceThickness: sliceThicknessMm,
  };
}

export interface GreyPixels {
  readonly columns: number;
  readonly rows: number;
  readonly samples: Int16Array | Uint16Array;
  readonly bitsStored: number;
  readonly isInverted?: boolean;
}

export function greyPixelModule({ columns, rows, samples, bitsStored, isInverted }: GreyPixels): ElementRecord {
  return {
    SamplesPerPixel: 1,
    PhotometricInterpretation: isInverted ? 'MONOCHROME1' : 'MONOCHROME2',
    Rows: rows,
    Columns: columns,
    BitsAllocated: 16,
    BitsStored: bitsStored,
    HighBit: bitsStored - 1,
    PixelRepresentation: samples instanceof Int16Array ? 1 : 0,
    PixelData: littleEndianBytes(samples),
  };
}

export interface Window {
  readonly center: number;
  readonly width: number;
  readonly explanation: string;
}

export function windowElements(windows: readonly Window[]): ElementRecord {
  return {
    WindowCenter: windows.map((window) => window.center),
    WindowWidth: windows.map((window) => window.width),
    WindowCenterWidthExplanation: windows.map((window) => window.explanation),
  };
}

export const code = (value: string, scheme: string, meaning: string): ElementRecord => ({
  CodeValue: value,
  CodingSchemeDesignator: scheme,
  CodeMeaning: meaning,
});

function littleEndianBytes(samples: Int16Array | Uint16Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(samples.length * 2));
  for (let k = 0; k < samples.length; k++) view.setUint16(k * 2, samples[k] & 0xffff, true);
  return new Uint8Array(view.buffer);
}
