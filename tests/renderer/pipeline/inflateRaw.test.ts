import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPart10, textOf } from '../../../native-free-core/dicom/index.ts';
import { inflateRaw } from '../../../renderer/pipeline/workers/inflateRaw.ts';
import { deflatedUID, file } from '../../dicom/partTenBytes.ts';

const text = new TextEncoder().encode('négatoscope '.repeat(20_000));

describe('raw deflate in the page', () => {
  it('gives back what zlib has deflated', () => {
    expect(inflateRaw(new Uint8Array(deflateRawSync(text)), text.length)).toEqual(text);
  });

  it('stops a stream that swells beyond its limit, long before it has swollen', () => {
    const bomb = new Uint8Array(deflateRawSync(new Uint8Array(50_000_000)));
    expect(bomb.length).toBeLessThan(60_000);
    expect(() => inflateRaw(bomb, 100_000)).toThrow('100000');
  });

  it('throws on damaged bytes', () => {
    expect(() => inflateRaw(new Uint8Array([0xff, 0xff, 0xff, 0xff]), 1000)).toThrow();
  });
});

describe('Deflated data sets in the page', () => {
  const element = [8, 0, 0x60, 0, 67, 83, 2, 0, 67, 84];
  const plain = Uint8Array.from([
    ...element,
    ...Array.from({ length: 400 }, () => element)
      .flat()
      .map(() => 0),
  ]);

  it.each([
    ['bare', deflateRawSync(plain)],
    ['padded to an even length', Buffer.concat([deflateRawSync(plain), Buffer.from([0])])],
    ['behind the head of zlib', deflateSync(plain)],
  ])('are read %s', (_, packed) => {
    const read = readPart10(file(deflatedUID, [...packed]), { inflateRaw });
    expect(read.problems).toEqual([]);
    expect(textOf(read.dataset, 0x00080060)).toBe('CT');
  });
});
