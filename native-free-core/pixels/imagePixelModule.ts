// The Image Pixel Module (PS3.3 C.7.6.3), read once into a record, with every contradiction refused before any
// memory is asked for.
import { type DataElement, type DataSet, hasElement, numberOf, type Tag, tag, textOf } from '../dicom/index.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { noFramesHere } from './noFramesHere.ts';
import type { PixelProblem } from './pixelProblem.ts';

/** Where a slice lies in the one stored frame of a mosaic. */
export interface MosaicTile {
  readonly left: number;
  readonly top: number;
  readonly wholeColumns: number;
  readonly wholeRows: number;
}

export interface ImagePixelModule {
  readonly transferSyntaxUID: string;
  readonly rows: number;
  readonly columns: number;
  /** As the file declares it; a truncated file can hold fewer (see `countFramesPresent`). */
  readonly numberOfFrames: number;
  readonly samplesPerPixel: 1 | 3;
  readonly photometricInterpretation: string;
  readonly planarConfiguration: 0 | 1;
  readonly bitsAllocated: 1 | 8 | 16 | 32 | 64;
  readonly bitsStored: number;
  readonly highBit: number;
  readonly isSigned: boolean;
  readonly sampleType: 'integer' | 'float' | 'double';
  /** Present when the picture is a tile of the stored frame: rows and columns are the tile's. */
  readonly tile?: MosaicTile;
}

/** One decoded frame may take half a gibibyte: four times the largest radiograph, and a browser tab survives it. */
export const maximumFrameBytes = 512 * 1024 * 1024;

/** Native Pixel Data has a 32-bit length (PS3.5 7.1): frames that need more than that are a lie. */
const maximumPixelDataBytes = 0xffff_fffe;

/** Pixel data of whichever kind the data set has: float and double ones have tags of their own (PS3.3 C.7.6.24, .25). */
export function pixelDataElement(dataset: DataSet): DataElement | undefined {
  return (
    dataset.elements.get(tag.pixelData) ??
    dataset.elements.get(tag.floatPixelData) ??
    dataset.elements.get(tag.doubleFloatPixelData)
  );
}

/**
 * Reads the module and refuses what cannot be an image: missing or contradictory attributes, sizes that no file can hold.
 * An unusual but harmless omission (BitsStored, HighBit, SamplesPerPixel) takes its only sensible value.
 */
export function readImagePixelModule(
  dataset: DataSet,
  transferSyntaxUID: string,
): Outcome<ImagePixelModule, PixelProblem> {
  const element = pixelDataElement(dataset);
  if (element === undefined) return fail(noFramesHere(transferSyntaxUID) ?? { kind: 'noPixelData' });
  const module = readAttributes(dataset, transferSyntaxUID, element.tag);
  const problem = attributeProblem(module) ?? dimensionProblem(module, element.fragments === undefined);
  return problem === undefined ? succeed(module as ImagePixelModule) : fail(problem);
}

/** Bytes of one frame once decoded, in the BitsAllocated container; 1-bit samples take a byte each. */
export function decodedFrameBytes(module: ImagePixelModule): number {
  return module.rows * module.columns * module.samplesPerPixel * Math.max(1, module.bitsAllocated / 8);
}

/** Chroma for every second pixel of a row only, when the samples are native (PS3.3 C.7.6.3.1.2). */
export function hasHalvedChroma(module: ImagePixelModule): boolean {
  return module.samplesPerPixel === 3 && module.photometricInterpretation.endsWith('_422');
}

/** Bits of one native frame as stored. */
export function nativeFrameBits(module: ImagePixelModule): number {
  const samplesPerPixel = hasHalvedChroma(module) ? 2 : module.samplesPerPixel;
  return module.rows * module.columns * samplesPerPixel * module.bitsAllocated;
}

interface Attributes extends Omit<ImagePixelModule, 'samplesPerPixel' | 'bitsAllocated' | 'planarConfiguration'> {
  readonly samplesPerPixel: number;
  readonly bitsAllocated: number;
  readonly planarConfiguration: number;
}

function readAttributes(dataset: DataSet, transferSyntaxUID: string, pixelDataTag: Tag): Attributes {
  const sampleType =
    pixelDataTag === tag.floatPixelData ? 'float' : pixelDataTag === tag.doubleFloatPixelData ? 'double' : 'integer';
  const declaredInterpretation = textOf(dataset, tag.photometricInterpretation).toUpperCase();
  const samplesPerPixel = numberOf(dataset, tag.samplesPerPixel) ?? (/RGB|YBR/.test(declaredInterpretation) ? 3 : 1);
  const bitsAllocated =
    sampleType === 'integer' ? numberOf(dataset, tag.bitsAllocated) : sampleType === 'float' ? 32 : 64;
  const bitsStored = numberOf(dataset, tag.bitsStored) ?? bitsAllocated ?? 0;
  return {
    transferSyntaxUID,
    rows: numberOf(dataset, tag.rows) ?? 0,
    columns: numberOf(dataset, tag.columns) ?? 0,
    numberOfFrames: readNumberOfFrames(dataset),
    samplesPerPixel,
    photometricInterpretation: declaredInterpretation || (samplesPerPixel === 1 ? 'MONOCHROME2' : 'RGB'),
    planarConfiguration: samplesPerPixel > 1 ? (numberOf(dataset, tag.planarConfiguration) ?? 0) : 0,
    bitsAllocated: bitsAllocated ?? 0,
    bitsStored,
    highBit: numberOf(dataset, tag.highBit) ?? bitsStored - 1,
    isSigned: sampleType !== 'integer' || numberOf(dataset, tag.pixelRepresentation) === 1,
    sampleType,
  };
}

/** Number of Frames (0028,0008) is a decimal string; absent or unreadable, there is one frame. */
function readNumberOfFrames(dataset: DataSet): number {
  const declared = hasElement(dataset, tag.numberOfFrames) ? numberOf(dataset, tag.numberOfFrames) : undefined;
  return declared === undefined || !(declared >= 1) ? 1 : Math.floor(declared);
}

// Attribute, keyword, what is allowed (PS3.3 C.7.6.3.1, PS3.5 8.1.1), and the test.
const rules: readonly [Tag, string, string, (module: Attributes) => number, (module: Attributes) => boolean][] = [
  [tag.rows, 'Rows', '1–65535', (m) => m.rows, (m) => m.rows >= 1 && m.rows <= 65535],
  [tag.columns, 'Columns', '1–65535', (m) => m.columns, (m) => m.columns >= 1 && m.columns <= 65535],
  [tag.samplesPerPixel, 'SamplesPerPixel', '1, 3', (m) => m.samplesPerPixel, (m) => [1, 3].includes(m.samplesPerPixel)],
  [tag.bitsAllocated, 'BitsAllocated', '1, 8, 16, 32', (m) => m.bitsAllocated, (m) => isAllowedAllocation(m)],
  [
    tag.bitsStored,
    'BitsStored',
    '1–BitsAllocated',
    (m) => m.bitsStored,
    (m) => isWithin(m.bitsStored, 1, m.bitsAllocated),
  ],
  [
    tag.highBit,
    'HighBit',
    'BitsStored−1 – BitsAllocated−1',
    (m) => m.highBit,
    (m) => isWithin(m.highBit, m.bitsStored - 1, m.bitsAllocated - 1),
  ],
  [
    tag.planarConfiguration,
    'PlanarConfiguration',
    '0, 1',
    (m) => m.planarConfiguration,
    (m) => isWithin(m.planarConfiguration, 0, 1),
  ],
];

function isAllowedAllocation(module: Attributes): boolean {
  return module.sampleType === 'integer' ? [1, 8, 16, 32].includes(module.bitsAllocated) : true;
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function attributeProblem(module: Attributes): PixelProblem | undefined {
  for (const [attribute, keyword, allowed, value, isAllowed] of rules) {
    if (isAllowed(module)) continue;
    return { kind: 'badPixelAttribute', tag: attribute, keyword, found: String(value(module)), allowed };
  }
  return undefined;
}

function dimensionProblem(module: Attributes, isNative: boolean): PixelProblem | undefined {
  const { rows, columns, numberOfFrames } = module;
  const frameBytes = decodedFrameBytes(module as ImagePixelModule);
  const facts = { kind: 'badDimensions', rows, columns, numberOfFrames } as const;
  if (frameBytes > maximumFrameBytes) return { ...facts, bytes: frameBytes, allowedBytes: maximumFrameBytes };
  const totalBytes = (nativeFrameBits(module as ImagePixelModule) / 8) * numberOfFrames;
  // Compressed frames hold at least an item header of eight bytes each: the bound still stands for their number.
  const leastBytes = isNative ? totalBytes : numberOfFrames * 8;
  if (leastBytes > maximumPixelDataBytes) return { ...facts, bytes: leastBytes, allowedBytes: maximumPixelDataBytes };
  return undefined;
}
