// Pictures: series in memory, planes cut by workers.
export { type AskedPlane, createPlaneCutter, type PlaneCutter } from './planes/planeCutter.ts';
export { type ProofListener, startProofs } from './proofs/startProofs.ts';
export type { OpenSeries } from './series/heldSeries.ts';
export { type LoadState, loadedFraction } from './series/loadState.ts';
export { forecastBytes, mostSeriesBytes, openHalved, openSeries } from './series/openSeries.ts';
// Asking the service (./service).
export { type Autosave, createAutosave, type SavingState } from './service/autosave.ts';
export { getDossier, putExam } from './service/dossiers.ts';
export { type FileToImport, importBatch, importPaths, importZip } from './service/imports.ts';
export { cancelJob, getJob, watchJobs } from './service/jobs.ts';
export { getFreeBytes } from './service/memory.ts';
export { type FrameOverlays, getOverlays } from './service/overlays.ts';
export { requestJson, sendJson } from './service/request.ts';
export { binSeries, restoreSeries } from './service/seriesBin.ts';
export { getSeriesPlan, getStudy, getStudyList, thumbnailUrl } from './service/studyList.ts';
export { type FetchedSamples, getDataset, getFrameFacts, getStoredSamples } from './service/underHood.ts';
export { backUpArchive, checkArchive } from './service/upkeep.ts';
export { getWork, putWork, type Saved } from './service/works.ts';
export type { DerivedReport } from './tasks/deriveArgument.ts';
export { provePane, runDerivation, runVesselTrace } from './tasks/runTask.ts';
export { type PlayableVideo, playableVideo, videoUrl } from './video/playableVideo.ts';
export { holdWorkers } from './workers/holdWorkers.ts';
export { keepSpareLoader } from './workers/spareLoader.ts';
