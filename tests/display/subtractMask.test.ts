import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ElementRecord, readPart10, writePart10 } from '../../native-free-core/dicom/index.ts';
import { subtractMask } from '../../native-free-core/display/index.ts';
import { type GreyFrame, readFrameMask } from '../../native-free-core/pixels/index.ts';
import { host } from '../dicom/partTenBytes.ts';
import { runLine } from '../support/commandLine.ts';

const [rows, columns] = [6, 8];

function frameOf(value: (row: number, column: number) => number): GreyFrame {
  const values = Int16Array.from({ length: rows * columns }, (_, index) =>
    value(Math.floor(index / columns), index % columns),
  );
  return { kind: 'grey', rows, columns, values, unit: '' };
}

const bone = (row: number, column: number) => 100 + 10 * row + 4 * column;
const vessel = (_row: number, column: number) => (column === 3 ? -40 : 0);

describe('Mask subtraction — PS3.3 C.7.6.10.1', () => {
  it('leaves what the contrast has added', () => {
    const contrast = frameOf((row, column) => bone(row, column) + vessel(row, column));
    const { values } = subtractMask([contrast], [frameOf(bone)], [0, 0]);
    expect([...values]).toEqual([...frameOf(vessel).values]);
  });

  it('averages the masks, and the contrast frames', () => {
    const masks = [frameOf(() => 10), frameOf(() => 20), frameOf(() => 60)];
    const contrasts = [frameOf(() => 50), frameOf(() => 71)];
    expect(new Set(subtractMask(contrasts, masks, [0, 0]).values)).toEqual(new Set([60.5 - 30]));
  });

  it('moves the mask down and to the right, by parts of a pixel too; what is uncovered has no value', () => {
    // The patient moved by [0.5, 1.25]: the background of the contrast frame is the mask's, moved so.
    const shift = [0.5, 1.25] as const;
    const contrast = frameOf((row, column) => bone(row, column));
    const mask = frameOf((row, column) => bone(row, column));
    const { values } = subtractMask([contrast], [mask], shift);
    // A plane is linear, so the difference is exactly its slope times the shift.
    expect(values[2 * columns + 4]).toBeCloseTo(10 * 0.5 + 4 * 1.25, 5);
    expect(values[0]).toBeNaN();
    expect(values[2 * columns + 1]).toBeNaN();
  });
});

const run = (item: ElementRecord, more: ElementRecord = {}) => ({
  ...{ SOPClassUID: '1.2.840.10008.5.1.4.1.1.12.1', SOPInstanceUID: '1.2.3.6', Modality: 'XA', Rows: rows },
  ...{ Columns: columns, SamplesPerPixel: 1, BitsAllocated: 16, BitsStored: 12, HighBit: 11, PixelRepresentation: 0 },
  ...{ PhotometricInterpretation: 'MONOCHROME2', NumberOfFrames: 5, MaskSubtractionSequence: [item], ...more },
});

function masksOf(item: ElementRecord, more: ElementRecord = {}) {
  const elements = { ...run(item, more), PixelData: new Uint8Array(rows * columns * 2 * 5) } as ElementRecord;
  const { dataset } = readPart10(writePart10({ transferSyntaxUID: '1.2.840.10008.1.2.1', elements }), host);
  return [1, 2, 3, 4, 5].map((frame) => readFrameMask(dataset, frame, 5)?.maskFrames);
}

describe('The Mask Module — PS3.3 C.7.6.10', () => {
  it('AVG_SUB takes the frames it names from those in its range', () => {
    const item = { MaskOperation: 'AVG_SUB', MaskFrameNumbers: [1, 2], ApplicableFrameRange: [3, 5] };
    expect(masksOf(item)).toEqual([undefined, undefined, [1, 2], [1, 2], [1, 2]]);
  });

  it('without a range, ends where the contrast frames to average end', () => {
    const item = { MaskOperation: 'AVG_SUB', MaskFrameNumbers: [1], ContrastFrameAveraging: 2 };
    expect(masksOf(item)).toEqual([[1], [1], [1], [1], undefined]);
  });

  it('TID takes the frame an offset before, where there is one', () => {
    expect(masksOf({ MaskOperation: 'TID', TIDOffset: 2 })).toEqual([undefined, undefined, [1], [2], [3]]);
    expect(masksOf({ MaskOperation: 'TID' })[4]).toEqual([4]);
    expect(masksOf({ MaskOperation: 'TID', TIDOffset: -1 })[0]).toEqual([2]);
  });

  it('REV_TID runs backwards from before its range', () => {
    const item = { MaskOperation: 'REV_TID', TIDOffset: 1, ApplicableFrameRange: [4, 5] };
    expect(masksOf(item)).toEqual([undefined, undefined, undefined, [3], [2]]);
  });

  it('NONE takes nothing, nor does a mask that is not there', () => {
    expect(masksOf({ MaskOperation: 'NONE' })).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(masksOf({ MaskOperation: 'AVG_SUB', MaskFrameNumbers: [9] })[0]).toBeUndefined();
  });
});

describe('render --mask', () => {
  const folder = mkdtempSync(join(tmpdir(), 'negatoscope-mask-'));
  const path = join(folder, 'run.dcm');
  const words = Uint16Array.from({ length: rows * columns * 5 }, (_, index) => {
    const [frame, pixel] = [Math.floor(index / (rows * columns)), index % (rows * columns)];
    const [row, column] = [Math.floor(pixel / columns), pixel % columns];
    return bone(row, column) + (frame >= 2 ? vessel(row, column) : 0);
  });
  const item = { MaskOperation: 'AVG_SUB', MaskFrameNumbers: [1, 2], ApplicableFrameRange: [3, 5] };
  const more = { RecommendedViewingMode: 'SUB', PixelData: new Uint8Array(words.buffer) };
  writeFileSync(
    path,
    writePart10({ transferSyntaxUID: '1.2.840.10008.1.2.1', elements: run(item, more) as ElementRecord }),
  );

  it('shows the vessel black on white, by the file’s mask or by a frame of one’s own choice', async () => {
    const out = join(folder, 'out.raw');
    const { readFileSync } = await import('node:fs');
    for (const mask of ['file', '1', '2,0,0']) {
      const { status } = await runLine(['render', path, '--frame', '3', '--mask', mask, '--out', out]);
      expect(status).toBe(0);
      const picture = readFileSync(out);
      expect([...picture.subarray(0, columns)]).toEqual([255, 255, 255, 0, 255, 255, 255, 255]);
    }
  });

  it('says when the file has no mask for the frame, and refuses other words', async () => {
    const none = await runLine(['render', path, '--frame', '1', '--mask', 'file']);
    expect([none.status, none.result.problem.kind]).toEqual([1, 'noMask']);
    expect((await runLine(['render', path, '--frame', '3', '--mask', 'some'])).status).toBe(2);
  });
});
