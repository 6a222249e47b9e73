// The smallest Part 10 file that an archive takes: explicit VR little endian, written by hand (PS3.5 7.1.2, PS3.10 7.1).

const longVrs = new Set(['OB', 'OW', 'SQ', 'UN', 'UT']);

export interface Wanted {
  readonly sopInstanceUID?: string;
  readonly seriesInstanceUID?: string;
  readonly studyInstanceUID?: string;
  readonly patientID?: string;
  readonly issuer?: string;
  readonly patientName?: string;
  readonly birthDate?: string;
  readonly sex?: string;
  readonly studyDate?: string;
  readonly studyTime?: string;
  readonly studyDescription?: string;
  readonly accessionNumber?: string;
  readonly modality?: string;
  readonly seriesNumber?: string;
  readonly instanceNumber?: string;
  readonly referringPhysician?: string;
  /** Text Value (0040,A160), of any length. */
  readonly textValue?: string;
  readonly pixels?: Uint8Array;
  /** Another writer's mark in the file meta information: the same data set all the same. */
  readonly implementation?: string;
}

export function makeInstance(wanted: Wanted = {}): Uint8Array {
  const text = (tag: number, vr: string, value: string | undefined) =>
    value === undefined ? Buffer.alloc(0) : element(tag, vr, Buffer.from(value, 'utf8'), vr === 'UI' ? '\0' : ' ');
  const sopInstanceUID = wanted.sopInstanceUID ?? '1.2.3.4';
  const dataset = Buffer.concat([
    text(0x00080005, 'CS', 'ISO_IR 192'),
    text(0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.2'),
    text(0x00080018, 'UI', sopInstanceUID),
    text(0x00080020, 'DA', wanted.studyDate ?? '20260105'),
    text(0x00080030, 'TM', wanted.studyTime ?? '101500'),
    text(0x00080050, 'SH', wanted.accessionNumber ?? 'A1'),
    text(0x00080060, 'CS', wanted.modality ?? 'CT'),
    text(0x00080090, 'PN', wanted.referringPhysician),
    text(0x00081030, 'LO', wanted.studyDescription ?? 'Scanner'),
    text(0x00100010, 'PN', wanted.patientName ?? 'DUPONT^MARIE'),
    text(0x00100020, 'LO', wanted.patientID ?? 'P1'),
    text(0x00100021, 'LO', wanted.issuer),
    text(0x00100030, 'DA', wanted.birthDate ?? '19800101'),
    text(0x00100040, 'CS', wanted.sex ?? 'F'),
    text(0x0020000d, 'UI', wanted.studyInstanceUID ?? '1.2.3'),
    text(0x0020000e, 'UI', wanted.seriesInstanceUID ?? `${wanted.studyInstanceUID ?? '1.2.3'}.1`),
    text(0x00200011, 'IS', wanted.seriesNumber ?? '1'),
    text(0x00200013, 'IS', wanted.instanceNumber ?? '1'),
    element(0x00280010, 'US', Buffer.from([2, 0])),
    element(0x00280011, 'US', Buffer.from([2, 0])),
    text(0x0040a160, 'UT', wanted.textValue),
    element(0x7fe00010, 'OW', Buffer.from(wanted.pixels ?? [1, 0, 2, 0, 3, 0, 4, 0])),
  ]);
  const meta = Buffer.concat([
    text(0x00020002, 'UI', '1.2.840.10008.5.1.4.1.1.2'),
    text(0x00020003, 'UI', sopInstanceUID),
    text(0x00020010, 'UI', '1.2.840.10008.1.2.1'),
    text(0x00020013, 'SH', wanted.implementation ?? 'BY HAND'),
  ]);
  const groupLength = Buffer.alloc(4);
  groupLength.writeUInt32LE(meta.length);
  return new Uint8Array(
    Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), element(0x00020000, 'UL', groupLength), meta, dataset]),
  );
}

function element(tag: number, vr: string, value: Buffer, padding = '\0'): Buffer {
  const even = value.length % 2 === 0 ? value : Buffer.concat([value, Buffer.from(padding)]);
  const isLong = longVrs.has(vr);
  const head = Buffer.alloc(isLong ? 12 : 8);
  head.writeUInt16LE(tag >>> 16, 0);
  head.writeUInt16LE(tag & 0xffff, 2);
  head.write(vr, 4, 'latin1');
  if (isLong) head.writeUInt32LE(even.length, 8);
  else head.writeUInt16LE(even.length, 6);
  return Buffer.concat([head, even]);
}
