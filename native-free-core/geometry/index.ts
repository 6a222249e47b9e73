export type { ImagePlane, Plane } from './plane.ts';
export type { PatientPoint, PixelIndex, Vector3, VoxelIndex } from './vector.ts';
export { add, cross, dot, norm, normalise, scale, subtract } from './vector.ts';
export type { VolumeGrid } from './volumeGrid.ts';
