// Everything that the index worker can be asked, by name.
import { commitBatch } from './commitBatch.ts';
import { copyIndex } from './copyIndex.ts';
import { dossier } from './dossier.ts';
import { exam, examHistory, updateExam } from './exams.ts';
import { findInstance } from './findInstance.ts';
import { findStudy, seriesOf } from './findStudy.ts';
import { instancesOfSeries } from './instancesOfSeries.ts';
import { moveSeriesToBin } from './moveSeriesToBin.ts';
import { objectPage, recordVerification } from './objectPage.ts';
import { queryLevel } from './queryLevel.ts';
import { cleanIncoming } from './settleMoves.ts';
import { studyList } from './studyList.ts';
import { unknownObjects } from './unknownObjects.ts';
import { saveWork, work } from './works.ts';

export const indexRequests = {
  cleanIncoming,
  commitBatch,
  copyIndex,
  dossier,
  exam,
  examHistory,
  findInstance,
  findStudy,
  instancesOfSeries,
  moveSeriesToBin,
  objectPage,
  queryLevel,
  recordVerification,
  saveWork,
  seriesOf,
  studyList,
  unknownObjects,
  updateExam,
  work,
} as const;

export type IndexRequestName = keyof typeof indexRequests;
export type IndexInput<Name extends IndexRequestName> = Parameters<(typeof indexRequests)[Name]>[1];
export type IndexReply<Name extends IndexRequestName> = Awaited<ReturnType<(typeof indexRequests)[Name]>>;
