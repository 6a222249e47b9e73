// The pixels of a file, frame by frame: the head is read once, then only the bytes of the frame that is asked for. So a
// file of any size takes the memory of its head and one frame.
import { type FileHandle, open } from 'node:fs/promises';
import { bytesOf, type DataElement, type Part10File, readPart10, tag, transferSyntax } from '../../dicom/index.ts';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import {
  fragmentsOfFrame,
  type ImagePixelModule,
  nativeFramePlace,
  type PixelProblem,
  pixelDataElement,
} from '../../pixels/index.ts';
import { inflateRaw } from '../plan/readInstanceHeader.ts';
import { type FileFragments, readFileFragments } from './fileFragments.ts';
import { readBytes, readFileHead } from './readFileHead.ts';

/** A run of bytes of the file. */
export interface FilePlace {
  readonly offset: number;
  readonly lengthBytes: number;
}

export interface StoredPixels {
  /** The data set; its pixel data has only as many bytes as came with the head. */
  readonly file: Part10File;
  /** Bytes of pixel data behind what `file` holds. */
  readonly unreadBytes: number;
  /** The fragments of encapsulated pixel data. */
  fragments(): Promise<readonly FilePlace[]>;
  /** A file whose only frame is this one (from 1): decode it as frame 1 of `oneFrameOf(module)`. */
  frameFile(module: ImagePixelModule, frameNumber: number): Promise<Outcome<Part10File, PixelProblem>>;
  /** Bytes of the file at one of its places. */
  read(place: FilePlace): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What the module says when a file holds one of its frames alone. */
export function oneFrameOf(module: ImagePixelModule): ImagePixelModule {
  return { ...module, numberOfFrames: 1 };
}

/** Rejects only when the file cannot be opened or read. */
export async function openStoredPixels(path: string): Promise<StoredPixels> {
  const handle = await open(path, 'r');
  try {
    return await openPixels(handle);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function openPixels(handle: FileHandle): Promise<StoredPixels> {
  const head = await readFileHead(handle);
  const { isDeflated } = transferSyntax(head.file.transferSyntaxUID);
  // Places in a deflated data set are no places in the file: it is read whole, and its size is bounded.
  const file = isDeflated
    ? readPart10(await readBytes(handle, 0, head.sizeBytes), { inflateRaw })
    : withoutCut(head.file);
  const element = pixelDataElement(file.dataset);
  const place = element && !isDeflated ? pixelDataPlace(file, element, head.sizeBytes) : undefined;
  let walked: Promise<FileFragments> | undefined;
  const walk = (start: number) => {
    walked ??= readFileFragments(handle, start, head.sizeBytes);
    return walked;
  };
  return {
    file,
    unreadBytes:
      element && place ? Math.max(0, place.offset + place.lengthBytes - element.offset - element.lengthBytes) : 0,
    fragments: async () => (place?.isEncapsulated ? (await walk(place.offset)).fragments : []),
    async frameFile(module, frameNumber) {
      if (element === undefined) return fail({ kind: 'noPixelData' });
      if (!place?.isEncapsulated) {
        const totalBytes = place?.lengthBytes ?? element.lengthBytes;
        const { firstByte, firstBit, lengthBytes } = nativeFramePlace(module, frameNumber, totalBytes);
        const there = Math.max(0, Math.min(lengthBytes, totalBytes - firstByte));
        const at = (place ?? element).offset + firstByte;
        const bytes = place ? await readBytes(handle, at, there) : file.dataset.bytes.subarray(at, at + there);
        return succeed(withBytes(file, element, firstBit === 0 ? bytes : shiftedBits(bytes, firstBit)));
      }
      const { fragments, basicOffsetTable } = await walk(place.offset);
      const tables = { extended: bytesOf(file.dataset, tag.extendedOffsetTable), basic: basicOffsetTable };
      const group = fragmentsOfFrame(
        fragments,
        tables,
        module.numberOfFrames,
        frameNumber - 1,
        ({ head: bytes }) => bytes,
      );
      if (!group.ok) return group;
      const parts = await Promise.all(group.value.map((one) => readBytes(handle, one.offset, one.lengthBytes)));
      return succeed(withFragment(file, element, Buffer.concat(parts)));
    },
    read: ({ offset, lengthBytes }) => readBytes(handle, offset, lengthBytes),
    close: () => handle.close(),
  };
}

/** That the head ends inside the pixels is how it was read, not how the file is. */
function withoutCut(file: Part10File): Part10File {
  const isCut = ({ kind, ...facts }: Part10File['problems'][number]) =>
    kind === 'truncated' && 'tag' in facts && (facts.tag === undefined || facts.tag >= 0x7fe00000);
  return { ...file, problems: file.problems.filter((problem) => !isCut(problem)) };
}

/** The length stands just before the value, in explicit and in implicit VR (PS3.5 7.1.2, 7.1.3). */
function pixelDataPlace({ dataset }: Part10File, { offset, fragments }: DataElement, sizeBytes: number) {
  const view = new DataView(dataset.bytes.buffer, dataset.bytes.byteOffset + offset - 4, 4);
  const declaredBytes = view.getUint32(0, dataset.isLittleEndian);
  const isEncapsulated = fragments !== undefined || declaredBytes === 0xffffffff;
  const lengthBytes = isEncapsulated ? sizeBytes - offset : Math.min(declaredBytes, sizeBytes - offset);
  return { offset, lengthBytes, isEncapsulated };
}

function withBytes(file: Part10File, { tag: pixelTag, vr }: DataElement, bytes: Uint8Array): Part10File {
  return pixelsAlone(file, { tag: pixelTag, vr, offset: 0, lengthBytes: bytes.length }, bytes);
}

function withFragment(file: Part10File, { tag: pixelTag, vr }: DataElement, bytes: Uint8Array): Part10File {
  const { length: lengthBytes } = bytes;
  const fragments = [{ offset: 0, lengthBytes, position: 0 }];
  return pixelsAlone(file, { tag: pixelTag, vr, offset: 0, lengthBytes, fragments }, bytes);
}

function pixelsAlone(file: Part10File, element: DataElement, bytes: Uint8Array): Part10File {
  const elements = new Map([[element.tag, element]]);
  return { ...file, dataset: { ...file.dataset, bytes, elements } };
}

/** A 1-bit frame that begins inside a byte, moved to the byte's lowest bit (PS3.5 8.1.1). */
function shiftedBits(bytes: Uint8Array, firstBit: number): Uint8Array {
  return bytes.map((byte, index) => (byte >> firstBit) | ((bytes[index + 1] ?? 0) << (8 - firstBit)));
}
