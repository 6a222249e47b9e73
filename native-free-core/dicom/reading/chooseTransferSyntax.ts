// The transfer syntax to read with: the one declared, or the one that the first element shows (PS3.10 §7.1).
import type { DicomProblem } from '../dataSet.ts';
import { guessEncoding } from '../encoding.ts';

const implicitLittleEndianUID = '1.2.840.10008.1.2';
const explicitLittleEndianUID = '1.2.840.10008.1.2.1';
const explicitBigEndianUID = '1.2.840.10008.1.2.2';

export function chooseTransferSyntax(
  bytes: Uint8Array,
  start: number,
  declared: string,
  hasMeta: boolean,
  problems: DicomProblem[],
): string {
  if (declared !== '') return declared;
  const encoding = guessEncoding(bytes, start);
  const assumed = encoding?.isExplicit
    ? encoding.isLittleEndian
      ? explicitLittleEndianUID
      : explicitBigEndianUID
    : implicitLittleEndianUID;
  problems.push({ kind: hasMeta ? 'noTransferSyntax' : 'noFileMeta', assumed });
  return assumed;
}
