export type { DataElement, DataSet, DicomProblem, Fragment, Part10File, Tag } from './dataSet.ts';
