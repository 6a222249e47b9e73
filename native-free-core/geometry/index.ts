export { coincidence } from './fit/coincidence.ts';
export type { FitProblem } from './fit/fitProblem.ts';
export type { PatientPlane } from './fit/patientPlane.ts';
export { type PlaneOfBestFit, planeOfBestFit } from './fit/planeOfBestFit.ts';
export { type PlaneThroughPoints, planeThroughPoints } from './fit/planeThroughPoints.ts';
export { type Eigenvector, type Matrix3, symmetricEigenvectors } from './fit/symmetricEigenvectors.ts';
export type { PatientBox } from './gridCoordinates.ts';
export {
  gridBoxMm,
  gridCentreMm,
  gridExtentMm,
  gridSpacingMm,
  patientToVoxel,
  patientToVoxelRows,
  sliceDistanceMm,
  slicePlane,
  voxelToPatient,
} from './gridCoordinates.ts';
export type { LetterLanguage } from './orientationLetters.ts';
export { oppositeLetters, orientationLetters, patientOrientationLetters } from './orientationLetters.ts';
export { type EvenPath, evenPath, framesAlong } from './path/evenPath.ts';
export { pointOnSpline, type SplinePath, splinePath } from './path/splinePath.ts';
export type { ImagePlane, Plane } from './plane.ts';
export { distanceToPlaneMm, patientToPixel, pixelToPatient, planeCentreMm, planeNormal } from './planeCoordinates.ts';
export type { PixelRectangle, PixelSegment } from './planeIntersection.ts';
export { clipLine, planeIntersection } from './planeIntersection.ts';
export { anglesToPatientAxes, rotateAbout } from './rotateAbout.ts';
export type { PatientPoint, PixelIndex, Vector3, VoxelIndex } from './vector.ts';
export { add, cross, dot, norm, normalise, scale, subtract } from './vector.ts';
export type { VolumeGrid } from './volumeGrid.ts';
