// Colours that the corpus lacks, in files that pydicom wrote, against the standard's formulas as numpy computes them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeFrame, readImageHeader, toColourFrame } from '../../native-free-core/pixels/index.ts';
import { decoders, readPart10Bytes } from '../support/codecs.ts';
import { findTool, runTool } from '../support/tool.ts';

interface Made {
  readonly path: string;
  readonly rgb: readonly number[];
  readonly tolerance: number;
}

const folder = mkdtempSync(join(tmpdir(), 'negatoscope-colours-'));
const script = fileURLToPath(new URL('./colourFiles.py', import.meta.url));
const made = findTool('python3') ? runTool('/usr/bin/python3', [script, folder]) : undefined;
const files: Readonly<Record<string, Made>> = made?.status === 0 ? JSON.parse(made.output) : {};
if (made?.status !== 0) console.warn(`SKIPPED LOUDLY: pydicom wrote no colour files: ${made?.error ?? 'no python3'}`);

describe.skipIf(made?.status !== 0)('Colour files written by pydicom — PS3.3 C.7.6.3.1.2, C.7.6.3.1.5, C.7.9.2', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are seventeen', () => {
    expect(Object.keys(files)).toHaveLength(17);
  });

  it.each(Object.keys(files))('%s', async (name) => {
    const { path, rgb, tolerance } = files[name];
    const file = readPart10Bytes(new Uint8Array(readFileSync(path)));
    const header = readImageHeader(file.dataset, file.transferSyntaxUID, 1);
    if (!header.ok) return expect.unreachable(JSON.stringify(header.problem));
    const stored = await decodeFrame(file, header.value.pixelModule, 1, decoders);
    if (!stored.ok) return expect.unreachable(JSON.stringify(stored.problem));
    const colour = toColourFrame(stored.value, header.value.pixelModule, file.dataset);
    if (!colour.ok) return expect.unreachable(JSON.stringify(colour.problem));
    expect(colour.value.rgb).toHaveLength(rgb.length);
    const differences = rgb.map((value, index) => Math.abs(value - colour.value.rgb[index]));
    expect(Math.max(...differences)).toBeLessThanOrEqual(tolerance);
  });
});
