// What goes on behind, in one thin bar on every place: how far, how fast, what is left, and a way to stop.
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Job } from '../../../native-free-core/contract/index.ts';
import { IconButton, Progress } from '../../controls/index.ts';
import { formatDuration, formatNumber, formatSize, type Language, type Words } from '../../words/index.ts';
import { paceOf } from './importProgress.ts';
import type { Imports, RunningImport } from './useImports.ts';
import type { Jobs } from './useJobs.ts';

export interface RunningBarProps {
  readonly words: Words;
  readonly language: Language;
  readonly imports: Imports;
  readonly jobs: Jobs;
}

export function RunningBar({ words, language, imports, jobs }: RunningBarProps) {
  const texts = words.studies.imports;
  if (imports.running === undefined && jobs.running.length === 0 && jobs.isConnected) return null;
  return (
    <section className="running" aria-label={texts.behind}>
      {!jobs.isConnected && (
        <p className="running-line" role="status">
          {texts.connectionLost}
        </p>
      )}
      {imports.running && (
        <Line name={texts.running} fraction={fractionOf(imports.running)} stopName={texts.stop} onStop={imports.stop}>
          {describeRunning(imports.running, words, language)}
        </Line>
      )}
      {jobs.running.map((job) => (
        <Line
          key={job.id}
          name={jobName(job, words)}
          fraction={job.total ? job.done / job.total : undefined}
          stopName={texts.stopJob}
          onStop={() => jobs.cancel(job.id)}
        >
          {describeJob(job, words, language)}
        </Line>
      ))}
    </section>
  );
}

interface LineProps {
  readonly name: string;
  readonly fraction?: number;
  readonly stopName: string;
  readonly onStop: () => void;
  readonly children: ReactNode;
}

function Line({ name, fraction, stopName, onStop, children }: LineProps) {
  return (
    <div className="running-line">
      <strong>{name}</strong>
      <Progress label={name} fraction={fraction} />
      <span className="running-facts">{children}</span>
      <IconButton name={stopName} icon={<X size={16} />} placement="top" onPress={onStop} />
    </div>
  );
}

function fractionOf(running: RunningImport): number | undefined {
  if (running.phase !== 'sending') return undefined;
  const { doneBytes, totalBytes, doneFiles, totalFiles } = running.progress;
  return totalBytes > 0 ? doneBytes / totalBytes : doneFiles / Math.max(1, totalFiles);
}

function describeRunning(running: RunningImport, words: Words, language: Language): string {
  const texts = words.studies.imports;
  if (running.phase === 'listing') return texts.listing(formatNumber(running.found, language));
  if (running.phase === 'zip') return texts.uploadingZip(running.name);
  const { progress, startedMs } = running;
  const pace = paceOf(progress, performance.now() - startedMs);
  const count = texts.progress(formatNumber(progress.doneFiles, language), formatNumber(progress.totalFiles, language));
  if (pace === undefined) return count;
  return [
    count,
    texts.rate(formatNumber(pace.filesPerSecond, language), formatSize(pace.bytesPerSecond, language)),
    texts.remaining(formatDuration(pace.remainingSeconds, language)),
  ].join(' · ');
}

function jobName(job: Job, words: Words): string {
  const texts = words.studies.imports;
  return job.kind === 'import' ? texts.running : texts[job.kind];
}

function describeJob(job: Job, words: Words, language: Language): string {
  const texts = words.studies.imports;
  const say = (value: number) => (job.unit === 'bytes' ? formatSize(value, language) : formatNumber(value, language));
  const total = job.total === undefined ? undefined : say(job.total);
  const words_ =
    job.unit === 'samples' ? texts.samplesProgress : job.unit === 'files' ? texts.progress : texts.bytesProgress;
  const count = total === undefined ? texts.filesDone(say(job.done)) : words_(say(job.done), total);
  const left = job.remainingSeconds;
  return [job.subject, count, left === undefined ? '' : texts.remaining(formatDuration(left, language))]
    .filter((part) => part !== '')
    .join(' · ');
}
