import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { itemsOf, numberOf, readPart10, tag, textOf } from '../../../native-free-core/dicom/index.ts';
import {
  ascii,
  bigEndianUID,
  deflatedUID,
  explicitUID,
  file,
  host,
  implicit,
  implicitUID,
  long,
  short,
  u16,
  u32,
} from '../partTenBytes.ts';

const undefinedLength = 0xffffffff;
const name = short(0x0010, 0x0010, 'PN', ascii('Doe^Jo'));
const rows = short(0x0028, 0x0010, 'US', u16(512));
const sopClass = short(0x0008, 0x0016, 'UI', ascii('1.2\0'));

describe('Encodings — PS3.5 annex A', () => {
  it('reads explicit VR little endian without a problem', () => {
    const { dataset, problems, transferSyntaxUID } = readPart10(file(explicitUID, sopClass, name, rows), host);
    expect(problems).toEqual([]);
    expect(transferSyntaxUID).toBe(explicitUID);
    expect(textOf(dataset, tag.patientName)).toBe('Doe^Jo');
    expect(numberOf(dataset, tag.rows)).toBe(512);
  });

  it('reads implicit VR, taking VRs from the dictionary and US or SS from Pixel Representation', () => {
    const padding = implicit(0x0028, 0x0120, u16(0xf830));
    const bytes = file(
      implicitUID,
      implicit(0x0008, 0x0016, ascii('1.2\0')),
      implicit(0x0028, 0x0103, u16(1)),
      padding,
    );
    const { dataset, problems } = readPart10(bytes, host);
    expect(problems).toEqual([]);
    expect(numberOf(dataset, tag.pixelPaddingValue)).toBe(-2000);
  });

  it('reads explicit VR big endian', () => {
    const bytes = file(
      bigEndianUID,
      short(8, 0x16, 'UI', ascii('1.2\0'), false),
      short(0x28, 0x10, 'US', [2, 0], false),
    );
    expect(numberOf(readPart10(bytes, host).dataset, tag.rows)).toBe(512);
  });

  it('inflates a deflated data set with the host’s inflater', () => {
    const deflated = deflateRawSync(Uint8Array.from([...sopClass, ...name]));
    const { dataset, problems } = readPart10(file(deflatedUID, [...deflated]), host);
    expect(problems).toEqual([]);
    expect(textOf(dataset, tag.patientName)).toBe('Doe^Jo');
  });

  it('inflates one that has the head of zlib before it, and one padded to an even length', () => {
    const plain = Uint8Array.from([...sopClass, ...name]);
    for (const written of [deflateSync(plain), Buffer.concat([deflateRawSync(plain), Buffer.from([0])])]) {
      const { dataset, problems } = readPart10(file(deflatedUID, [...written]), host);
      expect(problems).toEqual([]);
      expect(textOf(dataset, tag.patientName)).toBe('Doe^Jo');
    }
  });

  it('lets a deflated data set grow to 128 MiB, then to two hundred times its size, never beyond 512 MiB', () => {
    const allowed: number[] = [];
    const watching = {
      inflateRaw: (_: Uint8Array, maximumBytes: number) => {
        allowed.push(maximumBytes);
        return new Uint8Array();
      },
    };
    for (const packedBytes of [10, 1_000_000, 10_000_000]) {
      const head = file(deflatedUID, []);
      const whole = new Uint8Array(head.length + packedBytes);
      whole.set(head);
      readPart10(whole, watching);
    }
    expect(allowed).toEqual([128 * 2 ** 20, 200_000_000, 512 * 2 ** 20]);
  });

  it('says so when the deflated data set is damaged or too large, and keeps the meta information', () => {
    const read = readPart10(file(deflatedUID, [1, 2, 3, 4, 5]), host);
    expect(read.problems.map(({ kind }) => kind)).toEqual(['deflateFailed']);
    expect(read.transferSyntaxUID).toBe(deflatedUID);
    const bomb = file(deflatedUID, [...deflateRawSync(new Uint8Array(100_000))]);
    const small = { inflateRaw: (bytes: Uint8Array) => host.inflateRaw(bytes, 1000) };
    expect(readPart10(bomb, small).problems.map(({ kind }) => kind)).toEqual(['deflateFailed']);
  });

  it('tells when the file is not written as its transfer syntax says, and reads it as it is written', () => {
    const read = readPart10(file(implicitUID, sopClass, name), host);
    expect(read.problems).toEqual([
      { kind: 'wrongTransferSyntax', declared: 'Implicit VR Little Endian', found: 'Explicit VR Little Endian' },
    ]);
    expect(textOf(read.dataset, tag.patientName)).toBe('Doe^Jo');
  });
});

describe('File meta information — PS3.10 §7.1', () => {
  it('reads a file without preamble', () => {
    const read = readPart10(file(explicitUID, sopClass, name).subarray(132), host);
    expect(read.problems).toEqual([{ kind: 'noPreamble' }]);
    expect(textOf(read.dataset, tag.patientName)).toBe('Doe^Jo');
  });

  it('reads a bare data set, telling explicit from implicit VR by its first element', () => {
    const read = readPart10(Uint8Array.from([...sopClass, ...name]), host);
    expect(read.problems).toEqual([{ kind: 'noPreamble' }, { kind: 'noFileMeta', assumed: explicitUID }]);
    const bare = readPart10(Uint8Array.from(implicit(8, 0x16, ascii('1.2\0'))), host);
    expect(bare.problems).toEqual([{ kind: 'noPreamble' }, { kind: 'noFileMeta', assumed: implicitUID }]);
    expect(textOf(bare.dataset, tag.sopClassUID)).toBe('1.2');
  });

  it('walks a meta group whose length is wrong', () => {
    const bytes = file(explicitUID, sopClass, name);
    bytes.set(u32(4000), 140);
    expect(textOf(readPart10(bytes, host).dataset, tag.patientName)).toBe('Doe^Jo');
  });

  it('assumes a transfer syntax when it is missing', () => {
    const meta = short(2, 0x12, 'UI', ascii('1.2\0'));
    const bytes = Uint8Array.from([...new Array(128).fill(0), ...ascii('DICM'), ...meta, ...sopClass, ...name]);
    expect(readPart10(bytes, host).problems).toEqual([{ kind: 'noTransferSyntax', assumed: explicitUID }]);
  });

  it('is not misled by the letters DICM inside a data set without preamble', () => {
    const filler = short(0x0008, 0x0016, 'UI', new Array(112).fill(0x31));
    const station = short(0x0008, 0x1010, 'SH', ascii('DICM'));
    const bytes = Uint8Array.from([...filler, ...station, ...name]);
    expect(String.fromCharCode(...bytes.subarray(128, 132))).toBe('DICM');
    expect(textOf(readPart10(bytes, host).dataset, tag.stationName)).toBe('DICM');
  });

  it('refuses what is not DICOM with its first bytes as the reason', () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
    const { problems, dataset } = readPart10(png, host);
    expect(problems).toEqual([{ kind: 'notDicom', found: '89 50 4e 47 0d 0a 1a 0a' }]);
    expect(dataset.elements.size).toBe(0);
    expect(readPart10(new Uint8Array(0), host).problems).toEqual([{ kind: 'notDicom', found: '' }]);
    expect(readPart10(new Uint8Array(10_000), host).problems[0].kind).toBe('notDicom');
  });
});

describe('Damaged elements — read as far as they go', () => {
  it('keeps what is there of a value cut short, and says how much', () => {
    const pixels = long(0x7fe0, 0x0010, 'OW', [1, 2, 3, 4], 4_000_000_000);
    const { dataset, problems } = readPart10(file(explicitUID, sopClass, name, pixels), host);
    expect(dataset.elements.get(tag.pixelData)).toMatchObject({ lengthBytes: 4 });
    expect(problems).toMatchObject([{ kind: 'truncated', keyword: 'PixelData', expectedBytes: 4e9, foundBytes: 4 }]);
  });

  it('reads VRs of later editions than dicom-parser knows: the Extended Offset Table is OV', () => {
    const table = long(0x7fe0, 0x0001, 'OV', [...u32(7), ...u32(0)]);
    const { dataset, problems } = readPart10(file(explicitUID, sopClass, table), host);
    expect(problems).toEqual([]);
    expect(numberOf(dataset, tag.extendedOffsetTable)).toBe(7);
  });

  it('reads a sequence written as UN in implicit VR — PS3.5 6.2.2', () => {
    const item = [...u16(0xfffe), ...u16(0xe000), ...u32(12), ...implicit(8, 0x1155, ascii('1.2\0'))];
    for (const declared of [item.length, undefinedLength]) {
      const end = declared === undefinedLength ? [...u16(0xfffe), ...u16(0xe0dd), ...u32(0)] : [];
      const sequence = long(0x0008, 0x2112, 'UN', [...item, ...end], declared);
      const { dataset } = readPart10(file(explicitUID, sopClass, sequence, name), host);
      expect(textOf(itemsOf(dataset, tag.sourceImageSequence)[0], tag.referencedSOPInstanceUID)).toBe('1.2');
      expect(textOf(dataset, tag.patientName)).toBe('Doe^Jo');
    }
  });

  it('reads a private sequence of implicit VR when it is asked for', () => {
    const item = [...u16(0xfffe), ...u16(0xe000), ...u32(10), ...implicit(0x11, 0x1002, [65, 66])];
    const bytes = file(implicitUID, implicit(8, 0x16, ascii('1.2\0')), implicit(0x11, 0x1001, item));
    const { dataset, problems } = readPart10(bytes, host);
    expect(problems).toEqual([]);
    expect(textOf(itemsOf(dataset, 0x00111001)[0], 0x00111002)).toBe('AB');
  });

  it('stops at a depth limit instead of exhausting the stack', () => {
    const open = [...u16(8), ...u16(0x2112), ...ascii('SQ'), 0, 0, ...u32(undefinedLength)];
    const item = [...u16(0xfffe), ...u16(0xe000), ...u32(undefinedLength)];
    const nested = new Array(20_000).fill([...open, ...item]).flat();
    const { problems } = readPart10(file(explicitUID, sopClass, nested), host);
    expect(problems).toContainEqual({ kind: 'tooDeep', depth: 65, allowed: 64 });
  });

  it('takes zeros after the last element for padding', () => {
    const read = readPart10(file(explicitUID, sopClass, name, new Array(5000).fill(0)), host);
    expect(read.problems).toEqual([]);
    expect(read.dataset.elements.size).toBe(2);
  });

  it('gives the places of fragments, counted as offset tables count', () => {
    const item = (bytes: number[]) => [...u16(0xfffe), ...u16(0xe000), ...u32(bytes.length), ...bytes];
    const end = [...u16(0xfffe), ...u16(0xe0dd), ...u32(0)];
    const value = [...item([...u32(0), ...u32(10)]), ...item([1, 2]), ...item([3, 4, 5, 6])];
    for (const tail of [end, []]) {
      const pixels = long(0x7fe0, 0x0010, 'OB', [...value, ...tail], undefinedLength);
      const bytes = file('1.2.840.10008.1.2.5', sopClass, pixels);
      const { dataset, problems } = readPart10(bytes, host);
      const { fragments = [], basicOffsetTable } = dataset.elements.get(tag.pixelData) ?? {};
      expect(basicOffsetTable).toEqual([0, 10]);
      expect(fragments.map(({ position }) => position)).toEqual([0, 10]);
      expect(fragments.map(({ offset, lengthBytes }) => [...bytes.subarray(offset, offset + lengthBytes)])).toEqual([
        [1, 2],
        [3, 4, 5, 6],
      ]);
      expect(problems.map(({ kind }) => kind)).toEqual(tail.length === 0 ? ['truncated'] : []);
    }
  });
});
