// Every image of the corpus against what other programs decoded from it. What must hold is said in the corpus's README.
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import {
  decodeFrame,
  decodePartialFrame,
  readImageHeader,
  type StoredSamples,
  toColourFrame,
} from '../../native-free-core/pixels/index.ts';
import { decoders, readCorpusFile } from '../support/codecs.ts';
import { corpusBytes, corpusJson, hasCorpus } from '../support/corpus.ts';

interface ExpectedSamples {
  readonly sha256: string;
  readonly dtype: string;
  readonly mean: number;
  readonly tolerance?: number;
}
interface ExpectedFrame extends ExpectedSamples {
  readonly frame: number;
  readonly error?: string;
  readonly native?: ExpectedSamples;
  readonly rgb?: ExpectedSamples & { readonly what: string };
  readonly referenceArray?: string;
}
interface Entry {
  readonly path: string;
  readonly transferSyntax?: { readonly uid: string };
  readonly expected: { readonly pixels?: { readonly frames?: readonly ExpectedFrame[] } };
}

/** Files whose expected samples are not what must come out, with the reason. Anything else in the corpus must agree. */
const exceptions: Readonly<Record<string, string>> = {
  'encapsulation/JPEG2000-embedded-sequence-delimiter.dcm':
    'its code stream is a dummy with absurd sizes: every program but GDCM refuses it, and so do we',
  'syntaxes/HTJ2K_08_RGB.dcm':
    'lossy, with a hash and no reference array; two builds of OpenJPH agree here, a third rounds its colours otherwise',
};

/** Colour samples deeper than 8 bits: the expected hash is of the deep samples, ours are the 8 bits that are shown. */
const deepColours = new Set(['syntaxes/SC_rgb_rle_16bit.dcm', 'photometric/SC_rgb_32bit.dcm']);

// Largest difference allowed for a lossy stream, by transfer syntax: JPEG's inverse DCT is not prescribed bit by bit.
const lossyTolerance = (uid: string | undefined) => (/\.4\.(50|51|53|55)$/.test(uid ?? '') ? 2 : 1);

const entries: readonly Entry[] = hasCorpus
  ? corpusJson('manifest.json').files.filter((entry: Entry) => (entry.expected?.pixels?.frames?.length ?? 0) > 0)
  : [];
const counts = { exact: 0, withinTolerance: 0, rgbExact: 0, rgbWithinTolerance: 0, refused: 0, excepted: 0 };

describe.skipIf(!hasCorpus)('stored samples of real files — PS3.5 8', () => {
  for (const entry of entries) {
    const reason = exceptions[entry.path];
    if (reason !== undefined) {
      it(`answers without a throw for ${entry.path} (${reason})`, async () => {
        const frame = entry.expected.pixels!.frames![0];
        const { stored } = await decode(entry, frame);
        if (stored.ok) expect(Math.abs(meanOf(stored.value.samples) - frame.mean)).toBeLessThan(0.25);
        else expect(stored.problem.kind).toBe('dimensionsDisagree');
        counts.excepted++;
      });
      continue;
    }
    it(`decodes ${entry.path} as other programs do`, async () => {
      for (const frame of entry.expected.pixels!.frames!) await checkFrame(entry, frame);
    });
  }

  it('has checked hundreds of frames', () => {
    expect(counts.exact).toBeGreaterThan(1000);
  });

  afterAll(() => console.info('frames of the corpus:', counts));
});

async function decode(entry: Entry, frame: ExpectedFrame) {
  const file = readCorpusFile(entry.path);
  const header = readImageHeader(file.dataset, file.transferSyntaxUID, frame.frame + 1);
  if (!header.ok) return { file, header, stored: header };
  const stored = await decodeFrame(file, header.value.pixelModule, frame.frame + 1, decoders);
  return { file, header, stored };
}

async function checkFrame(entry: Entry, frame: ExpectedFrame): Promise<void> {
  const { file, header, stored } = await decode(entry, frame);
  if (frame.error !== undefined) {
    // No other program decodes these: a problem is right, a picture is a gain, a throw is not.
    if (!stored.ok && header.ok) decodePartialFrame(file, header.value.pixelModule, frame.frame + 1);
    counts.refused++;
    return;
  }
  if (!stored.ok || !header.ok) return expect.unreachable(JSON.stringify(stored));
  const expected = frame.native ?? frame;
  const isExact = sha256(stored.value.samples) === expected.sha256;
  if (isExact) counts.exact++;
  else {
    // In colour the reference array is the RGB picture, compared below; here only grey samples have one.
    expect(frame.referenceArray, `${entry.path} frame ${frame.frame}: not bit-exact`).toBeDefined();
    expect(frame.native, `${entry.path}: components must be exact`).toBeUndefined();
    const reference = readReference(frame.referenceArray!, expected.dtype);
    expect(largestDifference(stored.value.samples, reference)).toBeLessThanOrEqual(
      lossyTolerance(entry.transferSyntax?.uid),
    );
    counts.withinTolerance++;
  }
  if (frame.rgb === undefined || deepColours.has(entry.path)) return;
  const colour = toColourFrame(stored.value, header.value.pixelModule, file.dataset);
  if (!colour.ok) return expect.unreachable(JSON.stringify(colour.problem));
  if (sha256(colour.value.rgb) === frame.rgb.sha256) counts.rgbExact++;
  else {
    expect(frame.rgb.tolerance, `${entry.path}: rgb must be exact`).toBeDefined();
    if (frame.referenceArray !== undefined) {
      const expectedRgb = readReference(frame.referenceArray, '|u1');
      expect(largestDifference(colour.value.rgb, expectedRgb)).toBeLessThanOrEqual(frame.rgb.tolerance!);
    } else {
      // Later frames of a cine have a hash and a mean only.
      expect(Math.abs(meanOf(colour.value.rgb) - frame.rgb.mean)).toBeLessThan(0.001);
    }
    counts.rgbWithinTolerance++;
  }
}

function sha256(samples: StoredSamples): string {
  const bytes = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
  return createHash('sha256').update(bytes).digest('hex');
}

function readReference(path: string, dtype: string): ArrayLike<number> {
  const bytes = new Uint8Array(gunzipSync(corpusBytes(path)));
  if (dtype === '|u1') return bytes;
  return dtype === '<i2' ? new Int16Array(bytes.buffer) : new Uint16Array(bytes.buffer);
}

function largestDifference(found: ArrayLike<number>, expected: ArrayLike<number>): number {
  expect(found.length).toBe(expected.length);
  let largest = 0;
  for (let index = 0; index < found.length; index++) {
    largest = Math.max(largest, Math.abs(found[index] - expected[index]));
  }
  return largest;
}

function meanOf(values: StoredSamples): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index];
  return sum / values.length;
}
