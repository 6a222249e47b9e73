// One frame as the plan tells it.
import type { PlannedImage, PlannedVoi } from '../../contract/index.ts';
import type { Part10File } from '../../dicom/index.ts';
import { readVoiLuts, type VoiLut } from '../../display/index.ts';
import { frameScale, type SuvProblem, type SuvScale } from '../../measure/index.ts';
import { type Outcome, succeed } from '../../outcome.ts';
import {
  colourProfileProblem,
  type ImageHeader,
  isColour,
  listPictures,
  type ModalityValueType,
  modalityPadding,
  modalityValueType,
  overlaysOfFrame,
  type PixelProblem,
  readImageHeader,
  readOverlayPlanes,
} from '../../pixels/index.ts';
import { suvOf } from './plannedQuantities.ts';
import type { InstanceHeader } from './readInstanceHeader.ts';

/** A frame's header, which sorting into stacks needs, with its line of the plan. */
export interface FrameOfSeries extends ImageHeader {
  readonly image: PlannedImage;
  readonly valueType: ModalityValueType | 'colour';
  readonly suv?: Outcome<SuvScale, SuvProblem>;
}

export interface FramesOfInstance {
  readonly frames: readonly FrameOfSeries[];
  /** Why they are fewer than the instance declares, or why their colours are not corrected. */
  readonly problem?: PixelProblem;
}

/** The frames of one instance, from 1; the problem when it has no picture that can be shown. */
export function framesOfInstance({ file, unreadBytes }: InstanceHeader): Outcome<FramesOfInstance, PixelProblem> {
  const pictures = listPictures(file, unreadBytes);
  if (!pictures.ok) return pictures;
  const { headers, problem } = pictures.value;
  const suv = headers[0] && suvOf(file.dataset, headers[0]);
  const frames = headers.map((header): FrameOfSeries => {
    const image = plannedImage(file, header);
    const isGrey = !isColour(image.photometricInterpretation);
    return { ...header, image, suv, valueType: isGrey ? modalityValueType(header) : 'colour' };
  });
  const isColoured = frames.some(({ valueType }) => valueType === 'colour');
  return succeed({ frames, problem: problem ?? (isColoured ? colourProfileProblem(file.dataset) : undefined) });
}

/** The one image that stands for a video: its first frame's header. */
export function imageOfVideo({ file }: InstanceHeader): Outcome<PlannedImage, PixelProblem> {
  const header = readImageHeader(file.dataset, file.transferSyntaxUID, 1);
  return header.ok ? succeed(plannedImage(file, header.value)) : header;
}

function plannedImage(file: Part10File, header: ImageHeader): PlannedImage {
  const { rows, columns, numberOfFrames, samplesPerPixel, photometricInterpretation } = header.pixelModule;
  const voi = isColour(photometricInterpretation) ? [] : readVoiLuts(file.dataset, header.frameNumber);
  return {
    sopInstanceUID: header.sopInstanceUID,
    sopClassUID: header.sopClassUID,
    transferSyntaxUID: file.transferSyntaxUID,
    frameNumber: header.frameNumber,
    numberOfFrames,
    instanceNumber: header.instanceNumber,
    rows,
    columns,
    samplesPerPixel,
    photometricInterpretation,
    isInverted: header.isInverted,
    plane: header.plane,
    scale: frameScale(header),
    patientOrientation: [...header.patientOrientation],
    voi: voi.map(plannedVoi),
    padding: modalityPadding(header),
    lossyCompression: header.lossyCompression,
    imageLaterality: header.laterality,
    supplementalPalette: plannedPalette(header),
    overlays: plannedOverlays(file, header),
    mask: header.mask,
    frameTimeMs: header.frameTimeMs,
  };
}

/** A table as a plain list: what JSON can carry. */
function plannedVoi(voi: VoiLut): PlannedVoi {
  return voi.kind === 'window' ? { ...voi } : { ...voi, table: Array.from(voi.table) };
}

function plannedOverlays(file: Part10File, { frameNumber, pixelModule }: ImageHeader): PlannedImage['overlays'] {
  const planes = overlaysOfFrame(readOverlayPlanes(file.dataset, pixelModule), frameNumber);
  return planes.map(({ group, type, label }) => ({ group: group.toString(16).toUpperCase(), type, label }));
}

function plannedPalette({ supplementalPalette }: ImageHeader): PlannedImage['supplementalPalette'] {
  if (supplementalPalette === undefined) return undefined;
  return { ...supplementalPalette, rgb: Buffer.from(supplementalPalette.rgb).toString('base64') };
}
