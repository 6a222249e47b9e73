// How long windowing takes, by size and kind of frame; run by the bench runner, never a test that can fail.
import { autoWindow, renderFrame, type VoiFunction } from '../../native-free-core/display/index.ts';
import type { GreyFrame, ModalityValues } from '../../native-free-core/pixels/index.ts';

/** Median milliseconds of each rendering, keyed by the frame's properties; `limits` are the targets. */
export async function benchWindow(): Promise<object> {
  const slice = seededFrame(new Int16Array(512 * 512), 512);
  const radiograph = seededFrame(new Uint16Array(3328 * 2800), 2800);
  const resampled = seededFrame(new Float32Array(512 * 512), 512);
  return {
    ms: {
      'int16 512×512 LINEAR': renderMs(slice, 'LINEAR'),
      'int16 512×512 SIGMOID': renderMs(slice, 'SIGMOID'),
      'float32 512×512 LINEAR': renderMs(resampled, 'LINEAR'),
      'float32 512×512 SIGMOID': renderMs(resampled, 'SIGMOID'),
      'uint16 3328×2800 LINEAR': renderMs(radiograph, 'LINEAR'),
      'int16 512×512 auto-window': medianMs(() => autoWindow(slice)),
      'uint16 3328×2800 auto-window': medianMs(() => autoWindow(radiograph)),
    },
    limits: { 'int16 512×512 LINEAR': 1, 'uint16 3328×2800 LINEAR': 16 },
  };
}

function renderMs(frame: GreyFrame, voiFunction: VoiFunction): number {
  const voi = { kind: 'window', center: 40, width: 400, function: voiFunction, explanation: '' } as const;
  const out = new Uint8ClampedArray(frame.values.length * 4);
  return medianMs(() => renderFrame(frame, { voi, isInverted: false }, out));
}

function medianMs(work: () => unknown): number {
  const elapsedMs = Array.from({ length: 21 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Number(elapsedMs.sort((a, b) => a - b)[10].toFixed(3));
}

/** A ramp with noise from a linear congruential generator: the same values at every run. */
function seededFrame(values: ModalityValues, columns: number): GreyFrame {
  let state = 1;
  for (let index = 0; index < values.length; index++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    values[index] = (state >>> 20) + (index % columns);
  }
  return { kind: 'grey', rows: values.length / columns, columns, values, unit: '' };
}
