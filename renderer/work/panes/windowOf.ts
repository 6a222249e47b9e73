import type { VoiLut } from '../../../native-free-core/display/index.ts';
import type { VoiLutFunction } from '../../../native-free-core/recipe/index.ts';

export interface ShownWindow {
  readonly center: number;
  readonly width: number;
  readonly function: VoiLutFunction;
}

/** Where dragging begins: the window that is shown, or the one that spans the table's input. */
export function windowOf(voi: VoiLut | undefined): ShownWindow | undefined {
  if (!voi) return undefined;
  if (voi.kind === 'window') return { center: voi.center, width: voi.width, function: voi.function };
  const width = Math.max(1, voi.table.length);
  return { center: voi.firstMapped + Math.floor(width / 2), width, function: 'LINEAR' };
}
