// Whole pictures through modality LUT and window against numpy's rendering of the standard's formula (see expected/window.json).
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { minMaxWindow, readVoiLuts, renderGrey8, type VoiLut } from '../../native-free-core/display/index.ts';
import { decodeFrame, type GreyFrame, readImageHeader, toModalityValues } from '../../native-free-core/pixels/index.ts';
import { decoders, readCorpusFile } from '../support/codecs.ts';
import { corpusBytes, corpusJson, hasCorpus } from '../support/corpus.ts';

interface View {
  readonly view: 'file' | 'minmax';
  readonly min?: number;
  readonly max?: number;
  readonly numpy: { readonly sha256: string; readonly file?: string };
}
interface Rendered {
  readonly path: string;
  readonly frame: number;
  readonly monochrome1: boolean;
  readonly views: readonly View[];
}

/** The allowed difference is 1 grey level; these many pictures are bit-exact, the others differ where y + 0.5 is whole. */
const counts = { exact: 0, withinOne: 0 };

describe.skipIf(!hasCorpus)('8-bit pictures of real files — PS3.3 C.11.2.1.2.1', () => {
  const images: readonly Rendered[] = hasCorpus ? corpusJson('expected/window.json').images : [];
  for (const image of images) {
    for (const view of image.views) {
      it(`renders ${image.path} with its ${view.view} window`, async () => {
        const { frame, voi } = await open(image, view);
        const levels = renderGrey8(frame, { voi, isInverted: image.monochrome1 });
        if (sha256(levels) === view.numpy.sha256) {
          counts.exact++;
          return;
        }
        const expected = view.numpy.file ? gunzipSync(corpusBytes(view.numpy.file)) : stretchAsNumpy(frame, view);
        expect(sha256(expected)).toBe(view.numpy.sha256);
        expect(expected.length).toBe(levels.length);
        const largest = levels.reduce((most, level, index) => Math.max(most, Math.abs(level - expected[index])), 0);
        expect(largest).toBeLessThanOrEqual(1);
        counts.withinOne++;
      });
    }
  }
  afterAll(() => console.info('pictures of the corpus:', counts));
});

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The corpus's own formula of its min–max views, (x − min) / (max − min) × 255, for those without a stored picture. */
function stretchAsNumpy(frame: GreyFrame, view: View): Uint8Array {
  const { min = 0, max = 1 } = view;
  return Uint8Array.from(frame.values, (value) => Math.floor(((value - min) / (max - min)) * 255 + 0.5));
}

async function open(image: Rendered, view: View): Promise<{ frame: GreyFrame; voi: VoiLut }> {
  const file = readCorpusFile(image.path);
  const header = readImageHeader(file.dataset, file.transferSyntaxUID, image.frame + 1);
  if (!header.ok) return expect.unreachable(header.problem.kind);
  const stored = await decodeFrame(file, header.value.pixelModule, image.frame + 1, decoders);
  if (!stored.ok) return expect.unreachable(stored.problem.kind);
  const frame = toModalityValues(stored.value, header.value);
  expect(header.value.isInverted).toBe(image.monochrome1);
  const [first] = readVoiLuts(file.dataset, image.frame + 1);
  return { frame, voi: view.view === 'file' ? first : minMaxWindow(frame) };
}
