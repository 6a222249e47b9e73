// What other programs' encoders make of small images: lossless ones come back bit by bit, lossy ones as their own decoder
// has them. dcmtk and gdcm, each with its own JPEG, JPEG-LS, JPEG 2000 and RLE.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import {
  decodeFrame,
  readImageHeader,
  type StoredSamples,
  toColourFrame,
} from '../../native-free-core/pixels/index.ts';
import { decoders, readPart10Bytes } from '../support/codecs.ts';

const needed = ['dcmcjpeg', 'dcmdjpeg', 'dcmcjpls', 'dcmcrle', 'dcmconv', 'gdcmconv'].map((name) => `/usr/bin/${name}`);
const hasTools = [...needed, '/usr/lib/python3/dist-packages/pydicom/__init__.py'].every((path) => existsSync(path));
if (!hasTools)
  console.warn('SKIPPED LOUDLY: dcmtk, gdcm or pydicom are missing: their encoders are not held against ours.');

const all = ['grey8', 'grey8x3', 'grey12', 'grey12x3', 'grey16', 'grey16s', 'grey16sx2', 'grey12s', 'rgb8', 'rgb8x2'];
const unsigned = all.filter((name) => !/s(x\d)?$/.test(name));
const grey = all.filter((name) => name.startsWith('grey'));

/** How it is written, by which program, and of which images. */
const lossless: readonly (readonly [title: string, program: readonly string[], images: readonly string[]])[] = [
  ['dcmtk, JPEG lossless, first order (.70)', ['dcmcjpeg', '+e1'], all],
  ...[1, 2, 3, 4, 5, 6, 7].map(
    (predictor) =>
      [`dcmtk, JPEG lossless, predictor ${predictor} (.57)`, ['dcmcjpeg', '+el', '+sv', `${predictor}`], grey] as const,
  ),
  ['dcmtk, JPEG-LS (.80)', ['dcmcjpls'], all],
  ['dcmtk, RLE (.5)', ['dcmcrle'], all],
  ['dcmtk, big endian (.2)', ['dcmconv', '+tb'], all],
  ['dcmtk, deflated (.1.99)', ['dcmconv', '+td'], all],
  ['dcmtk, implicit, undefined lengths', ['dcmconv', '+ti', '-e'], all],
  ['gdcm, JPEG lossless', ['gdcmconv', '--jpeg'], unsigned],
  // gdcm does not write several signed frames, nor RLE of an odd number of bytes.
  ['gdcm, JPEG-LS', ['gdcmconv', '--jpegls'], grey.filter((name) => name !== 'grey16sx2')],
  ['gdcm, JPEG 2000', ['gdcmconv', '--j2k'], all.filter((name) => name !== 'grey16sx2')],
  ['gdcm, RLE', ['gdcmconv', '--rle'], ['grey12', 'grey16', 'grey16s', 'grey12s']],
];

const lossy: readonly (readonly [
  title: string,
  program: readonly string[],
  images: readonly string[],
  bound: number,
])[] = [
  ['baseline (.50)', ['dcmcjpeg', '+eb', '+q', '95'], ['grey8', 'grey8x3', 'rgb8', 'rgb8x2'], 2],
  ['extended, 12 bits (.51)', ['dcmcjpeg', '+ee', '+q', '95'], ['grey12', 'grey12x3'], 2],
  ['spectral selection (.53)', ['dcmcjpeg', '+es', '+q', '95'], ['grey12'], 2],
  ['progressive (.55)', ['dcmcjpeg', '+ep', '+q', '95'], ['grey12'], 2],
  ['near-lossless, 3 (.81)', ['dcmcjpls', '+en', '+md', '3'], ['grey8', 'grey12', 'grey16'], 0],
];

describe.skipIf(!hasTools)('Files of other encoders', () => {
  const folder = mkdtempSync(join(tmpdir(), 'negatoscope-outside-'));
  const script = fileURLToPath(new URL('./outsideImages.py', import.meta.url));
  const truth: Record<string, readonly string[]> = hasTools
    ? JSON.parse(execFileSync('/usr/bin/python3', [script, folder], { encoding: 'utf8' }))
    : {};
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const convert = ([program, ...options]: readonly string[], from: string, name: string) => {
    const to = join(folder, name);
    execFileSync(program, [...options, from, to], { stdio: 'ignore' });
    return to;
  };
  const native = (image: string) => join(folder, `${image}.dcm`);

  it.each(all)('%s, as pydicom wrote it', async (image) => {
    expect(await hashesOf(native(image))).toEqual(truth[image]);
  });

  for (const [title, program, images] of lossless) {
    it.each(images)(`${title}: %s`, async (image) => {
      const coded = convert(program, native(image), `${image}-${title.replaceAll(/\W/g, '')}.dcm`);
      expect(await hashesOf(coded)).toEqual(truth[image]);
    });
  }

  for (const [title, program, images, bound] of lossy) {
    it.each(images)(`dcmtk, ${title}: %s, within ${bound} of dcmtk’s own decoder`, async (image) => {
      const stem = `${image}-${title.replaceAll(/\W/g, '')}`;
      const coded = convert(program, native(image), `${stem}.dcm`);
      const decoder = program[0] === 'dcmcjpls' ? ['dcmdjpls'] : ['dcmdjpeg'];
      const expected = await picturesOf(convert(decoder, coded, `${stem}-decoded.dcm`));
      const found = await picturesOf(coded);
      expect(found).toHaveLength(expected.length);
      for (const [frame, samples] of found.entries()) {
        expect(largestDifference(samples, expected[frame])).toBeLessThanOrEqual(bound);
      }
    });
  }
});

async function framesOf(path: string) {
  const file = readPart10Bytes(new Uint8Array(readFileSync(path)));
  const first = readImageHeader(file.dataset, file.transferSyntaxUID, 1);
  if (!first.ok) return expect.unreachable(JSON.stringify(first.problem));
  const { pixelModule } = first.value;
  const frames = [];
  for (let frame = 1; frame <= pixelModule.numberOfFrames; frame++) {
    const stored = await decodeFrame(file, pixelModule, frame, decoders);
    if (!stored.ok) return expect.unreachable(JSON.stringify(stored.problem));
    frames.push(stored.value);
  }
  return { file, pixelModule, frames };
}

async function hashesOf(path: string): Promise<string[]> {
  const { frames } = await framesOf(path);
  return frames.map(({ samples }) => {
    const bytes = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
    return createHash('sha256').update(bytes).digest('hex');
  });
}

/** Grey samples, or RGB: what both decoders agree on, whatever colours the stream keeps. */
async function picturesOf(path: string): Promise<(StoredSamples | Uint8Array)[]> {
  const { file, pixelModule, frames } = await framesOf(path);
  return frames.map((stored) => {
    if (stored.samplesPerPixel === 1) return stored.samples;
    const colour = toColourFrame(stored, pixelModule, file.dataset);
    return colour.ok ? colour.value.rgb : expect.unreachable(colour.problem.kind);
  });
}

function largestDifference(found: ArrayLike<number>, expected: ArrayLike<number>): number {
  expect(found.length).toBe(expected.length);
  let largest = 0;
  for (let index = 0; index < found.length; index++) {
    largest = Math.max(largest, Math.abs(found[index] - expected[index]));
  }
  return largest;
}
