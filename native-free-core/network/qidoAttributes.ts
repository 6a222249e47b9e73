// The attributes that a QIDO-RS reply always holds (PS3.18 10.6.3.3), beside those that were asked.
import type { QueryLevel } from '../archive/index.ts';

// PS3.18 table 10.6.3-3, study: date, time, accession, availability, modalities, referring physician, time zone, Retrieve
// URL, patient's name, ID, birth date, sex, study UID and ID, numbers of series and instances.
const study = [
  '00080005',
  '00080020',
  '00080030',
  '00080050',
  '00080056',
  '00080061',
  '00080090',
  '00080201',
  '00081030',
  '00081190',
  '00100010',
  '00100020',
  '00100021',
  '00100030',
  '00100040',
  '0020000D',
  '00200010',
  '00201206',
  '00201208',
];

// PS3.18 table 10.6.3-4, series: modality, time zone, description, Retrieve URL, UIDs, number, instances, performed step.
const series = [
  '00080005',
  '00080060',
  '00080201',
  '0008103E',
  '00081190',
  '0020000D',
  '0020000E',
  '00200011',
  '00201209',
  '00400244',
  '00400245',
];

// PS3.18 table 10.6.3-5, instance: class, UID, availability, Retrieve URL, number, rows, columns, bits, frames.
const instance = [
  '00080005',
  '00080016',
  '00080018',
  '00080056',
  '00080201',
  '00081190',
  '00083002',
  '0020000D',
  '0020000E',
  '00200013',
  '00280008',
  '00280010',
  '00280011',
  '00280100',
];

const own: Readonly<Record<QueryLevel, readonly string[]>> = { study, series, instance };

/**
 * The tags of a reply at `level`; those of the levels above that the path does not name come with it (10.6.3.3.2).
 */
export function repliedTags(level: QueryLevel, isStudyNamed: boolean, isSeriesNamed: boolean): ReadonlySet<string> {
  const tags = [...own[level]];
  if (level !== 'study' && !isStudyNamed) tags.push(...study);
  if (level === 'instance' && !isSeriesNamed) tags.push(...series);
  return new Set(tags);
}
