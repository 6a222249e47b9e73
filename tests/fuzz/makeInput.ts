// Input number `index` of a seed: one of the seed files with one to three faults, always the same ones.
import { mutations } from './mutations.ts';
import { type Random, randomOf } from './random.ts';

export interface FuzzInput {
  readonly bytes: Uint8Array;
  /** Which file, and what was done to it. */
  readonly story: string;
  readonly random: Random;
}

const names = Object.keys(mutations);

export function makeInput(seed: number, index: number, seeds: readonly string[], read: (path: string) => Uint8Array) {
  const random = randomOf(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const path = random.pick(seeds);
  let bytes = Uint8Array.from(read(path));
  const done: string[] = [];
  for (let turn = random.pick([1, 1, 1, 2, 3]); turn > 0 && bytes.length > 16; turn--) {
    const name = random.pick(names);
    bytes = Uint8Array.from(mutations[name](bytes, random));
    done.push(name);
  }
  return { bytes, story: `${path}: ${done.join(', ')}`, random } satisfies FuzzInput;
}
