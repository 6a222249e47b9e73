// A series as the screen will show it: every frame placed, in stacks, before any sample is decoded.
import type { InstanceRow, SeriesRow } from '../../archive/index.ts';
import type { PlannedStack, ProblemRecord, SeriesPlan } from '../../contract/index.ts';
import { type Part10File, sopClassName } from '../../dicom/index.ts';
import { isVideoTransferSyntax, type PixelProblem } from '../../pixels/index.ts';
import { type Stack, sortIntoStacks } from '../../volume/index.ts';
import { describeVideo } from '../video/describeVideo.ts';
import { commonValueType } from './commonValueType.ts';
import { type FrameOfSeries, framesOfInstance, imageOfVideo } from './plannedImage.ts';
import { quantified } from './plannedQuantities.ts';
import { type InstanceHeader, readInstanceHeader } from './readInstanceHeader.ts';

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
  const videos: PlannedStack[] = [];
  const notShown: NotShown[] = [];
  const toldOfFrames = new Map<string, ProblemRecord>();
  for (let at = 0; at < instances.length; at += atOnce) {
    const read = await Promise.all(instances.slice(at, at + atOnce).map(readFrames));
    for (const instance of read) {
      if ('problem' in instance) notShown.push(instance);
      else if ('video' in instance) videos.push(instance);
      else {
        for (const frame of instance.frames) frames.push(frame);
        if (instance.told) toldOfFrames.set(instance.sopInstanceUID, instance.told);
      }
    }
  }
  const stacks = frames.length === 0 ? [] : sortIntoStacks(frames);
  return {
    studyInstanceUID,
    seriesInstanceUID: series.seriesInstanceUID,
    modality: series.modality,
    seriesDescription: series.seriesDescription,
    bodyPartExamined: series.bodyPartExamined,
    stacks: [...stacks.map((stack) => plannedStack(stack, toldOfFrames)), ...videos],
    notShown,
    inputs: instances.map(({ sopInstanceUID, sha256 }) => ({ sopInstanceUID, sha256 })),
  };
}

interface ReadInstance {
  readonly sopInstanceUID: string;
  readonly frames: readonly FrameOfSeries[];
  /** What is worth knowing: fewer frames than declared, colours without their profile. */
  readonly told?: ProblemRecord;
}

async function readFrames(row: InstanceRow): Promise<ReadInstance | NotShown | VideoStack> {
  const { sopInstanceUID } = row;
  let header: InstanceHeader;
  try {
    header = await readInstanceHeader(row);
    const { file } = header;
    if (isVideoTransferSyntax(file.transferSyntaxUID)) return await videoStack(row, header);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { sopInstanceUID, problem: { kind: 'objectNotReadable', code } };
  }
  const frames = framesOfInstance(header);
  if (frames.ok) {
    const { problem } = frames.value;
    return { sopInstanceUID, frames: frames.value.frames, told: problem && { ...problem } };
  }
  return { sopInstanceUID, problem: whyNotShown(row, header.file, frames.problem) };
}

type VideoStack = PlannedStack & Required<Pick<PlannedStack, 'video'>>;

async function videoStack(row: InstanceRow, header: InstanceHeader): Promise<VideoStack | NotShown> {
  const image = imageOfVideo(header);
  if (!image.ok) return { sopInstanceUID: row.sopInstanceUID, problem: whyNotShown(row, header.file, image.problem) };
  const video = await describeVideo(row.path);
  return { images: [image.value], problems: [], splitBy: '', unit: '', valueType: 'colour', video };
}

/** What cuts a reading short before the pixels. */
const cutsShort: ReadonlySet<string> = new Set(['truncated', 'deflateFailed', 'tooManyElements']);

/** A report has no pixels by nature; an image that has none has lost them, and the reading may tell how. */
function whyNotShown(row: InstanceRow, file: Part10File, problem: PixelProblem): ProblemRecord {
  if (problem.kind !== 'noPixelData') return { ...problem };
  const cause = file.problems.find(({ kind }) => cutsShort.has(kind));
  if (cause !== undefined) return { ...cause };
  const object = sopClassName(row.sopClassUID) || row.sopClassUID;
  const isMeantToBeImage = row.rows > 0 || object === '' || / Image Storage/.test(object);
  return isMeantToBeImage ? { ...problem } : { kind: 'noPictureInObject', object };
}

function plannedStack(stack: Stack<FrameOfSeries>, toldOfFrames: ReadonlyMap<string, ProblemRecord>): PlannedStack {
  const instances = new Set(stack.images.map(({ sopInstanceUID }) => sopInstanceUID));
  const told = [...toldOfFrames].filter(([sopInstanceUID]) => instances.has(sopInstanceUID)).map(([, one]) => one);
  // The same of many files is told once.
  const different = new Map(told.map((problem) => [JSON.stringify(problem), problem]));
  return {
    ...quantified(stack.images),
    grid: stack.grid,
    unevenGrid: stack.unevenGrid,
    problems: [...different.values(), ...stack.problems.map((problem) => ({ ...problem }))],
    splitBy: stack.splitBy,
    unit: stack.images[0]?.modalityLut.unit ?? '',
    valueType: commonValueType(stack.images.map(({ valueType }) => valueType)),
  };
}
