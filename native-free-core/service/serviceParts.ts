// What the routes share: made once by createService, given to each group of routes.
import type { Archive } from '../archive/index.ts';
import type { DicomListener } from '../network/index.ts';
import type { Language } from '../problems/index.ts';
import type { JobRegistry } from './jobs/jobRegistry.ts';
import type { Pictures } from './pictures/pictures.ts';
import type { Plans } from './plan/plans.ts';
import type { Seeding } from './samples/seedSamples.ts';

export interface ServiceParts {
  readonly archive: Archive;
  readonly jobs: JobRegistry;
  readonly plans: Plans;
  readonly pictures: Pictures;
  readonly seeding: Seeding;
  readonly version: string;
  readonly language: Language;
  readonly now: () => Date;
  /** Undefined while the DICOM network is off. */
  readonly dicom: DicomListener | undefined;
  /** Fires when the service closes: streams end. */
  readonly closed: AbortSignal;
}
