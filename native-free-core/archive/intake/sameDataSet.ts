// Is it the same data set? Judged on the bytes after the file meta information (PS3.10 §7.1), which every sender writes anew.
import { type FileHandle, open } from 'node:fs/promises';

export interface PlacedDataSet {
  readonly path: string;
  readonly dataSetOffset: number;
  readonly sizeBytes: number;
  readonly transferSyntaxUID: string;
}

const pieceBytes = 1024 * 1024;

/** False too when one of the files cannot be read: then both are kept. */
export async function sameDataSet(one: PlacedDataSet, other: PlacedDataSet): Promise<boolean> {
  const length = one.sizeBytes - one.dataSetOffset;
  if (one.transferSyntaxUID !== other.transferSyntaxUID || length !== other.sizeBytes - other.dataSetOffset)
    return false;
  const files: FileHandle[] = [];
  try {
    files.push(await open(one.path, 'r'), await open(other.path, 'r'));
    for (let done = 0; done < length; done += pieceBytes) {
      const size = Math.min(pieceBytes, length - done);
      const left = await piece(files[0], one.dataSetOffset + done, size);
      if (!left.equals(await piece(files[1], other.dataSetOffset + done, size))) return false;
    }
    return true;
  } catch {
    return false;
  } finally {
    for (const file of files) await file.close();
  }
}

async function piece(file: FileHandle, position: number, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  const { bytesRead } = await file.read(bytes, 0, size, position);
  return bytes.subarray(0, bytesRead);
}
