// The explanation against the picture: every number of the chain is the one that the pixel road makes.
import { describe, expect, it } from 'vitest';
import {
  autoWindow,
  explainCutPixel,
  explainPixel,
  type PixelFacts,
  readPixelFacts,
  readVoiLuts,
  renderGrey8,
  storedPixelOf,
  type VoiLut,
} from '../../../native-free-core/display/index.ts';
import { decodeFrame, readImageHeader, toFrame } from '../../../native-free-core/pixels/index.ts';
import { decoders, readCorpusFile } from '../../support/codecs.ts';
import { corpusJson, hasCorpus } from '../../support/corpus.ts';

const none = { stored: [], modality: [], voi: [], shape: [], colour: [] };
const ct: PixelFacts = {
  bitsStored: 12,
  isSigned: false,
  modality: { kind: 'rescale', slope: 1, intercept: -1024, unit: 'HU' },
  tags: none,
};
const linear: VoiLut = { kind: 'window', center: 40, width: 400, function: 'LINEAR', explanation: '' };
const grey = (stored: number) => ({ samples: [stored], photometricInterpretation: 'MONOCHROME2' });

describe('The chain of a grey pixel — PS3.4 N.2', () => {
  it('puts the numbers of a CT pixel into the formulas of the standard', () => {
    // ((40 − (40 − 0.5)) / (400 − 1) + 0.5) × 255 = 127.8195…
    const steps = explainPixel(grey(1064), ct, { voi: linear, isInverted: false });
    expect(steps.map(({ step }) => step)).toEqual(['stored', 'modality', 'voi', 'shape', 'grey']);
    expect(steps[1]).toMatchObject({ input: [1064], output: [40], unit: 'HU' });
    expect(steps[2].output[0]).toBeCloseTo((0.5 / 399 + 0.5) * 255, 12);
    expect(steps[4].output).toEqual([128]);
  });

  it('says which end a value beyond the window is held at', () => {
    const end = (stored: number) => explainPixel(grey(stored), ct, { voi: linear, isInverted: false })[2].rule;
    expect(end(0)).toMatchObject({ clipped: 'below' });
    expect(end(4000)).toMatchObject({ clipped: 'above' });
    expect(end(1064)).toMatchObject({ clipped: undefined });
  });

  it('names the entry of a modality LUT, and its ends', () => {
    const lut = { firstMapped: 10, bits: 16, table: [100, 200, 300] };
    const facts: PixelFacts = { ...ct, modality: { kind: 'lut', lut, unit: '' } };
    const step = (stored: number) => explainPixel(grey(stored), facts, { voi: linear, isInverted: false })[1];
    expect(step(11)).toMatchObject({ output: [200], rule: { entry: 1, clipped: undefined } });
    expect(step(9)).toMatchObject({ output: [100], rule: { entry: 0, clipped: 'below' } });
    expect(step(13)).toMatchObject({ output: [300], rule: { entry: 2, clipped: 'above' } });
  });

  it('tells padding apart', () => {
    const rule = explainPixel(grey(7), { ...ct, padding: { from: 5, to: 7 } }, { voi: linear, isInverted: false })[0]
      .rule;
    expect(rule).toMatchObject({ isPadding: true });
  });

  it('has no stored value for a cut plane, and black outside the volume', () => {
    const cut = { interpolation: 'linear', slabThicknessMm: 10, slabMode: 'max' };
    const steps = explainCutPixel(40, 'HU', cut, { voi: linear, isInverted: true });
    expect(steps.map(({ step }) => step)).toEqual(['interpolated', 'voi', 'shape', 'grey']);
    expect(steps[3].output).toEqual([127]);
    expect(explainCutPixel(Number.NaN, 'HU', cut, { voi: linear, isInverted: true }).at(-1)?.output).toEqual([0]);
  });
});

describe.skipIf(!hasCorpus)('Frames of the corpus, every pixel tried', () => {
  const files: string[] = hasCorpus
    ? corpusJson('manifest.json')
        .files.filter(({ bytes }: { bytes: number }) => bytes < 1_000_000)
        .map(({ path }: { path: string }) => path)
        .filter((_: string, index: number) => index % 4 === 0)
    : [];

  it('are explained to the grey and the RGB that are shown', async () => {
    const tried = { grey: 0, colour: 0 };
    for (const path of files) {
      const wrong = await wrongPixel(path, tried);
      expect(wrong, path).toBeUndefined();
    }
    expect(tried.grey).toBeGreaterThan(20);
    expect(tried.colour).toBeGreaterThan(5);
  }, 300_000);
});

async function wrongPixel(path: string, tried: { grey: number; colour: number }): Promise<string | undefined> {
  const file = readCorpusFile(path);
  const header = readImageHeader(file.dataset, file.transferSyntaxUID, 1);
  if (!header.ok) return undefined;
  const stored = await decodeFrame(file, header.value.pixelModule, 1, decoders);
  const frame = stored.ok ? toFrame(stored.value, header.value, file.dataset) : stored;
  if (!stored.ok || !frame.ok) return undefined;
  const facts = readPixelFacts(file.dataset, header.value);
  const made = frame.value;
  const voi = readVoiLuts(file.dataset, 1)[0] ?? (made.kind === 'grey' ? autoWindow(made) : linear);
  const presentation = { voi, isInverted: header.value.isInverted };
  const levels = made.kind === 'grey' ? renderGrey8(made, presentation) : made.rgb;
  tried[made.kind] += 1;
  const samplesPerPixel = made.kind === 'grey' ? 1 : 3;
  const pixels = made.rows * made.columns;
  // A prime stride: about 4000 pixels of each frame, of every column and row in turn.
  const stride = pixels > 20_000 ? Math.floor(pixels / 4001) * 2 + 1 : 1;
  for (let pixel = 0; pixel < pixels; pixel += stride) {
    const [column, row] = [pixel % made.columns, Math.floor(pixel / made.columns)];
    const steps = explainPixel(storedPixelOf(stored.value, column, row), facts, presentation);
    const expected = Array.from(levels.subarray(pixel * samplesPerPixel, (pixel + 1) * samplesPerPixel));
    const found = steps.at(-1)?.output ?? [];
    const isModalityRight = made.kind === 'colour' || Object.is(steps[1].output[0] + 0, made.values[pixel] + 0);
    if (!isModalityRight || String(found) !== String(expected)) {
      return `pixel ${column}, ${row}: ${found} instead of ${expected}, ${JSON.stringify(steps.slice(0, 2))}`;
    }
  }
  return undefined;
}
