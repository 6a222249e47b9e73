// The fragments of encapsulated pixel data as places in a file (PS3.5 A.4): only the heads of the items are read.
import type { FileHandle } from 'node:fs/promises';
import type { Fragment } from '../../dicom/index.ts';
import { readBytes } from './readFileHead.ts';

export interface FileFragment extends Fragment {
  /** Its first bytes: they tell whether a code stream begins here. */
  readonly head: Uint8Array;
}

export interface FileFragments {
  readonly basicOffsetTable: readonly number[];
  readonly fragments: readonly FileFragment[];
}

const itemTag = 0xfffee000;
const itemHeadBytes = 8;
const codeStreamHeadBytes = 12;

/** More are not walked: a file of empty items would take for ever. */
const mostFragments = 1_000_000;

/** The largest table that is believed: a million frames. */
const mostTableBytes = 4_000_000;

/** Neighbouring items are read with one look at the disk. */
const windowBytes = 16 * 1024;

/** `start`: where the value of Pixel Data begins, with the item of the Basic Offset Table. */
export async function readFileFragments(handle: FileHandle, start: number, sizeBytes: number): Promise<FileFragments> {
  const peek = windowOver(handle);
  const fragments: FileFragment[] = [];
  let basicOffsetTable: readonly number[] | undefined;
  let base = 0;
  let position = start;
  while (position + itemHeadBytes <= sizeBytes && fragments.length < mostFragments) {
    const view = await peek(position);
    if (view.byteLength < itemHeadBytes) break;
    if (view.getUint16(0, true) * 0x10000 + view.getUint16(2, true) !== itemTag) break;
    const offset = position + itemHeadBytes;
    const lengthBytes = Math.min(view.getUint32(4, true), sizeBytes - offset);
    if (basicOffsetTable === undefined) {
      basicOffsetTable = await readTable(handle, offset, Math.min(lengthBytes, mostTableBytes));
      base = offset + lengthBytes;
    } else {
      const head = new Uint8Array(view.buffer, view.byteOffset + itemHeadBytes, view.byteLength - itemHeadBytes);
      fragments.push({ offset, lengthBytes, position: position - base, head: head.slice(0, lengthBytes) });
    }
    position = offset + lengthBytes;
  }
  return { basicOffsetTable: basicOffsetTable ?? [], fragments };
}

async function readTable(handle: FileHandle, at: number, lengthBytes: number): Promise<readonly number[]> {
  const bytes = await readBytes(handle, at, lengthBytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
}

function windowOver(handle: FileHandle): (position: number) => Promise<DataView> {
  const wanted = itemHeadBytes + codeStreamHeadBytes;
  let held: Uint8Array = new Uint8Array(0);
  let heldFrom = 0;
  return async (position) => {
    if (position < heldFrom || position + wanted > heldFrom + held.length) {
      held = await readBytes(handle, position, windowBytes);
      heldFrom = position;
    }
    const from = position - heldFrom;
    return new DataView(held.buffer, held.byteOffset + from, Math.min(wanted, held.length - from));
  };
}
