// Chance that is the same at every run and in every engine: integer arithmetic on 32 bits only.

/** 32 well mixed bits of three integers. */
export function hash32(a: number, b: number, seed: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b) ^ Math.imul(seed, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Numbers in [0, 1), one after the other. */
export function createDraws(seed: number): () => number {
  let count = 0;
  return () => hash32(count++, 0x51ed, seed) / 0x100000000;
}
