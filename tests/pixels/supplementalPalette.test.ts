import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ElementRecord, readPart10, writePart10 } from '../../native-free-core/dicom/index.ts';
import { renderFrame } from '../../native-free-core/display/index.ts';
import { type GreyFrame, readImageHeader } from '../../native-free-core/pixels/index.ts';
import { host } from '../dicom/partTenBytes.ts';
import { runLine } from '../support/commandLine.ts';

const words = (...values: number[]) => new Uint8Array(Uint16Array.from(values).buffer);

// Values 0 to 99 are greys; 100, 101 and 102 are red, green and blue.
const palette = {
  ...Object.fromEntries(
    ['Red', 'Green', 'Blue'].flatMap((colour, index) => [
      [`${colour}PaletteColorLookupTableDescriptor`, [3, 100, 16]],
      [
        `${colour}PaletteColorLookupTableData`,
        { vr: 'OW', value: words(...[0, 1, 2].map((entry) => (entry === index ? 0xff00 : 0x0100))) },
      ],
    ]),
  ),
};

function fileBytes(elements: ElementRecord = {}): Uint8Array {
  const record = {
    ...{ SOPClassUID: '1.2.840.10008.5.1.4.1.1.6.1', SOPInstanceUID: '1.2.3.5', PixelPresentation: 'COLOR' },
    ...{ Rows: 1, Columns: 6, SamplesPerPixel: 1, BitsAllocated: 8, BitsStored: 8, HighBit: 7, PixelRepresentation: 0 },
    ...{ PhotometricInterpretation: 'MONOCHROME2', WindowCenter: 50, WindowWidth: 101, ...palette, ...elements },
    PixelData: Uint8Array.of(0, 50, 100, 101, 102, 200),
  };
  return writePart10({ transferSyntaxUID: '1.2.840.10008.1.2.1', elements: record as ElementRecord });
}

function headerOf(elements: ElementRecord = {}) {
  const { dataset, transferSyntaxUID } = readPart10(fileBytes(elements), host);
  const header = readImageHeader(dataset, transferSyntaxUID, 1);
  if (!header.ok) return expect.unreachable(header.problem.kind);
  return header.value;
}

describe('Supplemental palettes — PS3.3 C.7.6.19', () => {
  it('are read where Pixel Presentation says colour, in modality values', () => {
    expect(headerOf().supplementalPalette).toMatchObject({ firstMapped: 100, step: 1 });
    const scaled = headerOf({ RescaleSlope: 2, RescaleIntercept: -10 }).supplementalPalette;
    expect(scaled).toMatchObject({ firstMapped: 190, step: 2 });
    expect(headerOf({ PixelPresentation: 'MONOCHROME' }).supplementalPalette).toBeUndefined();
  });

  it('colour the values from the first mapped one on, and leave the others to the window', () => {
    const { supplementalPalette } = headerOf();
    const values = Int16Array.of(0, 50, 100, 101, 102, 200);
    const frame: GreyFrame = { kind: 'grey', rows: 1, columns: 6, values, unit: '' };
    const voi = { kind: 'window', center: 50, width: 101, function: 'LINEAR', explanation: '' } as const;
    const rgba = renderFrame(frame, { voi, isInverted: false, supplementalPalette });
    const colours = Array.from({ length: 6 }, (_, pixel) => [...rgba.subarray(4 * pixel, 4 * pixel + 3)]);
    // PS3.3 C.11.2.1.2.1: (50 − 49.5) / 100 + 0.5 = 0.505, × 255 = 128.8.
    expect(colours).toEqual([
      [1, 1, 1],
      [129, 129, 129],
      [255, 1, 1],
      [1, 255, 1],
      [1, 1, 255],
      [1, 1, 255],
    ]);
  });

  it('make `render` give colours', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'negatoscope-supplemental-')), 'doppler.dcm');
    writeFileSync(path, fileBytes());
    const { status, result } = await runLine(['render', path, '--frame', '1']);
    expect([status, result.samplesPerPixel]).toEqual([0, 3]);
  });
});
