// File meta information (PS3.10 7.1): put before a data set that comes from the network, left off one that goes there.
import { hasLongLength, implementationClassUID, implementationVersionName } from '../../dicom/index.ts';
import { writeElement } from './writeElement.ts';

export interface ReceivedObject {
  readonly sopClassUID: string;
  readonly sopInstanceUID: string;
  readonly transferSyntaxUID: string;
  readonly sourceAeTitle: string;
}

export function metaInformation(object: ReceivedObject): Buffer {
  const content = Buffer.concat([
    element(0x0001, 'OB', Buffer.from([0, 1])),
    element(0x0002, 'UI', text(object.sopClassUID, '\0')),
    element(0x0003, 'UI', text(object.sopInstanceUID, '\0')),
    element(0x0010, 'UI', text(object.transferSyntaxUID, '\0')),
    element(0x0012, 'UI', text(implementationClassUID, '\0')),
    element(0x0013, 'SH', text(implementationVersionName, ' ')),
    element(0x0016, 'AE', text(object.sourceAeTitle, ' ')),
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  return Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), element(0x0000, 'UL', length), content]);
}

function text(value: string, padding: string): Buffer {
  return Buffer.from(value.length % 2 === 0 ? value : value + padding, 'latin1');
}

function element(number: number, vr: string, value: Buffer): Buffer {
  return writeElement(0x00020000 + number, vr, value, true);
}

/** Where the data set begins: group 0002 is walked, since its length (0002,0000) is often wrong. Explicit (PS3.10 7.1). */
export function dataSetStart(head: Buffer): number {
  if (head.toString('latin1', 128, 132) !== 'DICM') return 0;
  let at = 132;
  while (at + 12 <= head.length && head.readUInt16LE(at) === 2) {
    const isLong = hasLongLength(head.toString('latin1', at + 4, at + 6));
    at += isLong ? 12 + head.readUInt32LE(at + 8) : 8 + head.readUInt16LE(at + 6);
  }
  return at;
}
