import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceFiles } from '../../../sample-dicom/index.ts';
import { findTool, runTool } from '../../support/tool.ts';

const folder = mkdtempSync(join(tmpdir(), 'negatoscope-reference-'));
const dciodvfy = findTool('dciodvfy');
const dcmconv = findTool('dcmconv');
const dcmdjpeg = findTool('dcmdjpeg');
const python = findTool('python3');
const files = referenceFiles();

beforeAll(() => {
  for (const { name, bytes } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('The reference objects', () => {
  it('are the same bytes at every run, with names of their own, small enough to be fetched at once', () => {
    expect(referenceFiles()).toEqual(files);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    expect(files.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(1e6);
  });

  it.skipIf(!dciodvfy || !dcmconv)('have no error and no warning for dciodvfy', () => {
    // dciodvfy does not inflate: dcmtk does it first, which also reads the deflated file with eyes of its own.
    const inflated = join(folder, 'inflated.dcm');
    runTool(dcmconv ?? '', ['+te', join(folder, 'encodings/deflated.dcm'), inflated]);
    const paths = files.map(({ name }) => (name === 'encodings/deflated.dcm' ? inflated : join(folder, name)));
    for (const path of paths) {
      const { output, error } = runTool(dciodvfy ?? '', [path]);
      expect(`${path}: ${output}${error}`).not.toMatch(/Error|Warning/);
    }
  });

  it.skipIf(!python || !dcmdjpeg)('hold what their formulas say, read by pydicom and computed by numpy', () => {
    const jpeg = join(folder, 'encodings/jpeg-lossless.dcm');
    expect(runTool(dcmdjpeg ?? '', [jpeg, join(folder, 'jpeg.dcm')]).status).toBe(0);
    const script = fileURLToPath(new URL('./check_reference.py', import.meta.url));
    const { output, error } = runTool(python ?? '', [script, folder]);
    expect(error).toBe('');
    expect(JSON.parse(output)).toEqual({
      cylinders: 10,
      insertMeans: [-800, -100, 60, 300, 1000],
      ramp: 4096,
      rulers: [30, 10, 8, 8],
      suv: 6.7198,
      suvWithoutDecay: 4.5143,
      order: [100, 110, 120, 130, 140, 150, 160, 170],
      linearField: 0,
      rodCentres: 0,
      blockMm: [12, 12],
      palette: 0,
    });
  });
});
