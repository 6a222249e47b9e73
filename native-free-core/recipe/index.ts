export type {
  Interpolation,
  PaneName,
  PlaneAxes,
  PlaneBatch,
  Recipe,
  SlabMode,
  Step,
  StepTarget,
  VoiLutFunction,
} from './step.ts';
