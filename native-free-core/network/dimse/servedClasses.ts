// SOP classes by their UIDs (PS3.6 annex A).

export const verificationClass = '1.2.840.10008.1.1';
export const patientRootFind = '1.2.840.10008.5.1.4.1.2.1.1';
export const studyRootFind = '1.2.840.10008.5.1.4.1.2.2.1';

/** Storage of any kind: below 5.1.4.1.1, the few with roots of their own, and private classes (anything outside 1.2.840.10008). */
export function isStorageClass(uid: string): boolean {
  if (!uid.startsWith('1.2.840.10008.')) return true;
  return uid.startsWith('1.2.840.10008.5.1.4.1.1.') || otherStorageRoots.some((root) => uid.startsWith(root));
}

const otherStorageRoots = [
  '1.2.840.10008.5.1.4.38.1',
  '1.2.840.10008.5.1.4.39.1',
  '1.2.840.10008.5.1.4.34.7',
  '1.2.840.10008.5.1.4.34.10',
  '1.2.840.10008.5.1.4.43.1',
  '1.2.840.10008.5.1.4.44.1',
  '1.2.840.10008.5.1.4.45.1',
  '1.2.840.10008.5.1.1.27',
  '1.2.840.10008.5.1.1.29',
  '1.2.840.10008.5.1.1.30',
];
