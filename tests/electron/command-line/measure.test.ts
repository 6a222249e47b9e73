// `measure` as a script calls it, on files written here and on one of the corpus.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeSlice } from '../../faults/makeSlice.ts';
import { runLine } from '../../support/commandLine.ts';
import { corpusPath, hasCorpus } from '../../support/corpus.ts';
import { temporaryFolder } from '../../support/workstation.ts';

const folder = temporaryFolder('measure');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, changes: Parameters<typeof makeSlice>[2]): string {
  const path = join(folder, name);
  writeFileSync(path, makeSlice(1, 1, changes));
  return path;
}

const run = (path: string, ...more: string[]) => runLine(['measure', path, '--from', '0,0', '--to', '3,4', ...more]);

describe('measure', () => {
  it('gives value, unit, rule, explanation and spacing', async () => {
    const { status, result } = await run(fileOf('ct.dcm', { PixelSpacing: [2, 0.5] }), '--frame', '1');
    expect(status).toBe(0);
    expect(result).toMatchObject({ unit: 'mm', rule: 'patientPlane', spacingMm: [2, 0.5] });
    expect(result.value).toBeCloseTo(Math.hypot(3 * 0.5, 4 * 2), 12);
    expect(result.explanation).toContain('plan du patient');
  });

  it('explains in English when asked', async () => {
    const path = fileOf('dx.dcm', { Modality: 'DX', PixelSpacing: [0.2, 0.2], ImagerPixelSpacing: [0.2, 0.2] });
    const { result } = await run(path, '--language', 'en');
    expect(result).toMatchObject({ value: 1, rule: 'detectorPlane' });
    expect(result.explanation).toContain('not corrected for magnification');
  });

  it('gives pixels and a null spacing where the file has none', async () => {
    const { result } = await run(fileOf('none.dcm', { PixelSpacing: [] }));
    expect(result).toMatchObject({ value: 5, unit: 'px', rule: 'pixelsOnly', spacingMm: null });
  });

  it('refuses points that are none, and a frame that is not there', async () => {
    const path = fileOf('one.dcm', {});
    expect((await runLine(['measure', path, '--from', '1', '--to', '2,2'])).status).toBe(2);
    expect((await runLine(['measure', path, '--from', '1,1'])).status).toBe(2);
    const beyond = await run(path, '--frame', '2');
    expect(beyond).toMatchObject({ status: 1, result: { problem: { kind: 'frameOutOfRange' } } });
  });

  it.skipIf(!hasCorpus)(
    'finds the mammogram’s millimetres at the detector, as pydicom reads 0.09409090909091',
    async () => {
      const { result } = await run(corpusPath('mg/GH133.dcm'));
      expect(result.rule).toBe('detectorPlane');
      expect(result.value).toBeCloseTo(5 * 0.09409090909091, 12);
    },
  );
});
