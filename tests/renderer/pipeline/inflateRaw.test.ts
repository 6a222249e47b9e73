import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflateRaw } from '../../../renderer/pipeline/workers/inflateRaw.ts';

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
