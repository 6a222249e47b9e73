// A file of the disk as a data set. Not DICOM is a problem; every other fault is told beside what could be read.
import { readFile } from 'node:fs/promises';
import { type DicomProblem, type Part10File, readPart10 } from '../../native-free-core/dicom/index.ts';
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';
import { inflateRaw } from '../../native-free-core/service/index.ts';

export type FileProblem = DicomProblem | { readonly kind: 'pathNotFound'; readonly path: string };

export async function readDicomFile(path: string): Promise<Outcome<Part10File, FileProblem>> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return fail({ kind: 'pathNotFound', path });
  const file = readPart10(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), { inflateRaw });
  const refusal = file.problems.find(({ kind }) => kind === 'notDicom');
  return refusal ? fail(refusal) : succeed(file);
}
