// Input as a person gives it: files on a disk, `import`, `verify`; and what is true whatever the input was.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { type SeriesPlan, seriesPlanShape } from '../../native-free-core/contract/index.ts';
import { describeProblem } from '../../native-free-core/problems/index.ts';
import { serviceForTests, type TestedService } from '../service/serviceForTests.ts';
import { runLine } from '../support/commandLine.ts';

export interface Problem {
  readonly kind: string;
  readonly [fact: string]: unknown;
}

export interface Imported {
  readonly stored: number;
  readonly duplicates: number;
  readonly conflicts: number;
  readonly refused: readonly { readonly path: string; readonly problem: Problem }[];
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'negatoscope-fault-'));
  folders.push(folder);
  return folder;
}

export function writeFiles(folder: string, files: Readonly<Record<string, Uint8Array>>): void {
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/** Imports paths on the command line, then holds the archive to its invariants. */
export async function importPaths(archive: string, ...paths: readonly string[]): Promise<Imported> {
  const { status, result } = await runLine(['import', ...paths, '--archive', archive]);
  expect(status, JSON.stringify(result)).toBe(0);
  for (const { problem } of result.refused) expectSentence(problem);
  await expectSound(archive);
  return result;
}

export async function importFiles(archive: string, files: Readonly<Record<string, Uint8Array>>): Promise<Imported> {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return importPaths(archive, folder);
}

/** Nothing stored is harmed, and nothing half-stored is left. */
export async function expectSound(archive: string): Promise<void> {
  const { result } = await runLine(['verify', '--archive', archive]);
  expect(result).toMatchObject({ damaged: 0, orphans: 0, missing: 0 });
  expect(readdirSync(join(archive, 'incoming'))).toEqual([]);
}

/** A whole sentence in both languages: no raw kind, no fact missing, no brace or bracket left. */
export function expectSentence(problem: Problem): void {
  const sentences = (['fr', 'en'] as const).map((language) => describeProblem(problem, language));
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^[\p{Lu}\p{N}«“/-].{15,}\.$/u);
    expect(sentence).not.toMatch(/—|undefined|null|NaN|\[object|[{}]|·/);
    expect(sentence).not.toContain(problem.kind);
  }
  expect(sentences[0]).not.toBe(sentences[1]);
}

export interface Shown {
  readonly plan: SeriesPlan;
  /** 'image/png', or the problem that stands in its place. */
  readonly thumbnail: 'image/png' | Problem;
  /** Instances that the one stream of the series brings. */
  readonly streamed: number;
}

/** The service of an archive that was closed, for the time of one piece of work. */
export async function withService<Value>(
  archiveDirectory: string,
  work: (tested: TestedService) => Promise<Value>,
): Promise<Value> {
  const tested = await serviceForTests({ archiveDirectory });
  try {
    return await work(tested);
  } finally {
    await tested.close();
  }
}

/** A series as the screen asks for it: plan, thumbnail and stream. Every problem that it tells is a sentence. */
export async function showSeries(tested: TestedService, series: string): Promise<Shown> {
  const planned = await tested.ask(`/api/series/${series}/plan`);
  expect(planned.status).toBe(200);
  const plan = seriesPlanShape.parse(await planned.json());
  for (const { problems } of plan.stacks) problems.forEach(expectSentence);
  for (const { problem } of plan.notShown) expectSentence(problem);
  const reply = await tested.ask(`/api/series/${series}/thumbnail`);
  const isPicture = reply.headers.get('content-type') === 'image/png';
  const thumbnail = isPicture ? 'image/png' : ((await reply.json()).problem as Problem);
  if (thumbnail !== 'image/png') expectSentence(thumbnail);
  const stream = await tested.ask(`/dicom-web/studies/${plan.studyInstanceUID}/series/${series}`);
  const body = Buffer.from(await stream.arrayBuffer()).toString('latin1');
  return { plan, thumbnail, streamed: body.split('Content-Location:').length - 1 };
}
