// A file of the disk as a data set. Not DICOM is a problem; every other fault is told beside what could be read.
import { readFile, stat } from 'node:fs/promises';
import { type DicomProblem, type Part10File, readPart10 } from '../../native-free-core/dicom/index.ts';
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';
import { inflateRaw, openStoredPixels } from '../../native-free-core/service/index.ts';

export type FileProblem = DicomProblem | { readonly kind: 'pathNotFound'; readonly path: string };

const mostWholeBytes = 1024 * 1024 * 1024;

export async function readDicomFile(path: string): Promise<Outcome<Part10File, FileProblem>> {
  const { size } = await stat(path).catch(() => ({ size: -1 }));
  // Beyond it Node reads no file whole: the head is enough for all but the pixels.
  if (size > mostWholeBytes) return readHeadOf(path);
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return fail({ kind: 'pathNotFound', path });
  const file = readPart10(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), { inflateRaw });
  const refusal = file.problems.find(({ kind }) => kind === 'notDicom');
  return refusal ? fail(refusal) : succeed(file);
}

async function readHeadOf(path: string): Promise<Outcome<Part10File, FileProblem>> {
  const pixels = await openStoredPixels(path).catch(() => undefined);
  await pixels?.close();
  return pixels ? succeed(pixels.file) : fail({ kind: 'pathNotFound', path });
}
