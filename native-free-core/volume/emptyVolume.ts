// Volume assembly: the room for all voxels first, then slice by slice as they arrive, in any order.
import type { ModalityValues } from '../pixels/index.ts';
import type { AnyGrid } from './unevenVolume.ts';

export type ValueType = 'uint8' | 'int16' | 'uint16' | 'float32';

interface ValueArray {
  new (length: number): ModalityValues;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): ModalityValues;
  readonly BYTES_PER_ELEMENT: number;
}

const arrays: Readonly<Record<ValueType, ValueArray>> = {
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  float32: Float32Array,
};

/** Bytes that the voxels of a grid need: what a SharedArrayBuffer given to emptyVolume must hold. */
export function volumeLengthBytes(grid: AnyGrid, valueType: ValueType): number {
  return grid.dimensions[0] * grid.dimensions[1] * grid.dimensions[2] * arrays[valueType].BYTES_PER_ELEMENT;
}

/** A volume of zeros over `buffer` (or over its own); `buffer` must hold volumeLengthBytes(grid, valueType). */
export function emptyVolume<Grid extends AnyGrid>(
  grid: Grid,
  valueType: ValueType,
  buffer?: ArrayBufferLike,
  unit = '',
): { readonly grid: Grid; readonly voxels: ModalityValues; readonly unit: string } {
  const length = grid.dimensions[0] * grid.dimensions[1] * grid.dimensions[2];
  const voxels = buffer === undefined ? new arrays[valueType](length) : new arrays[valueType](buffer, 0, length);
  return { grid, voxels, unit };
}
