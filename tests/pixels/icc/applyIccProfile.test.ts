import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type ElementRecord, readPart10, writePart10 } from '../../../native-free-core/dicom/index.ts';
import { power } from '../../../native-free-core/pixels/icc/power.ts';
import {
  applyIccProfile,
  type ColourFrame,
  colourProfileProblem,
  decodeFrame,
  readImageHeader,
  toColourFrame,
  toFrame,
} from '../../../native-free-core/pixels/index.ts';
import { host } from '../../dicom/partTenBytes.ts';
import { decoders, readCorpusFile } from '../../support/codecs.ts';
import { hasCorpus } from '../../support/corpus.ts';

const hasPil = existsSync('/usr/lib/python3/dist-packages/PIL/__init__.py');
if (!hasPil) console.warn('SKIPPED LOUDLY: no python3-pil, colour profiles are not held against Little CMS.');

interface Case {
  readonly profile: string;
  readonly rgb: string;
}
const script = fileURLToPath(new URL('./iccProfiles.py', import.meta.url));
const truth: { readonly colours: string; readonly cases: Readonly<Record<string, Case>> } = hasPil
  ? JSON.parse(execFileSync('/usr/bin/python3', [script], { encoding: 'utf8' }))
  : { colours: '', cases: {} };
const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));

function dataSetWith(elements: ElementRecord) {
  const record = { SOPClassUID: '1.2.840.10008.5.1.4.1.1.77.1.6', SOPInstanceUID: '1.2.3.7', ...elements };
  return readPart10(writePart10({ transferSyntaxUID: '1.2.840.10008.1.2.1', elements: record }), host).dataset;
}

function frameOf(rgb: Uint8Array): ColourFrame {
  return { kind: 'colour', rows: 1, columns: rgb.length / 3, rgb };
}

describe('Powers by square roots', () => {
  it('are those of mathematics within 1e-8', () => {
    for (const exponent of [0, 0.4, 1, 1.8, 2.19921875, 2.4, 7.25]) {
      for (const x of [0.001, 0.04, 0.2, 0.5, 0.77, 0.999, 1]) {
        expect(Math.abs(power(x, exponent) - x ** exponent)).toBeLessThan(1e-8);
      }
    }
  });
});

describe.skipIf(!hasPil)('ICC profiles — PS3.3 C.11.15, against Little CMS', () => {
  // Little CMS works in 16 bits and optimises curves into tables: one level, two in the dark of a table.
  it.each(Object.entries(truth.cases))('%s', (name, { profile, rgb }) => {
    const colours = bytesOf(truth.colours);
    const expected = bytesOf(rgb);
    const shown = applyIccProfile(frameOf(colours), dataSetWith({ ICCProfile: bytesOf(profile) })).rgb;
    const differences = shown.map((value, index) => Math.abs(value - expected[index]));
    expect(Math.max(...differences)).toBeLessThanOrEqual(name.includes('table') ? 2 : 1);
    const changed = shown.filter((value, index) => value !== colours[index]).length;
    if (name === 'sRGB') expect(changed).toBe(0);
    else expect(changed).toBeGreaterThan(1000);
  });

  it('leaves colours alone where Color Space says sRGB, where the profile is broken, and finds one in the optical path', () => {
    const colours = bytesOf(truth.colours);
    const profile = bytesOf(truth.cases['Adobe RGB, gamma'].profile);
    const shown = (elements: ElementRecord) => applyIccProfile(frameOf(colours), dataSetWith(elements)).rgb;
    expect(shown({ ICCProfile: profile, ColorSpace: 'SRGB' })).toEqual(colours);
    for (const length of [0, 60, 131, 140, 200, 300])
      expect(shown({ ICCProfile: profile.subarray(0, length) })).toEqual(colours);
    const inPath = shown({ OpticalPathSequence: [{ ICCProfile: profile }] });
    expect(inPath).toEqual(shown({ ICCProfile: profile }));
    expect(inPath).not.toEqual(colours);
  });
});

describe('A profile that is not applied', () => {
  it('is told: damaged, or of look-up tables; one that is said to be of sRGB, and none, are not', () => {
    const damaged = new Uint8Array(200);
    expect(colourProfileProblem(dataSetWith({ ICCProfile: damaged }))).toEqual({
      kind: 'colourProfileNotApplied',
      profileBytes: 200,
    });
    expect(colourProfileProblem(dataSetWith({ ICCProfile: damaged, ColorSpace: 'SRGB' }))).toBeUndefined();
    expect(colourProfileProblem(dataSetWith({}))).toBeUndefined();
  });

  it.skipIf(!hasPil)('is none of the matrix kind', () => {
    const profile = bytesOf(truth.cases['ProPhoto, gamma'].profile);
    expect(colourProfileProblem(dataSetWith({ ICCProfile: profile }))).toBeUndefined();
  });
});

describe.skipIf(!hasCorpus)('The colour profiles of the corpus', () => {
  it.each([
    'sm/sm_image.dcm',
    'encapsulation/sm_image_jpegls.dcm',
    'syntaxes/GDCMJ2K_TextGBR.dcm',
    'enhanced-mr/xa30_ColFA.dcm',
  ])('%s is of sRGB: its samples stay as they are', async (path) => {
    const file = readCorpusFile(path);
    const header = readImageHeader(file.dataset, file.transferSyntaxUID, 1);
    if (!header.ok) return expect.unreachable(header.problem.kind);
    const stored = await decodeFrame(file, header.value.pixelModule, 1, decoders);
    if (!stored.ok) return expect.unreachable(stored.problem.kind);
    const plain = toColourFrame(stored.value, header.value.pixelModule, file.dataset);
    expect(toFrame(stored.value, header.value, file.dataset)).toEqual(plain);
  });
});
