// Ramps: every whole number from −1024 to 3071 once, row by row, under each function of PS3.3 C.11.2, and inverted.
import type { ElementRecord } from '../../native-free-core/dicom/index.ts';
import { dxImageForPresentation, dxModules } from '../modules/dxModules.ts';
import { greyPixelModule } from '../modules/imageModules.ts';
import type { ReferenceObject } from './referenceObject.ts';
import { axial, ct, ctElements, referenceFile } from './referenceStudy.ts';

const object = 'voi-ramps';
const size = 64;

const plane = {
  originMm: [0, 0, 0],
  rowDirection: axial[0],
  columnDirection: axial[1],
  spacingMm: [1, 1],
  columns: size,
  rows: size,
} as const;

function ramp(name: string, display: ElementRecord) {
  const samples = Int16Array.from({ length: size * size }, (_, k) => k - 1024);
  const module = ctElements(object, { plane, sliceMm: 1, samples, bitsStored: 16, intercept: 0 });
  return referenceFile({ ...ct, object, name, elements: { ...module, ...display } });
}

const window = { WindowCenter: 40, WindowWidth: 400 } as const;

/** 256 entries of 16 bits from −128 on: entry k is k² (white: 65535), a curve that no window can draw. */
function squares(): Uint8Array {
  const view = new DataView(new ArrayBuffer(512));
  for (let k = 0; k < 256; k++) view.setUint16(k * 2, k * k, true);
  return new Uint8Array(view.buffer);
}

/** Sixteen bits, 0 to 65520 in steps of 16; shown inverted by its Presentation LUT Shape (PS3.3 C.11.6). */
function inverseShape() {
  const samples = Uint16Array.from({ length: size * size }, (_, k) => k * 16);
  const modules = dxModules({
    viewPosition: 'PA',
    patientOrientation: ['L', 'F'],
    sourceToDetectorMm: 1500,
    sourceToPatientMm: 1200,
    detectorSpacingMm: 0.2,
    kilovolts: 70,
    exposureMicroampereSeconds: 1000,
    exposureIndex: 400,
    targetExposureIndex: 400,
    deviationIndex: 0.1,
    isInverted: false,
  });
  const pixels = greyPixelModule({ columns: size, rows: size, samples, bitsStored: 16, isInverted: true });
  const elements = { ...modules, PixelIntensityRelationshipSign: 1, PresentationLUTShape: 'INVERSE', ...pixels };
  const sixteenBits = { ...elements, WindowCenter: 32768, WindowWidth: 65536 };
  return referenceFile({
    object,
    name: 'inverse-16',
    modality: 'DX',
    sopClassUID: dxImageForPresentation,
    elements: sixteenBits,
  });
}

export const voiRamps: ReferenceObject = {
  name: object,
  files: () => [
    ramp('linear', window),
    ramp('linear-exact', { ...window, VOILUTFunction: 'LINEAR_EXACT' }),
    ramp('sigmoid', { ...window, VOILUTFunction: 'SIGMOID' }),
    ramp('lut', { VOILUTSequence: [{ LUTDescriptor: [256, -128, 16], LUTData: squares() }] }),
    ramp('monochrome1', { ...window, PhotometricInterpretation: 'MONOCHROME1' }),
    inverseShape(),
  ],
};
