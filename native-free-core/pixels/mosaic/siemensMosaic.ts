// Siemens mosaics: one stored frame that holds the slices of a volume side by side, row by row. What tells of it is private
// (0019,xx0A NumberOfImagesInMosaic, 0029,xx10 CSA header); how its corner becomes the slices' is known from its readers.
import { bytesOf, type DataSet, numberOf, tag, textsOf } from '../../dicom/index.ts';
import { add, cross, type ImagePlane, norm, normalise, scale, type Vector3 } from '../../geometry/index.ts';
import { privateTag } from '../privateTag.ts';
import { csaValues } from './csaHeader.ts';

export interface SiemensMosaic {
  readonly tiles: number;
  /** Tiles in a row, and rows of tiles. */
  readonly tilesAcross: number;
  readonly tileColumns: number;
  readonly tileRows: number;
  /** Where the number of tiles was found. */
  readonly saidBy: string;
  /** SliceNormalVector: the way the slices follow each other. */
  readonly sliceNormal?: Vector3;
  readonly sliceSpacingMm?: number;
}

/** undefined when the file is no mosaic, or one whose parts do not fit. */
export function readSiemensMosaic(
  dataset: DataSet,
  size: { readonly rows: number; readonly columns: number },
): SiemensMosaic | undefined {
  if (!textsOf(dataset, tag.imageType).includes('MOSAIC')) return undefined;
  const counted = countTiles(dataset);
  if (counted === undefined || (numberOf(dataset, tag.numberOfFrames) ?? 1) > 1) return undefined;
  const tilesAcross = Math.ceil(Math.sqrt(counted.tiles));
  if (size.columns % tilesAcross !== 0 || size.rows % tilesAcross !== 0) return undefined;
  const spacing = numberOf(dataset, tag.spacingBetweenSlices) ?? numberOf(dataset, tag.sliceThickness);
  return {
    ...counted,
    tilesAcross,
    tileColumns: size.columns / tilesAcross,
    tileRows: size.rows / tilesAcross,
    sliceNormal: readSliceNormal(dataset),
    sliceSpacingMm: spacing !== undefined && spacing > 0 ? spacing : undefined,
  };
}

/**
 * The plane of a tile (from 0). ImagePositionPatient is that of a frame of the mosaic's size around the slice's centre, so
 * the slice's own corner lies half of the difference further along rows and columns.
 */
export function tilePlane(mosaic: SiemensMosaic, whole: ImagePlane, tile: number): ImagePlane | undefined {
  const { sliceSpacingMm, tileColumns, tileRows } = mosaic;
  if (sliceSpacingMm === undefined) return undefined;
  const { rowDirection, columnDirection, spacingMm } = whole;
  // Without the vendor's vector the slices are taken to follow the normal, and the series says so.
  const normal = mosaic.sliceNormal ?? normalise(cross(rowDirection, columnDirection));
  const alongRow = ((whole.columns - tileColumns) / 2) * spacingMm[1];
  const alongColumn = ((whole.rows - tileRows) / 2) * spacingMm[0];
  const corner = add(add(whole.originMm, scale(rowDirection, alongRow)), scale(columnDirection, alongColumn));
  return {
    ...whole,
    originMm: add(corner, scale(normal, tile * sliceSpacingMm)),
    columns: tileColumns,
    rows: tileRows,
  };
}

/** A hostile count must not become a list. */
const mostTiles = 1024;

function countTiles(dataset: DataSet): Pick<SiemensMosaic, 'tiles' | 'saidBy'> | undefined {
  const element = privateTag(dataset, 0x0019, 'SIEMENS MR HEADER', 0x0a);
  const declared = element === undefined ? undefined : shortOf(dataset, element);
  const [named] = csaValues(csaBytes(dataset), 'NumberOfImagesInMosaic');
  const tiles = declared ?? Number(named);
  if (!Number.isInteger(tiles) || tiles < 2 || tiles > mostTiles) return undefined;
  const saidBy = declared === undefined ? 'CSA NumberOfImagesInMosaic' : 'NumberOfImagesInMosaic (0019,xx0A)';
  return { tiles, saidBy };
}

/** US; in an implicit file nobody says so, and it is UN. */
function shortOf(dataset: DataSet, element: number): number | undefined {
  const bytes = bytesOf(dataset, element);
  if (dataset.elements.get(element)?.vr !== 'UN') return numberOf(dataset, element);
  return bytes?.length === 2 ? bytes[0] + bytes[1] * 256 : undefined;
}

function readSliceNormal(dataset: DataSet): Vector3 | undefined {
  const values = csaValues(csaBytes(dataset), 'SliceNormalVector').map(Number);
  if (values.length !== 3 || !values.every(Number.isFinite)) return undefined;
  const vector: Vector3 = [values[0], values[1], values[2]];
  return norm(vector) > 0.5 ? normalise(vector) : undefined;
}

function csaBytes(dataset: DataSet): Uint8Array {
  const element = privateTag(dataset, 0x0029, 'SIEMENS CSA HEADER', 0x10);
  return (element && bytesOf(dataset, element)) || new Uint8Array();
}
