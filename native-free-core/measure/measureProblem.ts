/** Why a line has no length. */
export type MeasureProblem =
  /** Its ends lie in different ultrasound regions, numbered from 1 (0: in none), or another region lies between them. */
  { readonly kind: 'crossesRegions'; readonly fromRegion: number; readonly toRegion: number };
