export type { DataElement, DataSet, DicomProblem, Fragment, Part10File, Tag } from './dataSet.ts';
export { type DirectoryRecord, directoryRecords, isDicomDir } from './dicomDir.ts';
export { type DictionaryEntry, dictionaryEntry, formatTag, keywordOf, tagOfKeyword } from './dictionary/dictionary.ts';
export { sopClassName } from './dictionary/sopClass.ts';
export {
  type BulkData,
  type DicomJson,
  type DicomJsonElement,
  type PersonNameJson,
  toDicomJson,
} from './json/toDicomJson.ts';
export { maximumInflatedBytes, type Part10Host, readPart10 } from './reading/readPart10.ts';
export { tag } from './tags.ts';
export { decodeText } from './text/decodeText.ts';
export { isKnownTransferSyntax, type TransferSyntax, transferSyntax } from './transferSyntax.ts';
export { type DatasetTree, datasetTree, type ElementLine, type TreeLimits } from './tree/datasetTree.ts';
export { hasLongLength } from './valueRepresentation.ts';
export { hasElement, itemsOf } from './values/itemsOf.ts';
export { numberOf, numbersOf } from './values/numberOf.ts';
export { type PersonNameGroups, personNameOf, splitPersonName } from './values/personNameOf.ts';
export { textOf, textsOf } from './values/textOf.ts';
export { bytesOf } from './values/valueBytes.ts';
export { decimalString } from './writing/decimalString.ts';
export type { ElementRecord, ElementValue, ElementWithVr } from './writing/elementRecord.ts';
export { inheritedRecord } from './writing/inheritedRecord.ts';
export {
  implementationClassUID,
  implementationVersionName,
  type NewInstance,
  writePart10,
} from './writing/writePart10.ts';
