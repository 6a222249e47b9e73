// What sets images of one series apart beyond their place: echo, b-value, phase, acquisition … A series is split into
// stacks by whichever of these vary (PS3.3 C.7.6.16, C.8.3.1, C.8.13.5.9).
import { type DataSet, type Tag, tag, textOf } from '../dicom/index.ts';
import { readDiffusion } from './diffusion.ts';
import { readDimensions } from './dimensions.ts';
import { frameAttributes } from './frameAttributes.ts';
import { readFrameVectors } from './frameVectors.ts';

// Keyword, its tag, and the functional group macro that holds it in enhanced images (0: top level only).
const attributes: readonly (readonly [string, Tag, Tag])[] = [
  ['ImageType', tag.imageType, 0],
  ['AcquisitionNumber', tag.acquisitionNumber, 0],
  ['EchoTime', tag.echoTime, 0],
  ['EchoNumbers', tag.echoNumbers, 0],
  ['InversionTime', tag.inversionTime, 0],
  ['RepetitionTime', tag.repetitionTime, 0],
  ['FlipAngle', tag.flipAngle, 0],
  ['ConvolutionKernel', tag.convolutionKernel, 0],
  ['TriggerTime', tag.triggerTime, 0],
  ['NominalPercentageOfCardiacPhase', tag.nominalPercentageOfCardiacPhase, 0],
  ['TemporalPositionIdentifier', tag.temporalPositionIdentifier, 0],
  ['FrameReferenceTime', tag.frameReferenceTime, 0],
  ['EffectiveEchoTime', tag.effectiveEchoTime, tag.mrEchoSequence],
  ['DiffusionBValue', tag.diffusionBValue, tag.mrDiffusionSequence],
  ['FrameType', tag.frameType, tag.mrImageFrameTypeSequence],
  ['StackID', tag.stackID, tag.frameContentSequence],
  ['TemporalPositionIndex', tag.temporalPositionIndex, tag.frameContentSequence],
  ['FrameAcquisitionNumber', tag.frameAcquisitionNumber, tag.frameContentSequence],
  ['TemporalPositionTimeOffset', tag.temporalPositionTimeOffset, tag.temporalPositionSequence],
  ['NominalPercentageOfCardiacPhase', tag.nominalPercentageOfCardiacPhase, tag.cardiacSynchronizationSequence],
  ['NominalCardiacTriggerDelayTime', tag.nominalCardiacTriggerDelayTime, tag.cardiacSynchronizationSequence],
  ['RepetitionTime', tag.repetitionTime, tag.mrTimingAndRelatedParametersSequence],
  ['FlipAngle', tag.flipAngle, tag.mrTimingAndRelatedParametersSequence],
  ['InversionTimes', tag.inversionTimes, tag.mrModifierSequence],
  ['FrameType', tag.frameType, tag.ctImageFrameTypeSequence],
  ['ConvolutionKernel', tag.convolutionKernel, tag.ctReconstructionSequence],
  ['KVP', tag.kvp, tag.ctXRayDetailsSequence],
  ['FrameType', tag.frameType, tag.petFrameTypeSequence],
  // A time of its own for every time point; where it differs from slice to slice it separates nothing.
  ['AcquisitionTime', tag.acquisitionTime, 0],
];

/** Keyword → value as text, of every attribute of the table that this frame (number from 1) has. */
export function readSplitAttributes(dataset: DataSet, frameNumber: number): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const [keyword, attribute, macro] of attributes) {
    const place = macro === 0 ? dataset : frameAttributes(dataset, frameNumber, macro);
    const value = textOf(place, attribute);
    if (value !== '') values[keyword] ??= value;
  }
  return {
    ...values,
    ...readDiffusion(dataset, frameNumber),
    ...readDimensions(dataset, frameNumber, values),
    ...readFrameVectors(dataset, frameNumber),
  };
}
