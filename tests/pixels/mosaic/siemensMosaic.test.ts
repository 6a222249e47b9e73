import { describe, expect, it } from 'vitest';
import { bytesOf, tag } from '../../../native-free-core/dicom/index.ts';
import { add, scale, type Vector3 } from '../../../native-free-core/geometry/index.ts';
import {
  decodeFrame,
  listPictures,
  readImageHeader,
  readPictureHeader,
} from '../../../native-free-core/pixels/index.ts';
import { sortIntoStacks } from '../../../native-free-core/volume/index.ts';
import { decoders, readCorpusFile } from '../../support/codecs.ts';
import { hasCorpus } from '../../support/corpus.ts';
import { dataSetOf, fileOf } from '../../support/dataSetOf.ts';

type Row = Parameters<typeof dataSetOf>[0][number];

/** A CSA header with these names, as its published layout has it. */
function csaHeader(entries: Readonly<Record<string, readonly string[]>>): Uint8Array {
  const parts: Buffer[] = [];
  const head = Buffer.alloc(16);
  head.write('SV10');
  head.writeUInt32LE(Object.keys(entries).length, 8);
  parts.push(head);
  for (const [name, values] of Object.entries(entries)) {
    const tagHead = Buffer.alloc(84);
    tagHead.write(name, 0);
    tagHead.writeUInt32LE(values.length, 64);
    tagHead.writeUInt32LE(values.length, 76);
    parts.push(tagHead);
    for (const value of values) {
      const item = Buffer.alloc(16 + Math.ceil((value.length + 1) / 4) * 4);
      item.writeUInt32LE(value.length + 1, 4);
      item.write(value, 16);
      parts.push(item);
    }
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** Three tiles of 2 × 2 in a mosaic of 4 × 4; the fourth is empty. Sample = 10 × tile + place in the tile. */
function mosaic(changes: readonly Row[] = [], normal = ['0', '0', '1']) {
  const samples = [
    [10, 11, 20, 21],
    [12, 13, 22, 23],
    [30, 31, 0, 0],
    [32, 33, 0, 0],
  ];
  return dataSetOf([
    [tag.imageType, 'CS', 'ORIGINAL\\PRIMARY\\M\\ND\\MOSAIC'],
    [tag.sopInstanceUID, 'UI', '1.2.3'],
    [tag.instanceNumber, 'IS', '7'],
    [tag.rows, 'US', [4]],
    [tag.columns, 'US', [4]],
    [tag.bitsAllocated, 'US', [16]],
    [tag.imagePositionPatient, 'DS', '-8\\-4\\50'],
    [tag.imageOrientationPatient, 'DS', '1\\0\\0\\0\\1\\0'],
    [tag.pixelSpacing, 'DS', '2\\4'],
    [tag.spacingBetweenSlices, 'DS', '5'],
    [0x00190011, 'LO', 'SIEMENS MR HEADER '],
    [0x0019110a, 'US', [3]],
    [0x00290010, 'LO', 'SIEMENS CSA HEADER'],
    [0x00291010, 'OB', csaHeader({ Other: ['x'], SliceNormalVector: normal })],
    [tag.pixelData, 'OW', samples.flat()],
    ...changes,
  ]);
}

function tilesOf(dataset: ReturnType<typeof mosaic>) {
  const pictures = listPictures(fileOf(dataset));
  return pictures.ok ? pictures.value.headers : expect.unreachable(pictures.problem.kind);
}

describe('A Siemens mosaic', () => {
  it('becomes its tiles, each at half of the missing size from the mosaic’s corner', () => {
    const tiles = tilesOf(mosaic());
    expect(tiles.map(({ frameNumber }) => frameNumber)).toEqual([1, 2, 3]);
    expect(tiles[0].pixelModule).toMatchObject({ rows: 2, columns: 2, numberOfFrames: 3 });
    // −8 + (4 − 2)/2 × 4, −4 + (4 − 2)/2 × 2; then 5 mm a slice.
    expect(tiles.map(({ plane }) => plane?.originMm)).toEqual([
      [-4, -2, 50],
      [-4, -2, 55],
      [-4, -2, 60],
    ]);
  });

  it('goes the way of SliceNormalVector', () => {
    const tiles = tilesOf(mosaic([], ['0', '0', '-1']));
    expect(tiles.map(({ plane }) => plane?.originMm[2])).toEqual([50, 45, 40]);
    const [stack] = sortIntoStacks(tiles);
    expect(stack.images.map(({ frameNumber }) => frameNumber)).toEqual([3, 2, 1]);
  });

  it('reads the samples of each tile, and the whole frame as it is stored', async () => {
    const file = fileOf(mosaic());
    for (const [index, header] of tilesOf(file.dataset).entries()) {
      const tile = await decodeFrame(file, header.pixelModule, header.frameNumber, decoders);
      expect(tile.ok && Array.from(tile.value.samples)).toEqual([0, 1, 2, 3].map((k) => 10 * (index + 1) + k));
    }
    const whole = readImageHeader(file.dataset, file.transferSyntaxUID, 1);
    expect(whole.ok && whole.value.pixelModule).toMatchObject({ rows: 4, columns: 4, numberOfFrames: 1 });
  });

  it('says that it is one, and by which tag', () => {
    const [stack] = sortIntoStacks(tilesOf(mosaic()));
    expect(stack.grid?.dimensions).toEqual([2, 2, 3]);
    expect(stack.problems).toEqual([
      { kind: 'mosaicOfSlices', tiles: 3, saidBy: 'NumberOfImagesInMosaic (0019,xx0A)' },
    ]);
  });

  it('says that the way of the slices is assumed where no CSA header tells it', () => {
    const [stack] = sortIntoStacks(tilesOf(mosaic([[0x00290010, 'LO', 'OTHER']])));
    expect(stack.problems.map(({ kind }) => kind)).toEqual(['mosaicOfSlices', 'mosaicNormalAssumed']);
  });

  it('makes a time point of each file of a series, told apart by AcquisitionNumber, else by InstanceNumber', () => {
    const time = (number: number, rows: readonly Row[] = []) =>
      tilesOf(mosaic([[tag.sopInstanceUID, 'UI', `1.${number}`], [tag.instanceNumber, 'IS', `${number}`], ...rows]));
    const byInstance = sortIntoStacks([...time(1), ...time(2)]);
    expect(byInstance.map(({ splitBy }) => splitBy)).toEqual(['InstanceNumber 1', 'InstanceNumber 2']);
    const acquisition = (number: number): Row[] => [[tag.acquisitionNumber, 'IS', String(number)]];
    const byAcquisition = sortIntoStacks([...time(1, acquisition(4)), ...time(2, acquisition(5))]);
    expect(byAcquisition.map(({ splitBy }) => splitBy)).toEqual(['AcquisitionNumber 4', 'AcquisitionNumber 5']);
  });

  it('leaves the frame whole where the tiles do not fit or nobody says how many', () => {
    expect(tilesOf(mosaic([[0x0019110a, 'US', [5]]]))).toHaveLength(1);
    expect(tilesOf(mosaic([[0x00190011, 'LO', 'OTHER']]))).toHaveLength(1);
    expect(tilesOf(mosaic([[tag.imageType, 'CS', 'ORIGINAL\\PRIMARY']]))).toHaveLength(1);
  });

  it('has no tile beyond the last', () => {
    expect(readPictureHeader(mosaic(), '1.2.840.10008.1.2.1', 4)).toMatchObject({
      ok: false,
      problem: { kind: 'frameOutOfRange', numberOfFrames: 3 },
    });
  });

  it('never throws on a CSA header cut anywhere', () => {
    const csa = csaHeader({ NumberOfImagesInMosaic: ['3'], SliceNormalVector: ['0', '0', '1'] });
    for (let length = 0; length < csa.length; length += 3) {
      const cut = mosaic([[0x00291010, 'OB', csa.slice(0, length)]]);
      expect(tilesOf(cut).length).toBe(3);
    }
  });
});

describe.skipIf(!hasCorpus)('The mosaic of the corpus, against the scanner’s own protocol', () => {
  // The centre of each slice as the MrPhoenixProtocol of the file (0029,1020) has it: sSliceArray.asSlice[k].sPosition.
  const file = readCorpusFile('mr-siemens-mosaic/IM-0001-0001.dcm');
  const protocol = Buffer.from(bytesOf(file.dataset, 0x00291020) ?? []).toString('latin1');
  const centreOf = (slice: number): Vector3 => {
    const along = (axis: string) =>
      Number(protocol.match(new RegExp(`asSlice\\[${slice}\\]\\.sPosition\\.d${axis}\\s*=\\s*(\\S+)`))?.[1] ?? 0);
    return [along('Sag'), along('Cor'), along('Tra')];
  };

  it('has every slice where the protocol put it', () => {
    expect(protocol).toContain('asSlice[35].sPosition');
    const pictures = listPictures(file);
    const tiles = pictures.ok ? pictures.value.headers : [];
    expect(tiles).toHaveLength(36);
    for (const [slice, { plane }] of tiles.entries()) {
      if (!plane) return expect.unreachable();
      const half = add(
        scale(plane.rowDirection, (plane.columns / 2) * plane.spacingMm[1]),
        scale(plane.columnDirection, (plane.rows / 2) * plane.spacingMm[0]),
      );
      const centre = add(plane.originMm, half);
      for (const axis of [0, 1, 2] as const) expect(centre[axis]).toBeCloseTo(centreOf(slice)[axis], 3);
    }
  });
});
