// DICOMDIR (PS3.10 §8, PS3.3 annex F): the table of contents of a medium, recognised and read as a list of files.
import type { DataSet, Part10File } from './dataSet.ts';
import { tag } from './tags.ts';
import { itemsOf } from './values/itemsOf.ts';
import { textOf, textsOf } from './values/textOf.ts';

const mediaStorageDirectory = '1.2.840.10008.1.3.10';

export interface DirectoryRecord {
  /** Directory Record Type (0004,1430): 'PATIENT', 'STUDY', 'SERIES', 'IMAGE' … */
  readonly type: string;
  /** Referenced File ID (0004,1500) as path components; empty when the record names no file. */
  readonly path: readonly string[];
  readonly sopInstanceUID: string;
  readonly sopClassUID: string;
  readonly dataset: DataSet;
}

export function isDicomDir(file: Part10File): boolean {
  return (
    textOf(file.meta, tag.mediaStorageSOPClassUID) === mediaStorageDirectory ||
    file.dataset.elements.has(tag.directoryRecordSequence)
  );
}

/** Every record in the order of the file; their tree is held by byte offsets, which many writers get wrong, so it is not followed. */
export function directoryRecords(file: Part10File): readonly DirectoryRecord[] {
  return itemsOf(file.dataset, tag.directoryRecordSequence).map((dataset) => ({
    type: textOf(dataset, tag.directoryRecordType),
    path: textsOf(dataset, tag.referencedFileID),
    sopInstanceUID: textOf(dataset, tag.referencedSOPInstanceUIDInFile),
    sopClassUID: textOf(dataset, tag.referencedSOPClassUIDInFile),
    dataset,
  }));
}
