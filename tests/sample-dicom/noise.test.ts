import { describe, expect, it } from 'vitest';
import { createDraws, hash32 } from '../../sample-dicom/hash.ts';
import { fillNoise } from '../../sample-dicom/noise.ts';
import { sampleUid } from '../../sample-dicom/uids.ts';
import { deviation, mean } from './seriesVoxels.ts';

const side = 200;
const noiseOf = (seed: number, slice: number) => {
  const out = new Float32Array(side * side);
  fillNoise(out, side, side, seed, slice);
  return out;
};
const correlation = (a: Float32Array, b: Float32Array) => mean([...a].map((value, k) => value * b[k]));

describe('Grain', () => {
  it('has mean 0 and deviation 1', () => {
    const values = [...noiseOf(1, 0)];
    expect(Math.abs(mean(values))).toBeLessThan(0.05);
    expect(Math.abs(deviation(values) - 1)).toBeLessThan(0.03);
  });

  it('is alike between neighbours and unlike between slices and seeds', () => {
    const noise = noiseOf(1, 0);
    // Weights 1 2 1: neighbours share (1·2 + 2·1)/(1 + 4 + 1) = 2/3.
    expect(correlation(noise.slice(0, -1), noise.slice(1))).toBeCloseTo(2 / 3, 1);
    expect(Math.abs(correlation(noise, noiseOf(1, 1)))).toBeLessThan(0.05);
    expect(Math.abs(correlation(noise, noiseOf(2, 0)))).toBeLessThan(0.05);
  });
});

describe('Chance', () => {
  it('comes again with the same seed and is spread evenly', () => {
    const [first, second] = [createDraws(7), createDraws(7)];
    const draws = Array.from({ length: 4000 }, first);
    expect(draws.slice(0, 10)).toEqual(Array.from({ length: 10 }, second));
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = draws.filter((draw) => Math.floor(draw * 10) === tenth).length / draws.length;
      expect(Math.abs(share - 0.1)).toBeLessThan(0.02);
    }
  });

  it('gives whole numbers of 32 bits', () => {
    for (const hash of [hash32(0, 0, 0), hash32(-1, 5, 9), hash32(1e9, 2, 3)]) expect(hash >>> 0).toBe(hash);
  });
});

describe('Invented UIDs — PS3.5 B.2', () => {
  it('are 2.25 and the decimal of a UUID of version 8, at most 64 characters', () => {
    const uid = sampleUid('head-ct', 'series', 1);
    expect(uid).toMatch(/^2\.25\.[1-9]\d+$/);
    expect(uid.length).toBeLessThanOrEqual(64);
    const hex = BigInt(uid.slice(5)).toString(16).padStart(32, '0');
    expect(hex[12]).toBe('8');
    expect('89ab').toContain(hex[16]);
  });

  it('differ when a word differs, and only then', () => {
    expect(sampleUid('a', 1)).toBe(sampleUid('a', 1));
    expect(new Set([sampleUid('a', 1), sampleUid('a', 2), sampleUid('b', 1), sampleUid('a/1')]).size).toBe(3);
  });
});
