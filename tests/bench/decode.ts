// Decoding per core, beside dcmtk and gdcm on the same frames in the same run. Theirs is a whole process that reads a file,
// decodes and writes it natively, pinned to one core; ours reads the same file, decodes every frame in one thread and
// writes the samples. Minimum of the runs. Needs the corpus (its 512 × 512 × 16-bit head series) and the tools.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeFrame, readImageHeader } from '../../native-free-core/pixels/index.ts';
import { decoders, readPart10Bytes } from '../support/codecs.ts';
import { corpusPath, hasCorpus } from '../support/corpus.ts';
import type { BenchOptions } from './bench.ts';
import { benchCores } from './decodeCores.ts';
import { highThroughputFrames } from './highThroughputFrames.ts';

/** Codec → how its file is made of the native one, which peer undoes it, and the ratio to reach. */
const codecs = [
  { name: 'JPEG lossless .70', encode: ['dcmcjpeg', '+e1'], peer: ['dcmdjpeg'], limit: 1 },
  { name: 'JPEG-LS .80', encode: ['dcmcjpls'], peer: ['dcmdjpls'], limit: 1 },
  { name: 'JPEG 2000 .90', encode: ['gdcmconv', '--j2k'], peer: ['gdcmconv', '--raw'], limit: 1.6 },
  { name: 'RLE .5', encode: ['dcmcrle'], peer: ['dcmdrle'], limit: 1 },
] as const;

export async function run(options: BenchOptions): Promise<object | undefined> {
  if (!hasCorpus || !existsSync('/usr/bin/dcmdjpeg') || !existsSync('/usr/bin/gdcmconv')) {
    return { skipped: 'needs the corpus, dcmtk and gdcm' };
  }
  const [frames, runs] = [Number(options.frames ?? 50), Number(options.runs ?? 3)];
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'negatoscope-bench-'));
  try {
    const native = join(folder, 'native.dcm');
    const script = fileURLToPath(new URL('./multiframe.py', import.meta.url));
    execFileSync('/usr/bin/python3', [script, corpusPath('ct-series-philips-head'), native, String(frames)]);
    await parseHeader(runs);
    const measured = new Map<string, number>();
    for (const codec of codecs) measured.set(codec.name, await benchCodec(codec, native, folder, frames, runs));
    const highThroughputMs = await benchHighThroughput(native, runs);
    const ratio = measured.get('JPEG 2000 .90')! / highThroughputMs;
    print({
      codec: 'HTJ2K .201',
      ours: highThroughputMs,
      unit: 'ms per frame',
      fasterThanJpeg2000: round(ratio),
      limit: 5,
    });
    print(await benchCores(join(folder, 'JPEG_2000_.90.dcm'), frames));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return undefined;
}

async function benchCodec(
  { name, encode, peer, limit }: (typeof codecs)[number],
  native: string,
  folder: string,
  frames: number,
  runs: number,
): Promise<number> {
  const coded = join(folder, `${name.replaceAll(' ', '_')}.dcm`);
  execFileSync(encode[0], [...encode.slice(1), native, coded], { stdio: 'ignore' });
  const out = join(folder, 'out');
  const [peers, own]: [number[], number[]] = [[], []];
  await decodeAll(coded, out);
  for (let turn = 0; turn < runs; turn++) {
    own.push(await timed(() => decodeAll(coded, out)));
    const words = ['-c', '0', ...peer, coded, out];
    peers.push(await timed(async () => execFileSync('taskset', words, { stdio: 'ignore' })));
  }
  const [ours, theirs] = [Math.min(...own) / frames, Math.min(...peers) / frames];
  const facts = { ours: round(ours), peer: peer.join(' '), theirs: round(theirs), unit: 'ms per frame' };
  print({ codec: name, ...facts, ratio: round(ours / theirs), limit, medianRatio: round(median(own) / median(peers)) });
  return ours;
}

/** Reads the file, decodes every frame, writes the samples. */
async function decodeAll(path: string, out: string): Promise<void> {
  const file = readPart10Bytes(new Uint8Array(readFileSync(path)));
  const header = readImageHeader(file.dataset, file.transferSyntaxUID, 1);
  if (!header.ok) throw new Error(header.problem.kind);
  const { pixelModule } = header.value;
  const parts: Uint8Array[] = [];
  for (let frame = 1; frame <= pixelModule.numberOfFrames; frame++) {
    const stored = await decodeFrame(file, pixelModule, frame, decoders);
    if (!stored.ok) throw new Error(stored.problem.kind);
    const { samples } = stored.value;
    parts.push(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength));
  }
  writeFileSync(out, Buffer.concat(parts));
}

async function benchHighThroughput(native: string, runs: number): Promise<number> {
  const { pixelModule, coded } = await highThroughputFrames(native, 10);
  const decodeThem = async () => {
    for (const frame of coded) {
      const decoded = await decoders.decode('htJpeg2000', frame, pixelModule);
      if (!decoded.ok) throw new Error(decoded.problem.kind);
    }
  };
  await decodeThem();
  const elapsed: number[] = [];
  for (let turn = 0; turn < runs; turn++) elapsed.push(await timed(decodeThem));
  return round(Math.min(...elapsed) / coded.length);
}

/** Microseconds to read the header of a CT slice with 266 elements and its pixels behind. */
async function parseHeader(runs: number): Promise<void> {
  const bytes = new Uint8Array(readFileSync(corpusPath('syntaxes-ct/CTImage_1.2.840.10008.1.2.dcm')));
  const elements = readPart10Bytes(bytes).dataset.elements.size;
  const once = async () => {
    for (let turn = 0; turn < 1000; turn++) readPart10Bytes(bytes);
  };
  await once();
  const elapsed: number[] = [];
  for (let turn = 0; turn < Math.max(runs, 5); turn++) elapsed.push(await timed(once));
  print({
    header: `ct ${elements} elements`,
    ours: round(Math.min(...elapsed)),
    median: round(median(elapsed)),
    unit: 'µs',
    limit: 100,
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1];
const round = (value: number) => Number(value.toPrecision(3));
const print = (record: object) => process.stdout.write(`${JSON.stringify(record)}\n`);
