// The import of this page: one at a time, from the choice of files to the report. It outlives the place.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProblemRecord } from '../../../native-free-core/contract/index.ts';
import { type FileToImport, importBatch, importPaths, importZip } from '../../pipeline/index.ts';
import { type FinishedImport, finishedFromProgress } from './finishedImport.ts';
import type { ImportProgress } from './importProgress.ts';
import { sendFiles } from './sendFiles.ts';
import { type Dropped, isZip, walkEntries } from './walkDropped.ts';

export type RunningImport =
  | { readonly phase: 'listing'; readonly found: number }
  | { readonly phase: 'sending'; readonly progress: ImportProgress; readonly startedMs: number }
  | { readonly phase: 'zip'; readonly name: string };

export interface Imports {
  readonly running?: RunningImport;
  readonly finished?: FinishedImport;
  readonly startFiles: (files: readonly FileToImport[]) => void;
  readonly startDropped: (dropped: Dropped) => void;
  /** Paths on the machine of the service, from the desktop window's own picker. */
  readonly startPaths: (paths: readonly string[]) => void;
  readonly stop: () => void;
  readonly dismiss: () => void;
}

export function useImports(onStored: () => void): Imports {
  const [running, setRunning] = useState<RunningImport>();
  const [finished, setFinished] = useState<FinishedImport>();
  const controller = useRef<AbortController>(undefined);

  const run = useCallback(
    async (list: (signal: AbortSignal) => Promise<readonly FileToImport[]>) => {
      if (controller.current !== undefined) return;
      controller.current = new AbortController();
      const { signal } = controller.current;
      setFinished(undefined);
      const files = await list(signal);
      const result = await importAll(files, setRunning, onStored, signal);
      controller.current = undefined;
      setRunning(undefined);
      if (result !== undefined) setFinished(result);
      onStored();
    },
    [onStored],
  );

  useLeavingQuestion(running !== undefined);

  return {
    running,
    finished,
    startFiles: (files) => run(async () => files),
    startDropped: ({ entries, files }) =>
      run(async (signal) => {
        const walked = await walkEntries(entries, (found) => setRunning({ phase: 'listing', found }), signal);
        return [...files, ...walked];
      }),
    startPaths: async (paths) => {
      const outcome = await importPaths(paths);
      if (!outcome.ok) setFinished(failedImport(paths, outcome.problem));
    },
    stop: () => controller.current?.abort(),
    dismiss: () => setFinished(undefined),
  };
}

/** Leaving the page during an import loses the files that are not sent yet: the browser asks first. */
function useLeavingQuestion(isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isRunning]);
}

/** Sends the zips as they are, then the files in batches. Undefined when only zips were sent: their jobs report. */
async function importAll(
  files: readonly FileToImport[],
  onRunning: (running: RunningImport) => void,
  onStored: () => void,
  signal: AbortSignal,
): Promise<FinishedImport | undefined> {
  const startedMs = performance.now();
  const refusedZips: { path: string; problem: ProblemRecord }[] = [];
  for (const zip of files.filter(isZip)) {
    if (signal.aborted) break;
    onRunning({ phase: 'zip', name: zip.path });
    const outcome = await importZip(zip.file, signal);
    if (!outcome.ok && outcome.problem.kind !== 'requestCancelled') {
      refusedZips.push({ path: zip.path, problem: outcome.problem });
    }
  }
  const plain = files.filter((item) => !isZip(item));
  if (plain.length === 0 && files.length > 0 && refusedZips.length === 0 && !signal.aborted) return undefined;
  let lastRefreshMs = startedMs;
  const progress = await sendFiles(
    plain,
    importBatch,
    (now) => {
      onRunning({ phase: 'sending', progress: now, startedMs });
      if (performance.now() - lastRefreshMs < 2000) return;
      lastRefreshMs = performance.now();
      onStored();
    },
    signal,
  );
  const withZips = { ...progress, notSent: [...refusedZips, ...progress.notSent] };
  return finishedFromProgress(withZips, (performance.now() - startedMs) / 1000, signal.aborted);
}

function failedImport(paths: readonly string[], problem: ProblemRecord): FinishedImport {
  const none = {
    stored: 0,
    duplicates: 0,
    conflicts: 0,
    conflicting: [],
    refused: [],
    studyInstanceUIDs: [],
    seconds: 0,
  };
  return { ...none, end: 'failed', notSent: paths.map((path) => ({ path, problem })) };
}
