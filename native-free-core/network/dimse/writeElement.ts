// One data element as bytes, little endian (PS3.5 7.1): what commands, identifiers and meta information are made of here.
import { hasLongLength } from '../../dicom/index.ts';

/** `value` has an even length already. */
export function writeElement(tag: number, vr: string, value: Buffer, isExplicit: boolean): Buffer {
  const isLong = isExplicit && hasLongLength(vr);
  const head = Buffer.alloc(isLong ? 12 : 8);
  head.writeUInt16LE(tag >>> 16, 0);
  head.writeUInt16LE(tag & 0xffff, 2);
  if (isExplicit) head.write(vr, 4, 'latin1');
  if (!isExplicit) head.writeUInt32LE(value.length, 4);
  else if (isLong) head.writeUInt32LE(value.length, 8);
  else head.writeUInt16LE(value.length, 6);
  return Buffer.concat([head, value]);
}
