import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createDecoders, decodeFrame, readImagePixelModule } from '../../../native-free-core/pixels/index.ts';
import { codecModules, readCorpusFile } from '../../support/codecs.ts';
import { corpusJson, hasCorpus } from '../../support/corpus.ts';

const decoders = createDecoders(codecModules);
// The same CT slice in a transfer syntax of each decoder: .70 JPEG, .80 JPEG-LS, .90 JPEG 2000, .5 RLE; HTJ2K is in colour.
const files = [
  'syntaxes-ct/CTImage_1.2.840.10008.1.2.4.70.dcm',
  'syntaxes-ct/CTImage_1.2.840.10008.1.2.4.80.dcm',
  'syntaxes-ct/CTImage_1.2.840.10008.1.2.4.90.dcm',
  'syntaxes-ct/CTImage_1.2.840.10008.1.2.5.dcm',
  'syntaxes/HTJ2KLossless_08_RGB.dcm',
];

/** Decodes the first frame after `damage` has changed some bytes of its code stream. */
async function decodeDamaged(path: string, damage: (bytes: Uint8Array) => void) {
  const file = readCorpusFile(path);
  const module = readImagePixelModule(file.dataset, file.transferSyntaxUID);
  if (!module.ok) return expect.unreachable(module.problem.kind);
  const [fragment] = file.dataset.elements.get(0x7fe00010)?.fragments ?? [];
  damage(file.dataset.bytes.subarray(fragment.offset, fragment.offset + fragment.lengthBytes));
  return decodeFrame(file, module.value, 1, decoders);
}

describe.skipIf(!hasCorpus)('Decoders on damaged code streams', () => {
  for (const path of files) {
    it(`answer every damage of ${path} with a picture or a problem, and decode it exactly right after`, async () => {
      const kinds = new Set<string>();
      for (let seed = 1; seed <= 12; seed++) {
        const outcome = await decodeDamaged(path, (bytes) => scatter(bytes, seed));
        kinds.add(outcome.ok ? 'decoded' : outcome.problem.kind);
      }
      expect([...kinds].every((kind) => ['decoded', 'codecFailed', 'dimensionsDisagree'].includes(kind))).toBe(true);
      const { expected } = corpusJson('manifest.json').files.find((entry: { path: string }) => entry.path === path);
      const whole = await decodeDamaged(path, () => {});
      if (!whole.ok) return expect.unreachable(whole.problem.kind);
      const { buffer } = whole.value.samples;
      expect(createHash('sha256').update(new Uint8Array(buffer)).digest('hex')).toBe(expected.pixels.frames[0].sha256);
    });
  }

  it('refuse a JPEG-LS stream that is cut short at once: CharLS reads on for seconds', async () => {
    const outcome = await decodeDamaged(files[1], (bytes) => bytes.fill(0, bytes.length >> 1));
    expect(outcome).toMatchObject({ problem: { kind: 'codecFailed', detail: 'cut short: no end of image' } });
  });

  it('refuse a code stream of another size before decoding it', async () => {
    // SIZ of JPEG 2000: Xsiz is the 32-bit number eight bytes after the start (T.800 A.5.1).
    const outcome = await decodeDamaged(files[2], (bytes) =>
      new DataView(bytes.buffer, bytes.byteOffset).setUint32(8, 60000),
    );
    expect(outcome).toMatchObject({
      ok: false,
      problem: { kind: 'dimensionsDisagree', columns: 512, codedColumns: 60000 },
    });
  });
});

/** Overwrites twenty bytes at places and with values of a linear congruential generator. */
function scatter(bytes: Uint8Array, seed: number): void {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
  for (let count = 0; count < 20; count++) bytes[next() % bytes.length] = next() & 0xff;
}
