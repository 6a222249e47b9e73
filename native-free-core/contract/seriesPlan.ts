// GET /api/series/:seriesInstanceUID/plan: how a series falls into stacks and volumes, and all that is needed to place
// and show each image except its samples, so that the screen knows the whole before the first byte of pixels arrives.
import { z } from 'zod';
import { plannedMappingShape, plannedRealWorldShape, plannedSuvShape } from './plannedQuantities.ts';
import { plannedScaleShape } from './plannedScale.ts';
import { problemShape } from './problem.ts';

const vector3 = z.tuple([z.number(), z.number(), z.number()]).readonly();
const spacing = z.tuple([z.number(), z.number()]).readonly();

export const plannedPlaneShape = z.object({
  originMm: vector3,
  rowDirection: vector3,
  columnDirection: vector3,
  spacingMm: spacing,
  columns: z.number(),
  rows: z.number(),
  frameOfReferenceUID: z.string().optional(),
  sliceThicknessMm: z.number().optional(),
});

/** PS3.3 C.11.2: a window, or a VOI LUT (its table stays in the file; the worker that decodes brings it). */
export const plannedVoiShape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('window'),
    center: z.number(),
    width: z.number(),
    function: z.enum(['LINEAR', 'LINEAR_EXACT', 'SIGMOID']),
    explanation: z.string(),
  }),
  z.object({
    kind: z.literal('lut'),
    firstMapped: z.number(),
    bits: z.number(),
    table: z.array(z.number()),
    explanation: z.string(),
  }),
]);

export const plannedImageShape = z.object({
  sopInstanceUID: z.string(),
  sopClassUID: z.string(),
  transferSyntaxUID: z.string(),
  /** From 1, as DICOM counts frames. */
  frameNumber: z.number().int().min(1),
  numberOfFrames: z.number().int().min(1),
  instanceNumber: z.string(),
  rows: z.number().int(),
  columns: z.number().int(),
  samplesPerPixel: z.number().int(),
  photometricInterpretation: z.string(),
  /** INVERSE or MONOCHROME1: shown inverted at the end of the chain. */
  isInverted: z.boolean(),
  plane: plannedPlaneShape.optional(),
  /** How lengths are measured on it, and for the scale bar. */
  scale: plannedScaleShape,
  /** Column and row directions as letters of PatientOrientation (0020,0020) when there is no plane. */
  patientOrientation: z.array(z.string()).optional(),
  voi: z.array(plannedVoiShape),
  /** Modality values, both included, that stand for no measurement (Pixel Padding Value): shown black. */
  padding: z.object({ from: z.number(), to: z.number() }).optional(),
  realWorld: plannedRealWorldShape.optional(),
  /** Of PET images that say all that it takes. */
  suv: plannedSuvShape.optional(),
  /** Smallest and largest modality values if the file says (0028,0106/7); otherwise known once decoded. */
  lossyCompression: z.string(), // '' when lossless, else e.g. 'JPEG 10:1'
  imageLaterality: z.string(),
  /** Colours of the modality values from `firstMapped` on, RGB interleaved in base64 (PS3.3 C.7.6.19). */
  supplementalPalette: z.object({ firstMapped: z.number(), step: z.number(), rgb: z.string() }).optional(),
  /** Overlay planes of this frame (PS3.3 C.9.2): '6000', 'G' or 'R', and their label. */
  overlays: z.array(z.object({ group: z.string(), type: z.string(), label: z.string() })),
  /** Frames (from 1) to average and subtract (PS3.3 C.7.6.10), and by how many [rows, columns] the mask is moved. */
  mask: z
    .object({
      contrastFrames: z.array(z.number().int()).readonly(),
      maskFrames: z.array(z.number().int()).readonly(),
      shift: z.tuple([z.number(), z.number()]).readonly(),
      isRecommended: z.boolean(),
    })
    .optional(),
  /** Frame time in ms for cine, when the file says so. */
  frameTimeMs: z.number().optional(),
});

export const plannedGridShape = z.object({
  dimensions: vector3,
  originMm: vector3,
  columnStep: vector3,
  rowStep: vector3,
  sliceStep: vector3,
  frameOfReferenceUID: z.string().optional(),
});

/** Parallel slices at uneven places: planes can still be cut, piece by piece between the slices. */
export const plannedUnevenGridShape = z.object({
  dimensions: vector3,
  columnStep: vector3,
  rowStep: vector3,
  /** Centre of the first voxel of each slice, ascending along columnStep × rowStep. */
  sliceOriginsMm: z.array(vector3).readonly(),
  /** Slices (from 0) after which others are missing. */
  gapsAfter: z.array(z.number().int().min(0)).readonly().optional(),
  frameOfReferenceUID: z.string().optional(),
});

/** A stack that is one video (PS3.5 8.2.5 to 8.2.8): played as a whole, its only image stands for all its frames. */
export const plannedVideoShape = z.object({
  /** Of the transfer syntax, as the standard names it. */
  name: z.string(),
  coding: z.enum(['mpeg2', 'avc', 'hevc']),
  container: z.enum(['mp4', 'mpegTransport', 'mpegProgram', 'elementary', 'unknown']),
  /** Of the whole bit stream. */
  lengthBytes: z.number(),
});

export const plannedStackShape = z.object({
  /** In the order to show: along the normal, or by instance number where there is no geometry. */
  images: z.array(plannedImageShape),
  /** Present when the stack is a regular volume. */
  grid: plannedGridShape.optional(),
  /** Present when the stack is no regular volume, and parallel slices all the same. */
  unevenGrid: plannedUnevenGridShape.optional(),
  /** Why it is not, in problems with facts (uneven spacing, a slice missing, …). */
  problems: z.array(problemShape),
  /** What set this stack apart from the others of the series, e.g. 'EchoTime 30'. Empty when alone. */
  splitBy: z.string(),
  /** Present when the stack is a video and has no frames to decode. */
  video: plannedVideoShape.optional(),
  unit: z.string(),
  /** Each once, however many images it holds for. */
  realWorldValueMappings: z.array(plannedMappingShape).optional(),
  /** Why an image of a PET stack has no SUV. */
  suvProblem: problemShape.optional(),
  /** The array that holds its modality values; 'colour' for RGB. Every grey image of the stack uses it. */
  valueType: z.enum(['uint8', 'int16', 'uint16', 'float32', 'colour']),
});

export const seriesPlanShape = z.object({
  studyInstanceUID: z.string(),
  seriesInstanceUID: z.string(),
  modality: z.string(),
  seriesDescription: z.string(),
  bodyPartExamined: z.string(),
  stacks: z.array(plannedStackShape),
  /** Instances of the series with no picture to show, with the reason. */
  notShown: z.array(z.object({ sopInstanceUID: z.string(), problem: problemShape })),
  /** SHA-256 of each stored object, for the header of the recipe. */
  inputs: z.array(z.object({ sopInstanceUID: z.string(), sha256: z.string() })),
});

export type PlannedImage = z.infer<typeof plannedImageShape>;
export type PlannedVideo = z.infer<typeof plannedVideoShape>;
export type PlannedStack = z.infer<typeof plannedStackShape>;
export type PlannedVoi = z.infer<typeof plannedVoiShape>;
export type SeriesPlan = z.infer<typeof seriesPlanShape>;
