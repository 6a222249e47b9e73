// Everything that can be wrong with an archive or with what is given to it, as values.
import type { DossierProblem } from '../dossier/index.ts';

export type ArchiveProblem =
  | OpeningProblem
  | IntakeProblem
  | LookupProblem
  | ZipProblem
  | BackupProblem
  | DossierProblem;

export type OpeningProblem =
  | {
      /** Another living process has this archive: work through its service. */
      readonly kind: 'archiveOwned';
      readonly directory: string;
      readonly pid: number;
      /** Empty until the owner's service listens. */
      readonly url: string;
      readonly token: string;
    }
  | {
      readonly kind: 'archiveNewer';
      readonly directory: string;
      readonly found: number;
      readonly known: number;
    }
  | { readonly kind: 'archiveNotWritable'; readonly directory: string; readonly code: string }
  | { readonly kind: 'archiveDamaged'; readonly directory: string; readonly found: string }
  | { readonly kind: 'archiveClosed' };

export type IntakeProblem =
  | { readonly kind: 'notDicom'; readonly found: string }
  | { readonly kind: 'noSopInstanceUid' }
  | { readonly kind: 'badUid'; readonly keyword: string; readonly found: string }
  | { readonly kind: 'dicomDirNotStored' }
  | { readonly kind: 'otherStudy'; readonly found: string; readonly allowed: string }
  | { readonly kind: 'emptyFile' }
  | { readonly kind: 'diskFull'; readonly directory: string }
  | {
      /** Refused before it was full: this much is kept free. */
      readonly kind: 'lowDisk';
      readonly directory: string;
      readonly freeBytes: number;
      readonly minimumFreeBytes: number;
    }
  | { readonly kind: 'writeFailed'; readonly directory: string; readonly code: string }
  | { readonly kind: 'fileNotReadable'; readonly path: string; readonly code: string }
  | { readonly kind: 'bodyCutShort' }
  | { readonly kind: 'objectTooLarge'; readonly allowedBytes: number };

export type LookupProblem =
  | { readonly kind: 'unknownInstance'; readonly sopInstanceUID: string }
  | { readonly kind: 'unknownSeries'; readonly seriesInstanceUID: string }
  | { readonly kind: 'unknownStudy'; readonly studyInstanceUID: string }
  | { readonly kind: 'unknownPatient'; readonly patientKey: string }
  | { readonly kind: 'damagedObject'; readonly sopInstanceUID: string; readonly fault: ObjectFault }
  | { readonly kind: 'badQueryValue'; readonly keyword: string; readonly found: string; readonly allowed: string };

export type ZipProblem =
  | { readonly kind: 'badZip'; readonly found: string }
  | { readonly kind: 'zipTooManyEntries'; readonly found: number; readonly allowed: number }
  | { readonly kind: 'zipTooLarge'; readonly foundBytes: number; readonly allowedBytes: number }
  | { readonly kind: 'zipBomb'; readonly foundBytes: number; readonly packedBytes: number }
  | { readonly kind: 'zipEncrypted' }
  | { readonly kind: 'zipMethodUnknown'; readonly method: number }
  | { readonly kind: 'zipNested' };

export type BackupProblem =
  /** A folder that is a backup is not worked in: it is given back first. */
  | { readonly kind: 'isBackup'; readonly directory: string }
  | { readonly kind: 'restoreUnfinished'; readonly directory: string }
  | { readonly kind: 'backupInsideArchive'; readonly directory: string }
  /** What a name without a root means depends on where the program was started. */
  | { readonly kind: 'backupFolderNotAbsolute'; readonly directory: string }
  | { readonly kind: 'backupFolderNotEmpty'; readonly directory: string }
  | { readonly kind: 'archiveNotEmpty'; readonly directory: string }
  | { readonly kind: 'notABackup'; readonly directory: string }
  | {
      readonly kind: 'backupNeedsSpace';
      readonly directory: string;
      readonly neededBytes: number;
      readonly freeBytes: number;
    }
  | { readonly kind: 'requestCancelled' };

/** What reading an object again has shown. */
export type ObjectFault = 'damaged' | 'missing';
