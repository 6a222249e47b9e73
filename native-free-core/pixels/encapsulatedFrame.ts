// Which fragments make up a frame (PS3.5 A.4): by an offset table when there is a sound one, else by looking.
import { bytesOf, type DataElement, type DataSet, type Fragment, tag } from '../dicom/index.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { PixelProblem } from './pixelProblem.ts';

/** Offsets of the frames as the file gives them; empty where it gives none. */
export interface OffsetTables {
  /** Value of the Extended Offset Table (7FE0,0001). */
  readonly extended?: Uint8Array;
  readonly basic: readonly number[];
}

/** The code stream of one frame (index from 0), its fragments joined. */
export function encapsulatedFrame(
  dataset: DataSet,
  element: DataElement,
  frameIndex: number,
  numberOfFrames: number,
): Outcome<Uint8Array, PixelProblem> {
  const { bytes } = dataset;
  const tables = { extended: bytesOf(dataset, tag.extendedOffsetTable), basic: element.basicOffsetTable ?? [] };
  const headOf = ({ offset }: Fragment) => bytes.subarray(offset, offset + signatureBytes);
  const group = fragmentsOfFrame(element.fragments ?? [], tables, numberOfFrames, frameIndex, headOf);
  return group.ok ? succeed(join(bytes, group.value, lengthOf(group.value))) : group;
}

/**
 * The fragments of one frame (index from 0); `headOf` gives the first bytes of one.
 * Order of trust: a single frame takes everything; Extended Offset Table; Basic Offset Table; one fragment per frame;
 * fragments that begin a code stream; equal shares.
 */
export function fragmentsOfFrame<One extends Fragment>(
  fragments: readonly One[],
  { extended, basic }: OffsetTables,
  numberOfFrames: number,
  frameIndex: number,
  headOf: (fragment: One) => Uint8Array,
): Outcome<readonly One[], PixelProblem> {
  const groups =
    numberOfFrames === 1
      ? [fragments]
      : (byOffsets(fragments, extendedOffsets(extended), numberOfFrames) ??
        byOffsets(fragments, basic, numberOfFrames) ??
        withoutTable(fragments, numberOfFrames, (fragment) => beginsCodeStream(headOf(fragment))));
  if (groups === undefined) return fail({ kind: 'framesNotSeparable', numberOfFrames, fragments: fragments.length });
  const group = groups[frameIndex] ?? [];
  if (lengthOf(group) > 0) return succeed(group);
  return fail({ kind: 'truncatedPixelData', frameNumber: frameIndex + 1, expectedBytes: 1, foundBytes: 0 });
}

function lengthOf(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, fragment) => sum + fragment.lengthBytes, 0);
}

/** Extended Offset Table (7FE0,0001): 64-bit offsets, counted as the basic ones (PS3.3 C.7.6.3.1.8). */
function extendedOffsets(bytes: Uint8Array | undefined): number[] {
  if (bytes === undefined) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 3 }, (_, index) => Number(view.getBigUint64(index * 8, true)));
}

/** Groups fragments by the frames' offsets; undefined when the table is empty or points between fragments. */
function byOffsets<One extends Fragment>(
  fragments: readonly One[],
  offsets: readonly number[],
  numberOfFrames: number,
): One[][] | undefined {
  if (offsets.length !== numberOfFrames) return undefined;
  const positions = new Set(fragments.map((fragment) => fragment.position));
  const lastPosition = fragments.at(-1)?.position ?? 0;
  // Offsets beyond the last fragment belong to a file cut short; one between fragments tells that the table is wrong.
  if (offsets.some((offset) => offset <= lastPosition && !positions.has(offset))) return undefined;
  const frameAt = new Map(offsets.map((offset, frame) => [offset, frame]));
  const groups: One[][] = Array.from({ length: numberOfFrames }, () => []);
  let frame = -1;
  for (const fragment of fragments) {
    frame = frameAt.get(fragment.position) ?? frame;
    if (frame < 0) return undefined;
    groups[frame].push(fragment);
  }
  const present = groups.findLastIndex((group) => group.length > 0) + 1;
  return groups.slice(0, present).every((group) => group.length > 0) ? groups : undefined;
}

function withoutTable<One extends Fragment>(
  fragments: readonly One[],
  numberOfFrames: number,
  beginsFrame: (fragment: One) => boolean,
): (readonly One[])[] | undefined {
  // Fewer fragments than frames: the file was cut short, and what is there is a frame each.
  if (fragments.length <= numberOfFrames) return fragments.map((fragment) => [fragment]);
  const groups: One[][] = [];
  for (const fragment of fragments) {
    if (beginsFrame(fragment)) groups.push([fragment]);
    else groups.at(-1)?.push(fragment);
  }
  if (groups.length === numberOfFrames) return groups;
  const share = fragments.length / numberOfFrames;
  if (!Number.isInteger(share)) return undefined;
  return Array.from({ length: numberOfFrames }, (_, frame) => fragments.slice(frame * share, (frame + 1) * share));
}

// First bytes of a code stream: JPEG and JPEG-LS (SOI), JPEG 2000 (SOC SIZ), JP2 box, JPEG XL bare and boxed.
const signatures: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0xff, 0x4f, 0xff, 0x51],
  [0x00, 0x00, 0x00, 0x0c, 0x6a, 0x50],
  [0xff, 0x0a],
  [0x00, 0x00, 0x00, 0x0c, 0x4a, 0x58],
];

const signatureBytes = Math.max(...signatures.map(({ length }) => length));

function beginsCodeStream(head: Uint8Array): boolean {
  return signatures.some((signature) => signature.every((value, index) => head[index] === value));
}

function join(bytes: Uint8Array, fragments: readonly Fragment[], lengthBytes: number): Uint8Array {
  if (fragments.length === 1) return bytes.subarray(fragments[0].offset, fragments[0].offset + lengthBytes);
  const joined = new Uint8Array(lengthBytes);
  let target = 0;
  for (const { offset, lengthBytes: length } of fragments) {
    joined.set(bytes.subarray(offset, offset + length), target);
    target += length;
  }
  return joined;
}
