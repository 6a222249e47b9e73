// Whatever the bytes: a result, soon, and no place outside of them.
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type DataSet, readPart10, textsOf, toDicomJson } from '../../../native-free-core/dicom/index.ts';
import { corpusBytes, hasCorpus } from '../../support/corpus.ts';
import {
  ascii,
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

const item = [...u16(0xfffe), ...u16(0xe000), ...u32(14), ...short(8, 0x1155, 'UI', ascii('1.2.3\0'))];
const explicitFile = file(
  explicitUID,
  short(0x0008, 0x0005, 'CS', ascii('ISO_IR 100')),
  long(0x0008, 0x2112, 'SQ', item),
  short(0x0010, 0x0010, 'PN', ascii('Doe^Jo')),
  long(0x7fe0, 0x0010, 'OW', [1, 2, 3, 4]),
);
const implicitFile = file(
  implicitUID,
  implicit(0x0008, 0x0005, ascii('ISO_IR 192')),
  implicit(0x0008, 0x2112, [...u16(0xfffe), ...u16(0xe000), ...u32(12), ...implicit(8, 0x1155, ascii('1.2\0'))]),
  implicit(0x7fe0, 0x0010, [1, 2, 3, 4]),
);

describe('Reading hostile bytes', () => {
  it('gives a result for every truncation of a file', () => {
    for (const bytes of [explicitFile, implicitFile]) {
      for (let length = 0; length <= bytes.length; length += 1)
        visitAll(readPart10(bytes.slice(0, length), host).dataset);
    }
  });

  it('stops at a number of elements: a small deflated file of tiny items must not fill the memory', () => {
    const item = [...u16(0xfffe), ...u16(0xe000), ...u32(0)];
    const bomb = new Uint8Array(3_000_000 * 8 + 12);
    bomb.set(long(0x0008, 0x2112, 'SQ', [], 3_000_000 * 8));
    for (let start = 12; start < bomb.length; start += 8) bomb.set(item, start);
    const { problems } = readPart10(file(deflatedUID, [...deflateRawSync(bomb)]), host);
    expect(problems).toEqual([{ kind: 'tooManyElements', allowed: 1_000_000 }]);
  });

  it('gives a result for ten thousand random changes', () => {
    const random = seededBytes(20261122);
    for (let round = 0; round < 10_000; round += 1) {
      const bytes = Uint8Array.from(round % 2 === 0 ? explicitFile : implicitFile);
      for (let change = 0; change < 4; change += 1)
        bytes[128 + ((random() * 256 + random()) % (bytes.length - 128))] = random();
      visitAll(readPart10(bytes, host).dataset);
    }
  });

  it.runIf(hasCorpus)('gives a result for real headers with every byte range spoilt', () => {
    const random = seededBytes(7);
    for (const path of ['rt-misc/vmat_example.dcm', 'broken/bad_sequence.dcm', 'charsets/chrH32.dcm']) {
      const real = corpusBytes(path).slice(0, 20_000);
      for (let start = 0; start < real.length; start += 97) {
        const bytes = Uint8Array.from(real);
        for (let at = start; at < start + 6; at += 1) bytes[at] = random();
        visitAll(readPart10(bytes, host).dataset);
      }
    }
  });
});

/** Asks for everything, and checks that every place lies in the bytes. */
function visitAll(dataset: DataSet): void {
  for (const element of dataset.elements.values()) {
    textsOf(dataset, element.tag);
    if (element.offset + element.lengthBytes > dataset.bytes.length) expect.fail('a place outside of the bytes');
    for (const inner of element.items ?? []) visitAll(inner);
  }
  toDicomJson(dataset, { bulk: 'inline' });
}

function seededBytes(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  };
}
