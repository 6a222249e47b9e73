// The one router: everything that a screen or a script needs from the machine, as (Request) => Promise<Response>.
import { Hono } from 'hono';
import { type ArchiveProblem, openArchive } from '../archive/index.ts';
import { type DicomListener, type ListenDicomProblem, listenDicom } from '../network/index.ts';
import { type Outcome, succeed } from '../outcome.ts';
import type { Language } from '../problems/index.ts';
import { addBackupRoutes } from './backupRoutes.ts';
import { addDicomRoutes } from './dicomRoutes.ts';
import { addDicomWebRoutes } from './dicomweb/dicomWebRoutes.ts';
import { addHoodRoutes } from './hoodRoutes.ts';
import { addImportRoutes } from './import/importRoutes.ts';
import { createJobRegistry } from './jobs/jobRegistry.ts';
import { addJobRoutes } from './jobs/jobRoutes.ts';
import { addMemoryRoutes } from './memoryRoutes.ts';
import { addOverlayRoutes } from './overlayRoutes.ts';
import { createPictures } from './pictures/pictures.ts';
import { createPlans } from './plan/plans.ts';
import { addProofRoutes } from './proofRoutes.ts';
import { addRecordRoutes } from './recordRoutes.ts';
import { problemReply } from './replies.ts';
import { createSeeding } from './samples/seedSamples.ts';
import { addSeriesRoutes } from './seriesRoutes.ts';
import type { ServiceParts } from './serviceParts.ts';
import { addFrameRoutes } from './storedPixels/frameRoutes.ts';
import { addStudyListRoutes } from './studyListRoutes.ts';
import { addVerifyRoutes } from './verifyRoutes.ts';

export interface ServiceOptions {
  readonly archiveDirectory: string;
  readonly version: string;
  readonly language: Language;
  /** The clock: given in, so that tests can set it. */
  readonly now: () => Date;
  /** An archive that is opened for the first time, and empty, gets the sample studies. */
  readonly makesSamples?: boolean;
  /** Samples that were made before, as files; otherwise they are made here. */
  readonly samplesDirectory?: string;
  /** The DICOM network: off unless it is asked for. Port 0: any free one. */
  readonly dicom?: { readonly aeTitle: string; readonly host: string; readonly port: number };
}

export interface Service {
  fetch(request: Request): Promise<Response>;
  /** Where other DICOM programs call; undefined when the network is off. */
  readonly dicomPort?: number;
  /** Writes where this service can be reached into the archive's lock, for other programs. */
  announce(url: string, token: string): Promise<void>;
  /** Ends streams, stops jobs and workers, and closes the archive, so that another program may have it. */
  close(): Promise<void>;
}

export type ServiceProblem = ArchiveProblem | ListenDicomProblem;

/** Opens the archive and makes its service. Samples are begun, not awaited. */
export async function createService(options: ServiceOptions): Promise<Outcome<Service, ServiceProblem>> {
  const opened = await openArchive(options.archiveDirectory, { now: options.now });
  if (!opened.ok) return opened;
  const archive = opened.value;
  let dicom: DicomListener | undefined;
  if (options.dicom) {
    const listening = await listenDicom(archive, { ...options.dicom, now: options.now });
    if (!listening.ok) {
      await archive.close();
      return listening;
    }
    dicom = listening.value;
  }
  const closing = new AbortController();
  const jobs = createJobRegistry(options.now);
  const pictures = createPictures(archive);
  const plans = createPlans(archive);
  const { samplesDirectory } = options;
  const seeding = createSeeding({ archive, jobs, samplesDirectory, closed: closing.signal });
  const { version, language, now } = options;
  const parts = { archive, jobs, plans, pictures, seeding, version, language, now, closed: closing.signal, dicom };
  const router = createRouter(parts);
  if (options.makesSamples) await seeding.begin();
  return succeed({
    fetch: async (request) => router.fetch(request),
    dicomPort: dicom?.port,
    announce: async (url, token) => {
      await archive.announce(url, token);
    },
    async close() {
      closing.abort();
      await dicom?.close();
      await jobs.close();
      await pictures.close();
      await archive.close();
    },
  });
}

function createRouter(parts: ServiceParts): Hono {
  const router = new Hono();
  addStudyListRoutes(router, parts);
  addSeriesRoutes(router, parts);
  addMemoryRoutes(router);
  addOverlayRoutes(router, parts);
  addFrameRoutes(router, parts);
  addDicomWebRoutes(router, parts);
  addHoodRoutes(router, parts);
  addImportRoutes(router, parts);
  addJobRoutes(router, parts);
  addRecordRoutes(router, parts);
  addVerifyRoutes(router, parts);
  addBackupRoutes(router, parts);
  addDicomRoutes(router, parts);
  addProofRoutes(router);
  router.notFound((context) => problemReply(404, { kind: 'routeNotFound', path: context.req.path }));
  // A fault of ours: said without its stack, which is for the terminal.
  router.onError((error) => {
    console.error(error);
    return problemReply(500, { kind: 'serviceFault', found: error.message });
  });
  return router;
}
