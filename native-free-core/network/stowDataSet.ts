// The reply of STOW-RS (PS3.18 10.5.3): which instances are kept, which failed and why.
import type { ArchiveProblem, DicomJson, DicomJsonAttribute, StoreReply } from '../archive/index.ts';
import type { Outcome } from '../outcome.ts';
import { notUnderstood } from './notUnderstood.ts';

export type StoredPart = Outcome<StoreReply, ArchiveProblem>;

// Failure Reason (0008,1197): PS3.18 table I.2-2, PS3.7 annex C, PS3.4 table B.2-1.
const processingFailure = 0x0110;
const duplicateInstance = 0x0111;
const outOfResources = 0xa700;
const dataSetMismatch = 0xa900;

const reasons: Partial<Readonly<Record<ArchiveProblem['kind'], number>>> = {
  diskFull: outOfResources,
  lowDisk: outOfResources,
  objectTooLarge: outOfResources,
  otherStudy: dataSetMismatch,
  ...notUnderstood,
};

/** PS3.18 table 10.5.3-1: 200 all kept, 202 some, 409 none. */
export function stowStatus(parts: readonly StoredPart[], isCut: boolean): number {
  const kept = parts.filter(isKept).length;
  if (kept === 0) return 409;
  return kept === parts.length && !isCut ? 200 : 202;
}

/** PS3.18 table 10.5.3-2. */
export function stowDataSet(parts: readonly StoredPart[], root: string, studyInstanceUID?: string): DicomJson {
  const kept = parts.flatMap((part) => (isKept(part) && part.ok ? [keptItem(part.value, root)] : []));
  const failed = parts.map(failedItem).filter((item) => item !== undefined);
  return {
    ...(studyInstanceUID !== undefined && { '00081190': one('UR', `${root}/studies/${studyInstanceUID}`) }),
    ...(failed.length > 0 && { '00081198': { vr: 'SQ', Value: failed } }),
    ...(kept.length > 0 && { '00081199': { vr: 'SQ', Value: kept } }),
  };
}

/** The same instance again is kept already; another content under its UID waits in quarantine, which is no success. */
function isKept(part: StoredPart): boolean {
  return part.ok && part.value.outcome !== 'conflict';
}

function keptItem(
  { sopClassUID, sopInstanceUID, seriesInstanceUID, studyInstanceUID }: StoreReply,
  root: string,
): DicomJson {
  const url = `${root}/studies/${studyInstanceUID}/series/${seriesInstanceUID}/instances/${sopInstanceUID}`;
  return { '00081150': one('UI', sopClassUID), '00081155': one('UI', sopInstanceUID), '00081190': one('UR', url) };
}

function failedItem(part: StoredPart): DicomJson | undefined {
  if (part.ok) {
    if (part.value.outcome !== 'conflict') return undefined;
    const { sopClassUID, sopInstanceUID } = part.value;
    return {
      '00081150': one('UI', sopClassUID),
      '00081155': one('UI', sopInstanceUID),
      '00081197': one('US', duplicateInstance),
    };
  }
  return { '00081197': one('US', reasons[part.problem.kind] ?? processingFailure) };
}

function one(vr: string, value: string | number): DicomJsonAttribute {
  return value === '' ? { vr } : { vr, Value: [value] };
}
