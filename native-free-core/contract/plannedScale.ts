// How lengths on a frame are measured (PS3.3 10.7.1): the rule as data, worked out where the file was read.
import { z } from 'zod';

const pair = z.tuple([z.number(), z.number()]).readonly();

const plannedAxisShape = z.object({
  unitsCode: z.number(),
  delta: z.number(),
  referencePixel: z.number().optional(),
  referenceValue: z.number(),
});

export const plannedScaleShape = z.object({
  rule: z.enum([
    'patientPlane',
    'unrolledSurface',
    'calibratedGeometry',
    'calibratedFiducial',
    'calibratedUnsaid',
    'uncertain',
    'objectAtBeamCentre',
    'detectorPlane',
    'scannedFilm',
    'ultrasoundRegion',
    'slidePlane',
    'pixelsOnly',
  ]),
  spacingMm: pair.optional(),
  aspectRatio: pair.optional(),
  calibrationDescription: z.string().optional(),
  corrected: z
    .object({
      spacingMm: pair,
      magnification: z.number(),
      source: z.enum(['EstimatedRadiographicMagnificationFactor', 'DistanceSourceToPatient']),
    })
    .optional(),
  regions: z
    .array(
      z.object({
        spatialFormat: z.number(),
        isHighPriority: z.boolean(),
        minimum: pair,
        maximum: pair,
        x: plannedAxisShape,
        y: plannedAxisShape,
      }),
    )
    .readonly()
    .optional(),
});
