// A series as the screen will show it: every frame placed, in stacks, before any sample is decoded.
import type { InstanceRow, SeriesRow } from '../../archive/index.ts';
import type { PlannedStack, SeriesPlan } from '../../contract/index.ts';
import { sopClassName } from '../../dicom/index.ts';
import { type Stack, sortIntoStacks } from '../../volume/index.ts';
import { commonValueType } from './commonValueType.ts';
import { type FrameOfSeries, framesOfInstance } from './plannedImage.ts';
import { readInstanceHeader } from './readInstanceHeader.ts';

/** Headers read at the same time: enough to keep the disk busy. */
const atOnce = 16;

type NotShown = SeriesPlan['notShown'][number];

/** `instances` are all of one series; an instance without a picture is told in `notShown`, with the reason. */
export async function planSeries(
  studyInstanceUID: string,
  series: SeriesRow,
  instances: readonly InstanceRow[],
): Promise<SeriesPlan> {
  const frames: FrameOfSeries[] = [];
  const notShown: NotShown[] = [];
  for (let at = 0; at < instances.length; at += atOnce) {
    const read = await Promise.all(instances.slice(at, at + atOnce).map(readFrames));
    for (const instance of read) {
      if ('problem' in instance) notShown.push(instance);
      else for (const frame of instance.frames) frames.push(frame);
    }
  }
  const stacks = frames.length === 0 ? [] : sortIntoStacks(frames);
  return {
    studyInstanceUID,
    seriesInstanceUID: series.seriesInstanceUID,
    modality: series.modality,
    seriesDescription: series.seriesDescription,
    bodyPartExamined: series.bodyPartExamined,
    stacks: stacks.map(plannedStack),
    notShown,
    inputs: instances.map(({ sopInstanceUID, sha256 }) => ({ sopInstanceUID, sha256 })),
  };
}

async function readFrames(row: InstanceRow): Promise<{ readonly frames: readonly FrameOfSeries[] } | NotShown> {
  const { sopInstanceUID } = row;
  let file: Awaited<ReturnType<typeof readInstanceHeader>>;
  try {
    file = await readInstanceHeader(row);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { sopInstanceUID, problem: { kind: 'objectNotReadable', code } };
  }
  const frames = framesOfInstance(file);
  if (frames.ok) return { frames: frames.value };
  if (frames.problem.kind !== 'noPixelData') return { sopInstanceUID, problem: { ...frames.problem } };
  return {
    sopInstanceUID,
    problem: { kind: 'noPictureInObject', object: sopClassName(row.sopClassUID) || row.sopClassUID },
  };
}

function plannedStack(stack: Stack<FrameOfSeries>): PlannedStack {
  return {
    images: stack.images.map(({ image }) => image),
    grid: stack.grid,
    unevenGrid: stack.unevenGrid,
    problems: stack.problems.map((problem) => ({ ...problem })),
    splitBy: stack.splitBy,
    unit: stack.images[0]?.modalityLut.unit ?? '',
    valueType: commonValueType(stack.images.map(({ valueType }) => valueType)),
  };
}
