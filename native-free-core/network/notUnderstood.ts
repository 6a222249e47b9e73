// What is no instance that an archive can keep: one failure for both ways in (PS3.4 table B.2-1, PS3.18 table I.2-2).
import type { ArchiveProblem } from '../archive/index.ts';

export const cannotUnderstand = 0xc000;

export const notUnderstood: Partial<Readonly<Record<ArchiveProblem['kind'], number>>> = {
  notDicom: cannotUnderstand,
  noSopInstanceUid: cannotUnderstand,
  badUid: cannotUnderstand,
  dicomDirNotStored: cannotUnderstand,
  emptyFile: cannotUnderstand,
  bodyCutShort: cannotUnderstand,
};
