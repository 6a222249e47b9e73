// All that one frame says of itself apart from its samples: read once, then every room computes from the record.
import { type DataSet, itemsOf, numberOf, numbersOf, tag, textOf, textsOf } from '../dicom/index.ts';
import type { ImagePlane } from '../geometry/index.ts';
import { type Outcome, succeed } from '../outcome.ts';
import { frameAttributes } from './frameAttributes.ts';
import { type ImagePixelModule, readImagePixelModule } from './imagePixelModule.ts';
import { readImagePlane } from './imagePlane.ts';
import { type FrameMask, readFrameMask } from './maskModule.ts';
import { type ModalityLut, type PaddingRange, readModalityLut, readPaddingRange } from './modalityLut.ts';
import type { PixelProblem } from './pixelProblem.ts';
import { type RealWorldValueMapping, readFrameMappings } from './realWorldValueMapping.ts';
import { readSpacingAttributes, type SpacingAttributes } from './spacingAttributes.ts';
import { readSplitAttributes } from './splitAttributes.ts';
import { readSupplementalPalette, type SupplementalPalette } from './supplementalPalette.ts';

export interface ImageHeader {
  readonly sopClassUID: string;
  readonly sopInstanceUID: string;
  readonly instanceNumber: string;
  /** From 1, as DICOM counts frames. */
  readonly frameNumber: number;
  readonly pixelModule: ImagePixelModule;
  /** Absent where the file gives no sound place in the patient. */
  readonly plane?: ImagePlane;
  /** As written; the room `measure` says which of it holds for a distance. */
  readonly spacing: SpacingAttributes;
  readonly modalityLut: ModalityLut;
  readonly padding?: PaddingRange;
  /** Colours among the greys of this frame. */
  readonly supplementalPalette?: SupplementalPalette;
  /** What stored values stand for in the real world, beside the modality's own unit. */
  readonly realWorldValueMappings: readonly RealWorldValueMapping[];
  /** MONOCHROME1, or Presentation LUT Shape INVERSE: shown inverted at the end of the chain. */
  readonly isInverted: boolean;
  /** Present when it is one of the slices that a mosaic holds, with what told so. */
  readonly mosaic?: { readonly tiles: number; readonly saidBy: string; readonly isNormalKnown: boolean };
  /** Keyword → value: what can set this frame apart from others of its series. */
  readonly splitAttributes: Readonly<Record<string, string>>;
  /** '' when lossless, else what is known: 'ISO_10918_1 10:1'. */
  readonly lossyCompression: string;
  readonly laterality: string;
  /** Patient directions of rows and columns as letters, for images without a plane. */
  readonly patientOrientation: readonly string[];
  /** What is taken from this frame when it is shown subtracted. */
  readonly mask?: FrameMask;
  readonly frameTimeMs?: number;
}

/** Reads the header of one frame (number from 1): the frame's functional groups come before the top level. */
export function readImageHeader(
  dataset: DataSet,
  transferSyntaxUID: string,
  frameNumber: number,
): Outcome<ImageHeader, PixelProblem> {
  const module = readImagePixelModule(dataset, transferSyntaxUID);
  if (!module.ok) return module;
  const pixelModule = module.value;
  if (!Number.isInteger(frameNumber) || frameNumber < 1 || frameNumber > pixelModule.numberOfFrames) {
    const { numberOfFrames } = pixelModule;
    return { ok: false, problem: { kind: 'frameOutOfRange', frameNumber, numberOfFrames } };
  }
  const modalityLut = readModalityLut(dataset, frameNumber, pixelModule);
  return succeed({
    sopClassUID: textOf(dataset, tag.sopClassUID),
    sopInstanceUID: textOf(dataset, tag.sopInstanceUID),
    instanceNumber: textOf(dataset, tag.instanceNumber),
    frameNumber,
    pixelModule,
    plane: readImagePlane(dataset, frameNumber, pixelModule),
    spacing: readSpacingAttributes(dataset, frameNumber),
    modalityLut,
    supplementalPalette: readSupplementalPalette(dataset, pixelModule, modalityLut),
    padding: readPaddingRange(dataset, pixelModule),
    realWorldValueMappings: readFrameMappings(dataset, frameNumber, pixelModule.isSigned),
    isInverted: isShownInverted(dataset, pixelModule),
    splitAttributes: readSplitAttributes(dataset, frameNumber),
    lossyCompression: readLossyCompression(dataset),
    laterality: readLaterality(dataset, frameNumber),
    patientOrientation: textsOf(dataset, tag.patientOrientation),
    mask: readFrameMask(dataset, frameNumber, pixelModule.numberOfFrames),
    frameTimeMs: readFrameTime(dataset, frameNumber),
  });
}

/** MONOCHROME1 already means INVERSE (PS3.3 C.11.6.1.2): the two together invert once. */
function isShownInverted(dataset: DataSet, module: ImagePixelModule): boolean {
  if (module.photometricInterpretation === 'MONOCHROME1') return true;
  return module.photometricInterpretation === 'MONOCHROME2' && textOf(dataset, tag.presentationLUTShape) === 'INVERSE';
}

/** Lossy Image Compression (0028,2110) stays 01 for ever once a step was lossy (PS3.3 C.7.6.1.1.5). */
function readLossyCompression(dataset: DataSet): string {
  if (textOf(dataset, tag.lossyImageCompression) !== '01') return '';
  const methods = textsOf(dataset, tag.lossyImageCompressionMethod);
  const ratios = numbersOf(dataset, tag.lossyImageCompressionRatio).map((ratio) => `${Math.round(ratio * 10) / 10}:1`);
  const steps = Array.from({ length: Math.max(methods.length, ratios.length) }, (_, index) =>
    [methods[index], ratios[index]].filter(Boolean).join(' '),
  );
  return steps.length === 0 ? '01' : steps.join(', ');
}

function readLaterality(dataset: DataSet, frameNumber: number): string {
  const anatomy = frameAttributes(dataset, frameNumber, tag.frameAnatomySequence);
  return (
    textOf(anatomy, tag.frameLaterality) || textOf(dataset, tag.imageLaterality) || textOf(dataset, tag.laterality)
  );
}

/** Frame Time (0018,1063), or its vector, or a rate: milliseconds that the frame stays, for cine (PS3.3 C.7.6.5). */
function readFrameTime(dataset: DataSet, frameNumber: number): number | undefined {
  const vector = numbersOf(dataset, tag.frameTimeVector);
  // The vector holds the time since the frame before: the first is 0 and the second stands for it.
  const fromVector = vector[frameNumber - 1] || vector[1];
  const rate = numberOf(dataset, tag.cineRate) ?? numberOf(dataset, tag.recommendedDisplayFrameRate);
  const timeMs = numberOf(dataset, tag.frameTime) ?? fromVector ?? (rate ? 1000 / rate : undefined);
  return timeMs !== undefined && timeMs > 0 ? timeMs : undefined;
}

/** True when the data set is of the enhanced kind: every frame has functional groups of its own. */
export function hasFunctionalGroups(dataset: DataSet): boolean {
  return itemsOf(dataset, tag.perFrameFunctionalGroupsSequence).length > 0;
}
