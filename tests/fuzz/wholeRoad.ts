// All that the program does with a file, from its bytes to grey levels. A throw here is the fault that fuzzing looks for;
// a problem must be one that has words.
import {
  type DataSet,
  directoryRecords,
  isDicomDir,
  type Part10File,
  textsOf,
  toDicomJson,
} from '../../native-free-core/dicom/index.ts';
import { minMaxWindow, readVoiLuts, renderFrame, renderGrey8 } from '../../native-free-core/display/index.ts';
import {
  type Decoders,
  decodeFrame,
  decodePartialFrame,
  framesToList,
  type ImageHeader,
  readImageHeader,
  toFrame,
} from '../../native-free-core/pixels/index.ts';
import { describeProblem, words } from '../../native-free-core/problems/index.ts';
import { sortIntoStacks } from '../../native-free-core/volume/index.ts';
import { readPart10Bytes } from '../support/codecs.ts';

/** The kinds of problems that were met; throws on a fault of the program. `choose` gives a number below its argument. */
export async function wholeRoad(
  bytes: Uint8Array,
  decoders: Decoders,
  choose: (limit: number) => number,
): Promise<string[]> {
  const file = readPart10Bytes(bytes);
  const met: string[] = [];
  for (const problem of file.problems.slice(0, 20)) met.push(named(problem));
  readEverything(file.dataset);
  toDicomJson(file.dataset);
  if (isDicomDir(file)) directoryRecords(file);
  const header = readImageHeader(file.dataset, file.transferSyntaxUID, 1);
  if (!header.ok) return [...met, named(header.problem)];
  sortIntoStacks([header.value]);
  const listed = framesToList(file, header.value.pixelModule);
  if (listed.problem) met.push(named(listed.problem));
  const frames = new Set([1, 1 + choose(Math.min(listed.count, 1000))]);
  for (const frameNumber of frames) met.push(...(await showFrame(file, frameNumber, decoders)));
  return met;
}

async function showFrame(file: Part10File, frameNumber: number, decoders: Decoders): Promise<string[]> {
  const header = readImageHeader(file.dataset, file.transferSyntaxUID, frameNumber);
  if (!header.ok) return [named(header.problem)];
  const { pixelModule } = header.value;
  const stored = await decodeFrame(file, pixelModule, frameNumber, decoders);
  if (!stored.ok) {
    decodePartialFrame(file, pixelModule, frameNumber);
    return [named(stored.problem)];
  }
  const frame = toFrame(stored.value, header.value, file.dataset);
  if (!frame.ok) return [named(frame.problem)];
  if (frame.value.kind === 'grey') {
    const [voi] = readVoiLuts(file.dataset, frameNumber);
    renderGrey8(frame.value, { voi: voi ?? minMaxWindow(frame.value), isInverted: header.value.isInverted });
  } else renderFrame(frame.value, presentationOfColour(header.value));
  return [];
}

function presentationOfColour({ isInverted }: ImageHeader): Parameters<typeof renderFrame>[1] {
  return { voi: { kind: 'window', center: 128, width: 256, function: 'LINEAR', explanation: '' }, isInverted };
}

/** A problem without words, or whose words fail, is a fault. */
function named(problem: { readonly kind: string }): string {
  if (!(problem.kind in words)) throw new Error(`a problem without words: ${problem.kind}`);
  for (const language of ['fr', 'en'] as const) {
    const sentence = describeProblem(problem, language);
    if (/undefined|\[object|\bNaN\b/.test(sentence)) throw new Error(`a hole in the words: ${sentence}`);
  }
  return problem.kind;
}

function readEverything(dataset: DataSet): void {
  for (const [tag, element] of dataset.elements) {
    textsOf(dataset, tag);
    for (const item of element.items ?? []) readEverything(item);
  }
}
