// One frame as the plan tells it.
import type { PlannedImage, PlannedVoi } from '../../contract/index.ts';
import type { Part10File } from '../../dicom/index.ts';
import { readVoiLuts, type VoiLut } from '../../display/index.ts';
import { frameScale } from '../../measure/index.ts';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import {
  framesToList,
  type ImageHeader,
  isColour,
  type ListedFrames,
  type ModalityValueType,
  modalityPadding,
  modalityValueType,
  type PixelProblem,
  readImageHeader,
} from '../../pixels/index.ts';
import type { InstanceHeader } from './readInstanceHeader.ts';

/** A frame's header, which sorting into stacks needs, with its line of the plan. */
export interface FrameOfSeries extends ImageHeader {
  readonly image: PlannedImage;
  readonly valueType: ModalityValueType | 'colour';
}

export interface FramesOfInstance {
  readonly frames: readonly FrameOfSeries[];
  /** Why they are fewer than the instance declares. */
  readonly problem?: PixelProblem;
}

/** The frames of one instance, from 1; the problem when it has no picture that can be shown. */
export function framesOfInstance({ file, unreadBytes }: InstanceHeader): Outcome<FramesOfInstance, PixelProblem> {
  const frames: FrameOfSeries[] = [];
  let listed: ListedFrames = { count: 1 };
  for (let frameNumber = 1; frameNumber <= listed.count; frameNumber++) {
    const header = readImageHeader(file.dataset, file.transferSyntaxUID, frameNumber);
    if (!header.ok) return fail(header.problem);
    const image = plannedImage(file, header.value);
    const isGrey = !isColour(image.photometricInterpretation);
    frames.push({ ...header.value, image, valueType: isGrey ? modalityValueType(header.value) : 'colour' });
    if (frameNumber === 1) listed = framesToList(file, header.value.pixelModule, unreadBytes);
  }
  return succeed({ frames, problem: listed.problem });
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
    frameTimeMs: header.frameTimeMs,
  };
}

/** A table as a plain list: what JSON can carry. */
function plannedVoi(voi: VoiLut): PlannedVoi {
  return voi.kind === 'window' ? { ...voi } : { ...voi, table: Array.from(voi.table) };
}
