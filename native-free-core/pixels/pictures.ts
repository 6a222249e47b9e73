// The pictures of a file as series are made of them: its frames, or the slices that a mosaic holds in its one frame.
import type { DataSet, Part10File } from '../dicom/index.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { framesToList, type ListedFrames } from './framesPresent.ts';
import { type ImageHeader, readImageHeader } from './imageHeader.ts';
import { tileModule } from './mosaic/mosaicTile.ts';
import { readSiemensMosaic, type SiemensMosaic, tilePlane } from './mosaic/siemensMosaic.ts';
import type { PixelProblem } from './pixelProblem.ts';

export interface Pictures {
  readonly headers: readonly ImageHeader[];
  /** Why they are fewer than the file declares. */
  readonly problem?: PixelProblem;
}

/** `unreadBytes`: those of the file behind what was read, when only its head was. */
export function listPictures(file: Part10File, unreadBytes = 0): Outcome<Pictures, PixelProblem> {
  const { dataset, transferSyntaxUID } = file;
  const headers: ImageHeader[] = [];
  let listed: ListedFrames = { count: 1 };
  for (let frameNumber = 1; frameNumber <= listed.count; frameNumber++) {
    const header = readImageHeader(dataset, transferSyntaxUID, frameNumber);
    if (!header.ok) return header;
    const mosaic = readSiemensMosaic(dataset, header.value.pixelModule);
    if (mosaic) return succeed({ headers: tilesOf(header.value, mosaic) });
    if (frameNumber === 1) listed = framesToList(file, header.value.pixelModule, unreadBytes);
    headers.push(header.value);
  }
  return succeed({ headers, problem: listed.problem });
}

/** One picture by its number from 1: a frame's, or a tile's. */
export function readPictureHeader(
  dataset: DataSet,
  transferSyntaxUID: string,
  number: number,
): Outcome<ImageHeader, PixelProblem> {
  const first = readImageHeader(dataset, transferSyntaxUID, 1);
  const mosaic = first.ok ? readSiemensMosaic(dataset, first.value.pixelModule) : undefined;
  if (!first.ok || mosaic === undefined) return readImageHeader(dataset, transferSyntaxUID, number);
  if (Number.isInteger(number) && number >= 1 && number <= mosaic.tiles) {
    return succeed(tileHeader(first.value, mosaic, number));
  }
  return fail({ kind: 'frameOutOfRange', frameNumber: number, numberOfFrames: mosaic.tiles });
}

function tilesOf(whole: ImageHeader, mosaic: SiemensMosaic): ImageHeader[] {
  return Array.from({ length: mosaic.tiles }, (_, index) => tileHeader(whole, mosaic, index + 1));
}

function tileHeader(whole: ImageHeader, mosaic: SiemensMosaic, number: number): ImageHeader {
  return {
    ...whole,
    frameNumber: number,
    pixelModule: tileModule(mosaic, whole.pixelModule, number - 1),
    plane: whole.plane && tilePlane(mosaic, whole.plane, number - 1),
    mosaic: { tiles: mosaic.tiles, saidBy: mosaic.saidBy, isNormalKnown: mosaic.sliceNormal !== undefined },
    // A mosaic is a time point of its own: where no acquisition number tells them apart, the instance number does.
    splitAttributes: { ...whole.splitAttributes, InstanceNumber: whole.instanceNumber },
  };
}
