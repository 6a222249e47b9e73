// How a giver of bytes says, from inside its stream, why it cannot go on: a stream has no other way than to throw.
import type { ArchiveProblem } from './archiveProblem.ts';
import { codeOf } from './intake/fileProblem.ts';

export class SourceFailure extends Error {
  readonly problem: ArchiveProblem;

  constructor(problem: ArchiveProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** The same pieces; what their giver throws becomes a `SourceFailure`, so that it is told apart from a failure of our disk. */
export async function* fromSource(pieces: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } catch (error) {
    if (error instanceof SourceFailure) throw error;
    throw new SourceFailure({ kind: 'fileNotReadable', path, code: codeOf(error) });
  }
}
