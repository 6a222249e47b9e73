// A grey frame as 8-bit levels, as a print, a file or a test wants it.
import type { GreyFrame } from '../pixels/index.ts';
import { buildGreyTable } from './greyTable.ts';
import type { Presentation } from './presentation.ts';
import { renderFloatLevels } from './renderFloatLevels.ts';

/** One byte per pixel, row-major, into `out` when it is given. Values outside the volume (NaN) are black. */
export function renderGrey8(frame: GreyFrame, presentation: Presentation, out?: Uint8Array): Uint8Array {
  const { values } = frame;
  const levels = out ?? new Uint8Array(values.length);
  if (values instanceof Float32Array) {
    renderFloatLevels(values, presentation, levels);
    return levels;
  }
  const table = buildGreyTable(values, presentation);
  if (values instanceof Uint8Array) {
    for (let index = 0; index < values.length; index++) levels[index] = table[values[index]];
    return levels;
  }
  const patterns = new Uint16Array(values.buffer, values.byteOffset, values.length);
  for (let index = 0; index < patterns.length; index++) levels[index] = table[patterns[index]];
  return levels;
}
