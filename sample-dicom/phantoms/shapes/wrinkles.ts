// A smooth random field in space, and the folds that its zero surfaces make: furrows of the brain, pleats of the gut.
import { hash32 } from '../../hash.ts';
import type { Shape } from './shape.ts';

const side = 32;
// The field goes from 0 to 1 over about this share of a wavelength.
const steepness = 0.8;

export type Field = (x: number, y: number, z: number) => number;

/** A field between −1 and 1 that repeats every 32 wavelengths, turned so that its lattice is not seen. */
export function smoothField(wavelengthMm: number, seed: number): Field {
  const lattice = new Float32Array(side * side * side);
  for (let k = 0; k < lattice.length; k++) lattice[k] = hash32(k, 7, seed) / 0x80000000 - 1;
  const perMm = 1 / wavelengthMm;
  return (x, y, z) => {
    // A turn made of whole numbers (2, 3, 6, 7): (2 3 6), (3 −6 2), (6 2 −3) over 7 are unit vectors at right angles.
    const u = ((2 * x + 3 * y + 6 * z) / 7) * perMm;
    const v = ((3 * x - 6 * y + 2 * z) / 7) * perMm;
    const w = ((6 * x + 2 * y - 3 * z) / 7) * perMm;
    return trilinear(lattice, u, v, w);
  };
}

/** The furrows along the field's zero surfaces, at most `widthMm` wide, from the surface of `body` to `reachMm` under it. */
export function furrows(body: Shape, field: Field, wavelengthMm: number, widthMm: number, reachMm: number): Shape {
  return {
    boxMm: body.boxMm,
    depthMm(x, y, z) {
      const depth = body.depthMm(x, y, z);
      if (depth < -2 || depth > reachMm + 2) return -2;
      const fromFurrow = Math.abs(field(x, y, z)) * wavelengthMm * steepness;
      const narrowing = 1 - (0.6 * depth) / reachMm;
      return Math.min((widthMm / 2) * narrowing - fromFurrow, reachMm - depth);
    },
  };
}

/** What lies under the bark of `body`: deeper than `barkMm` from its surface and from its furrows. */
export function underBark(body: Shape, field: Field, wavelengthMm: number, barkMm: number, reachMm: number): Shape {
  return {
    boxMm: body.boxMm,
    depthMm(x, y, z) {
      const depth = body.depthMm(x, y, z) - barkMm;
      if (depth < -2 || depth > reachMm) return depth;
      const fromFurrow = Math.abs(field(x, y, z)) * wavelengthMm * steepness;
      // Furrows end at `reachMm`; near their floor the bark turns round it.
      const fromFloor = depth - (reachMm - barkMm);
      return Math.min(depth, Math.max(fromFurrow - barkMm, fromFloor));
    },
  };
}

function trilinear(lattice: Float32Array, u: number, v: number, w: number): number {
  const i = Math.floor(u);
  const j = Math.floor(v);
  const k = Math.floor(w);
  const a = ease(u - i);
  const b = ease(v - j);
  const c = ease(w - k);
  const i0 = i & 31;
  const i1 = (i + 1) & 31;
  const j0 = (j & 31) << 5;
  const j1 = ((j + 1) & 31) << 5;
  const k0 = (k & 31) << 10;
  const k1 = ((k + 1) & 31) << 10;
  const low00 = lattice[i0 + j0 + k0];
  const low10 = lattice[i0 + j1 + k0];
  const low01 = lattice[i0 + j0 + k1];
  const low11 = lattice[i0 + j1 + k1];
  const edge00 = low00 + a * (lattice[i1 + j0 + k0] - low00);
  const edge10 = low10 + a * (lattice[i1 + j1 + k0] - low10);
  const edge01 = low01 + a * (lattice[i1 + j0 + k1] - low01);
  const edge11 = low11 + a * (lattice[i1 + j1 + k1] - low11);
  const near = edge00 + b * (edge10 - edge00);
  return near + c * (edge01 + b * (edge11 - edge01) - near);
}

function ease(t: number): number {
  return t * t * (3 - 2 * t);
}
