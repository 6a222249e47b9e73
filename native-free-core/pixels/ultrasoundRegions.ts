// The calibrated regions of an ultrasound picture (PS3.3 C.8.5.5): each has its own scale, in its own units.
import { type DataSet, itemsOf, numberOf, tag } from '../dicom/index.ts';

/** One axis of a region: physical = referenceValue + (pixel − referencePixel) × delta. */
export interface UltrasoundAxis {
  /** Code of PhysicalUnitsXDirection or YDirection (PS3.3 C.8.5.5.1.15): 3 is cm, 4 seconds, 7 cm/s … */
  readonly unitsCode: number;
  /** Per pixel; its sign tells the way. */
  readonly delta: number;
  /** In pixels of the whole picture; absent when the region has no reference pixel: there are only differences. */
  readonly referencePixel?: number;
  readonly referenceValue: number;
}

export interface UltrasoundRegion {
  /** RegionSpatialFormat (0018,6012): 1 2D, 2 M-mode, 3 spectral, 4 waveform, 5 graphics. */
  readonly spatialFormat: number;
  /** RegionFlags (0018,6016) bit 0 clear: its pixels lie over those of a region of low priority. */
  readonly isHighPriority: boolean;
  /** Whole pixels, both ends included. */
  readonly minimum: readonly [column: number, row: number];
  readonly maximum: readonly [column: number, row: number];
  readonly x: UltrasoundAxis;
  readonly y: UltrasoundAxis;
}

/** The regions in the order of the file; one without a place or a scale is no region. */
export function readUltrasoundRegions(dataset: DataSet): readonly UltrasoundRegion[] {
  return itemsOf(dataset, tag.sequenceOfUltrasoundRegions).flatMap((item) => {
    const region = readRegion(item);
    return region ? [region] : [];
  });
}

function readRegion(item: DataSet): UltrasoundRegion | undefined {
  const x0 = numberOf(item, tag.regionLocationMinX0);
  const y0 = numberOf(item, tag.regionLocationMinY0);
  const x1 = numberOf(item, tag.regionLocationMaxX1);
  const y1 = numberOf(item, tag.regionLocationMaxY1);
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined || x1 < x0 || y1 < y0) return;
  const deltaX = numberOf(item, tag.physicalDeltaX) ?? 0;
  const deltaY = numberOf(item, tag.physicalDeltaY) ?? 0;
  if (!Number.isFinite(deltaX) || !Number.isFinite(deltaY) || (deltaX === 0 && deltaY === 0)) return;
  // PS3.3 C.8.5.5: the reference pixel counts from the region's own upper left corner.
  const referenceX = numberOf(item, tag.referencePixelX0);
  const referenceY = numberOf(item, tag.referencePixelY0);
  return {
    spatialFormat: numberOf(item, tag.regionSpatialFormat) ?? 0,
    isHighPriority: ((numberOf(item, tag.regionFlags) ?? 0) & 1) === 0,
    minimum: [x0, y0],
    maximum: [x1, y1],
    x: {
      unitsCode: numberOf(item, tag.physicalUnitsXDirection) ?? 0,
      delta: deltaX,
      referencePixel: referenceX === undefined ? undefined : x0 + referenceX,
      referenceValue: numberOf(item, tag.referencePixelPhysicalValueX) ?? 0,
    },
    y: {
      unitsCode: numberOf(item, tag.physicalUnitsYDirection) ?? 0,
      delta: deltaY,
      referencePixel: referenceY === undefined ? undefined : y0 + referenceY,
      referenceValue: numberOf(item, tag.referencePixelPhysicalValueY) ?? 0,
    },
  };
}
