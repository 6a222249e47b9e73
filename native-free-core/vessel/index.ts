export { type SectionDiameters, sectionDiameters } from './sectionDiameters.ts';
export { type SectionOutline, sectionOutline } from './sectionOutline.ts';
export { type VesselOptions, vesselPath } from './vesselPath.ts';
export type { VesselProblem } from './vesselProblem.ts';
