// Input that asks for far more memory than there is: refused or bounded by arithmetic, before any is taken.
import { spawnSync } from 'node:child_process';
import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { writePart10 } from '../../native-free-core/dicom/index.ts';
import { expectSentence, expectSound, type Imported, temporaryFolder, writeFiles } from './faultyImport.ts';
import { elementsOf, makeSlice, seriesUID } from './makeSlice.ts';

/** Above a process that takes in one sound file, which is mostly Node and the decoders. */
const allowedGrowthMiB = 300;

/** Two readings of a data set inflated to the largest size that is not suspected (128 MiB), each in pieces and joined. */
const allowedInflationMiB = 4 * 128 + 100;

// biome-ignore lint/suspicious/noExplicitAny: plans as JSON, read field by field.
type Line = any;

interface Seen {
  readonly report: Imported;
  readonly series: readonly Line[];
  readonly largestMemoryMiB: number;
  readonly archive: string;
}

/** In a process of its own, with half a gibibyte of heap: a list of millions would end it. */
function see(files: Readonly<Record<string, Uint8Array>>): Seen {
  const [archive, folder] = [temporaryFolder(), temporaryFolder()];
  writeFiles(folder, { 'sound.dcm': makeSlice(9, 1), ...files });
  const program = ['--max-old-space-size=512', 'tests/faults/showingProgram.ts', archive, folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8', timeout: 60_000 });
  expect(status, stderr.slice(0, 2000)).toBe(0);
  const lines: Line[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const series = lines.slice(1, -1).filter(({ uid }) => uid !== seriesUID(9));
  expect(lines.length - 2 - series.length, 'the sound file is in the archive').toBe(1);
  return { report: lines[0].report, series, largestMemoryMiB: lines.at(-1).largestMemoryMiB, archive };
}

let soundMiB = 0;
beforeAll(() => {
  soundMiB = see({}).largestMemoryMiB;
});

async function seeBounded(
  files: Readonly<Record<string, Uint8Array>>,
  allowedMiB: number = allowedGrowthMiB,
): Promise<Seen> {
  const seen = see(files);
  expect(seen.largestMemoryMiB).toBeLessThan(soundMiB + allowedMiB);
  await expectSound(seen.archive);
  for (const { problem } of seen.report.refused) expectSentence(problem);
  for (const { plan, thumbnail } of seen.series) {
    const problems = [
      ...plan.notShown.map(({ problem }: Line) => problem),
      ...plan.stacks.flatMap((s: Line) => s.problems),
    ];
    for (const problem of problems) expectSentence(problem);
    if (thumbnail !== 'image/png') expectSentence(thumbnail);
  }
  return seen;
}

describe('Absurd dimensions', () => {
  it('of 65 535² pixels and 100 000 frames are refused with their numbers, and the object is kept', async () => {
    const absurd = { Rows: 65535, Columns: 65535, NumberOfFrames: 100_000 };
    const { report, series } = await seeBounded({ 'absurd.dcm': makeSlice(1, 1, absurd) });
    expect(report).toMatchObject({ stored: 2, refused: [] });
    const facts = { rows: 65535, columns: 65535, numberOfFrames: 100_000 };
    expect(series[0].plan).toMatchObject({ stacks: [], notShown: [{ problem: { kind: 'badDimensions', ...facts } }] });
  });

  it('compressed, with a code stream of a few bytes, are refused in the same way', async () => {
    const elements = { ...elementsOf(1, 1), Rows: 65535, Columns: 65535, NumberOfFrames: 100_000 };
    const coded = { ...elements, PixelData: [new Uint8Array(64)] };
    const rle = writePart10({ transferSyntaxUID: '1.2.840.10008.1.2.5', elements: coded });
    const { series } = await seeBounded({ 'absurd.dcm': rle });
    expect(series[0].plan.notShown).toMatchObject([{ problem: { kind: 'badDimensions' } }]);
  });

  it('of ten million small frames show the frame that is there and say how many are not', async () => {
    const { series } = await seeBounded({ 'frames.dcm': makeSlice(1, 1, { NumberOfFrames: 10_000_000 }) });
    const problem = { kind: 'framesMissing', numberOfFrames: 10_000_000, framesPresent: 1 };
    expect(series[0].plan.stacks).toHaveLength(1);
    expect(series[0].plan.stacks[0].images).toHaveLength(1);
    expect(series[0].plan.stacks[0].problems).toContainEqual(problem);
    expect(series[0].thumbnail).toBe('image/png');
  });

  it('of half a milliard compressed frames list no more than the file can hold', async () => {
    const coded = { ...elementsOf(1, 1), NumberOfFrames: 500_000_000, PixelData: [new Uint8Array(80)] };
    const rle = writePart10({ transferSyntaxUID: '1.2.840.10008.1.2.5', elements: coded });
    const { series } = await seeBounded({ 'frames.dcm': rle });
    expect(series[0].plan.stacks[0].images.length).toBeLessThan(20);
    expect(series[0].plan.stacks[0].problems).toContainEqual(expect.objectContaining({ kind: 'framesMissing' }));
  });
});

describe('A zip bomb', () => {
  it('of a file that unfolds a thousandfold is refused, and the sound file beside it goes in', async () => {
    const bomb = zipSync({ 'bomb.dcm': new Uint8Array(400 * 1024 * 1024), 'inside.dcm': makeSlice(1, 1) });
    const { report } = await seeBounded({ 'bomb.zip': bomb });
    expect(report.stored).toBe(2);
    expect(report.refused).toMatchObject([{ path: expect.stringMatching(/bomb\.dcm$/), problem: { kind: 'zipBomb' } }]);
  });

  it('of more entries than any study is refused as a whole', async () => {
    const { report } = await seeBounded({ 'many.zip': manyEntries(600_000) });
    expect(report).toMatchObject({ stored: 1, refused: [{ problem: { kind: 'zipTooManyEntries', found: 600_000 } }] });
  });

  it('of many entries that are each nothing refuses each of them, and ends', async () => {
    const entries = Array.from({ length: 5000 }, (_, index) => [`${index}`, new Uint8Array(0)]);
    const { report } = await seeBounded({ 'empty.zip': zipSync(Object.fromEntries(entries)) });
    expect(report.stored).toBe(1);
    expect(report.refused).toHaveLength(5000);
    expect(new Set(report.refused.map(({ problem }) => problem.kind))).toEqual(new Set(['emptyFile']));
  });

  it('of a deflated DICOM file that unfolds a thousandfold is said in words', async () => {
    const { report, series } = await seeBounded({ 'deflated.dcm': deflatedBomb() }, allowedInflationMiB);
    expect(report).toMatchObject({ stored: 2, refused: [] });
    expect(series[0].plan).toMatchObject({ stacks: [], notShown: [{ problem: { kind: 'deflateFailed' } }] });
  });
});

/** A zip of empty entries written by hand (APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.14, with its zip64 end). */
function manyEntries(count: number): Uint8Array {
  const entry = Buffer.alloc(46 + 1, 'a');
  entry.fill(0, 0, 46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(1, 28);
  const directory = Buffer.alloc(entry.length * count, entry);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  for (const at of [24, 32]) end64.writeBigUInt64LE(BigInt(count), at);
  end64.writeBigUInt64LE(BigInt(directory.length), 40);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directory.length), 8);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0, 20);
  return Buffer.concat([directory, end64, locator, end]);
}

/** Deflated Explicit VR Little Endian (PS3.5 A.5) around a private element of 600 MiB of zeros. */
function deflatedBomb(): Uint8Array {
  const sound = Buffer.from(makeSlice(1, 1));
  const syntaxAt = sound.indexOf('1.2.840.10008.1.2.1');
  const dataSetAt = sound.indexOf(Buffer.from([0x08, 0x00]), syntaxAt);
  const zerosBytes = 600 * 1024 * 1024;
  const head = Buffer.alloc(12);
  head.writeUInt16LE(0x0009, 0);
  head.writeUInt16LE(0x1001, 2);
  head.write('OB', 4, 'latin1');
  head.writeUInt32LE(zerosBytes, 8);
  const deflated = deflateRawSync(Buffer.concat([head, Buffer.alloc(zerosBytes)]));
  const syntax = element('1.2.840.10008.1.2.1.99');
  return Buffer.concat([sound.subarray(0, syntaxAt - 8), syntax, sound.subarray(syntaxAt + 20, dataSetAt), deflated]);
}

/** Transfer Syntax UID (0002,0010), padded to an even length. */
function element(uid: string): Buffer {
  const value = Buffer.from(uid.length % 2 === 0 ? uid : `${uid}\0`, 'latin1');
  const head = Buffer.from([0x02, 0x00, 0x10, 0x00, 0x55, 0x49, value.length, 0]);
  return Buffer.concat([head, value]);
}
