export { type CodecModules, codecModuleFiles } from './codecs/codec.ts';
export { createDecoders, type Decoders } from './codecs/createDecoders.ts';
export { type CodecName, transferSyntaxCodec } from './codecs/transferSyntaxCodec.ts';
export { decodeFrame, decodePartialFrame } from './decodeFrame.ts';
export { fragmentsOfFrame, type OffsetTables } from './encapsulatedFrame.ts';
export type { ColourFrame, Frame, GreyFrame, ModalityValues, StoredFrame, StoredSamples } from './frame.ts';
export { frameAttributes, functionalGroup } from './frameAttributes.ts';
export { countFramesPresent, framesToList, type ListedFrames } from './framesPresent.ts';
export { hasNegativeValues } from './hasNegativeValues.ts';
export { applyIccProfile, colourProfileProblem } from './icc/applyIccProfile.ts';
export { hasFunctionalGroups, type ImageHeader, readImageHeader } from './imageHeader.ts';
export {
  decodedFrameBytes,
  type ImagePixelModule,
  pixelDataElement,
  readImagePixelModule,
} from './imagePixelModule.ts';
export { type LookupTable, readLookupTable } from './lookupTable.ts';
export { type FrameMask, readFrameMask } from './maskModule.ts';
export { minMax } from './minMax.ts';
export type { ModalityLut, PaddingRange } from './modalityLut.ts';
export { wholeModule } from './mosaic/mosaicTile.ts';
export { nativeFramePlace } from './nativePixelData.ts';
export { isVideoTransferSyntax, noFramesHere } from './noFramesHere.ts';
export {
  type OverlayBits,
  type OverlayPlane,
  overlaysOfFrame,
  readOverlayBits,
  readOverlayPlanes,
} from './overlayPlanes.ts';
export { type Palette, readPalette } from './paletteColour.ts';
export { listPictures, type Pictures, readPictureHeader } from './pictures.ts';
export type { PixelProblem } from './pixelProblem.ts';
export { privateTag } from './privateTag.ts';
export { type RealWorldValueMapping, readRealWorldValueMappings } from './realWorldValueMapping.ts';
export type { SpacingAttributes, SpacingMm } from './spacingAttributes.ts';
export { readSupplementalPalette, type SupplementalPalette } from './supplementalPalette.ts';
export { convertYbr, isColour, toColourFrame } from './toColourFrame.ts';
export { toFrame } from './toFrame.ts';
export { type ModalityValueType, modalityPadding, modalityValueType, toModalityValues } from './toModalityValues.ts';
export type { UltrasoundAxis, UltrasoundRegion } from './ultrasoundRegions.ts';
export { containerHeadBytes, type VideoContainer, videoContainer } from './videoContainer.ts';
export { type YbrMatrix, ybrMatrixOf } from './ybrMatrix.ts';
