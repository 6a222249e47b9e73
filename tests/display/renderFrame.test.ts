import { describe, expect, it } from 'vitest';
import { greyLevel, renderFrame, renderGrey8, type VoiLut } from '../../native-free-core/display/index.ts';
import type { GreyFrame, ModalityValues } from '../../native-free-core/pixels/index.ts';

const linear: VoiLut = { kind: 'window', center: 40, width: 400, function: 'LINEAR', explanation: '' };
const sigmoid: VoiLut = { ...linear, function: 'SIGMOID' };
const exact: VoiLut = { ...linear, function: 'LINEAR_EXACT', width: 333 };
const lut: VoiLut = {
  kind: 'lut',
  firstMapped: -100,
  bits: 10,
  table: Array.from({ length: 300 }, (_, index) => index * 3),
  explanation: '',
};

function frameOf(values: ModalityValues): GreyFrame {
  return { kind: 'grey', rows: 1, columns: values.length, values, unit: '' };
}

/** Every value of a range, in each kind of array that can hold it. */
const everyValue: readonly (readonly [string, ModalityValues])[] = [
  ['Uint8Array', Uint8Array.from({ length: 256 }, (_, index) => index)],
  ['Int16Array', Int16Array.from({ length: 65536 }, (_, index) => index - 32768)],
  ['Uint16Array', Uint16Array.from({ length: 65536 }, (_, index) => index)],
  ['Float32Array', Float32Array.from({ length: 8001 }, (_, index) => (index - 4000) / 8)],
];

describe('Rendered levels', () => {
  for (const [kind, values] of everyValue) {
    for (const voi of [linear, sigmoid, exact, lut]) {
      const name = voi.kind === 'lut' ? 'a VOI LUT' : voi.function;
      it(`are the formula's, rounded by floor(y + 0.5), for every value of a ${kind} through ${name}`, () => {
        const level = greyLevel(voi);
        for (const isInverted of [false, true]) {
          const expected = Uint8Array.from(values, (value) => {
            const y = level(value);
            return Math.floor((isInverted ? 255 - y : y) + 0.5);
          });
          expect(renderGrey8(frameOf(values), { voi, isInverted })).toEqual(expected);
        }
      });
    }
  }

  it('show what lies outside the volume (NaN) black, inverted or not', () => {
    for (const isInverted of [false, true]) {
      for (const voi of [linear, sigmoid, lut]) {
        expect([...renderGrey8(frameOf(new Float32Array([Number.NaN])), { voi, isInverted })]).toEqual([0]);
      }
    }
  });

  it('are the same for windows that lie far outside what the array can hold', () => {
    for (const center of [-1e6, 1e6]) {
      const voi: VoiLut = { ...linear, center } as VoiLut;
      const expected = center < 0 ? 255 : 0;
      for (const [, values] of everyValue) {
        expect(new Set(renderGrey8(frameOf(values), { voi, isInverted: false }))).toEqual(new Set([expected]));
      }
    }
  });

  it('are written into the array that is brought', () => {
    const out = new Uint8Array(2);
    expect(renderGrey8(frameOf(new Int16Array([-500, 500])), { voi: linear, isInverted: false }, out)).toBe(out);
    expect([...out]).toEqual([0, 255]);
  });
});

describe('RGBA', () => {
  it('is grey and opaque', () => {
    const rgba = renderFrame(frameOf(new Int16Array([-500, 60, 500])), { voi: linear, isInverted: false });
    expect([...rgba]).toEqual([0, 0, 0, 255, 141, 141, 141, 255, 255, 255, 255, 255]);
  });

  it('has the same levels as the grey picture, for every kind of array', () => {
    for (const [, values] of everyValue) {
      const presentation = { voi: sigmoid, isInverted: true };
      const grey = renderGrey8(frameOf(values), presentation);
      const rgba = renderFrame(frameOf(values), presentation);
      expect(Uint8Array.from(grey, (_, index) => rgba[4 * index + 1])).toEqual(grey);
    }
  });

  it('takes the colours of a palette', () => {
    const palette = new Uint8Array(768);
    palette.set([10, 20, 30], 0);
    palette.set([40, 50, 60], 765);
    const rgba = renderFrame(frameOf(new Int16Array([-500, 500])), { voi: linear, isInverted: false, palette });
    expect([...rgba]).toEqual([10, 20, 30, 255, 40, 50, 60, 255]);
  });

  it('shows a colour frame in its own colours, inverted when asked', () => {
    const frame = { kind: 'colour', rows: 1, columns: 1, rgb: new Uint8Array([1, 2, 200]) } as const;
    expect([...renderFrame(frame, { voi: linear, isInverted: false })]).toEqual([1, 2, 200, 255]);
    expect([...renderFrame(frame, { voi: linear, isInverted: true })]).toEqual([254, 253, 55, 255]);
  });

  it('reads a frame that lies in the middle of shared memory', () => {
    const shared = new Int16Array(new SharedArrayBuffer(12), 4, 2);
    shared.set([-500, 500]);
    const rgba = renderFrame(frameOf(shared), { voi: linear, isInverted: false });
    expect([rgba[0], rgba[4]]).toEqual([0, 255]);
  });
});
