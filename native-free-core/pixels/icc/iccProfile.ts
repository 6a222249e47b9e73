// An ICC profile of the matrix kind (ICC.1:2010 §8.3.3, §F.3): a curve for each of red, green and blue, and the colours that
// the three are, as XYZ under D50. Profiles of look-up tables are told apart, and not applied.
import { power } from './power.ts';

export interface MatrixProfile {
  /** Linear light, 0 to 1, of each of the 256 levels of red, green and blue. */
  readonly curves: readonly [Float64Array, Float64Array, Float64Array];
  /** XYZ of red, of green, of blue. */
  readonly colorants: readonly [Colour, Colour, Colour];
}

type Colour = readonly [number, number, number];

/** Undefined when the bytes are no sound RGB profile of this kind. */
export function readMatrixProfile(bytes: Uint8Array): MatrixProfile | undefined {
  if (bytes.length < 132) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isProfile = textAt(view, 36) === 'acsp' && textAt(view, 16) === 'RGB ' && textAt(view, 20) === 'XYZ ';
  if (!isProfile) return undefined;
  const tags = readTagTable(view);
  const curves = ['rTRC', 'gTRC', 'bTRC'].map((name) => readCurve(view, tags.get(name)));
  const colorants = ['rXYZ', 'gXYZ', 'bXYZ'].map((name) => readColour(view, tags.get(name)));
  if (!curves.every((curve) => curve !== undefined) || !colorants.every((colour) => colour !== undefined)) {
    return undefined;
  }
  return {
    curves: curves as unknown as MatrixProfile['curves'],
    colorants: colorants as unknown as MatrixProfile['colorants'],
  };
}

interface Place {
  readonly offset: number;
  readonly lengthBytes: number;
}

function textAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)));
}

/** Tag table (§7.3); what lies outside of the bytes is left out. */
function readTagTable(view: DataView): ReadonlyMap<string, Place> {
  const count = Math.min(view.getUint32(128), Math.floor((view.byteLength - 132) / 12));
  const tags = new Map<string, Place>();
  for (let index = 0; index < count; index++) {
    const at = 132 + 12 * index;
    const place = { offset: view.getUint32(at + 4), lengthBytes: view.getUint32(at + 8) };
    if (place.offset + place.lengthBytes <= view.byteLength) tags.set(textAt(view, at), place);
  }
  return tags;
}

const fixed = (view: DataView, offset: number) => view.getInt32(offset) / 65536;

function readColour(view: DataView, place: Place | undefined): Colour | undefined {
  if (place === undefined || place.lengthBytes < 20 || textAt(view, place.offset) !== 'XYZ ') return undefined;
  return [fixed(view, place.offset + 8), fixed(view, place.offset + 12), fixed(view, place.offset + 16)];
}

function readCurve(view: DataView, place: Place | undefined): Float64Array | undefined {
  if (place === undefined || place.lengthBytes < 12) return undefined;
  const type = textAt(view, place.offset);
  const curve = type === 'curv' ? readTable(view, place) : type === 'para' ? readParametric(view, place) : undefined;
  return curve && Float64Array.from({ length: 256 }, (_, level) => Math.min(Math.max(curve(level / 255), 0), 1));
}

type Curve = (x: number) => number;

/** 'curv' (§10.6): none is identity, one a gamma in eighths of bits, more a table over 0 to 1. */
function readTable(view: DataView, { offset, lengthBytes }: Place): Curve | undefined {
  const count = view.getUint32(offset + 8);
  if (count === 0) return (x) => x;
  if (12 + 2 * count > lengthBytes) return undefined;
  if (count === 1) {
    const gamma = view.getUint16(offset + 12) / 256;
    return (x) => power(x, gamma);
  }
  const entry = (index: number) => view.getUint16(offset + 12 + 2 * Math.min(index, count - 1)) / 65535;
  return (x) => {
    const at = x * (count - 1);
    const index = Math.floor(at);
    return entry(index) + (entry(index + 1) - entry(index)) * (at - index);
  };
}

/** Number of parameters of each function type of 'para' (§10.18, table 68). */
const parameterCounts = [1, 3, 4, 5, 7];

function readParametric(view: DataView, { offset, lengthBytes }: Place): Curve | undefined {
  const type = view.getUint16(offset + 8);
  const count = parameterCounts[type];
  if (count === undefined || 12 + 4 * count > lengthBytes) return undefined;
  const [g, a = 1, b = 0, c = 0, d = 0, e = 0, f = 0] = Array.from({ length: count }, (_, index) =>
    fixed(view, offset + 12 + 4 * index),
  );
  if (!(g >= 0 && g <= 100)) return undefined;
  const raised = (x: number) => power(Math.min(Math.max(a * x + b, 0), 1), g);
  switch (type) {
    case 0:
      return (x) => power(x, g);
    case 1:
      return (x) => (x >= -b / a ? raised(x) : 0);
    case 2:
      return (x) => (x >= -b / a ? raised(x) + c : c);
    case 3:
      return (x) => (x >= d ? raised(x) : c * x);
    default:
      return (x) => (x >= d ? raised(x) + e : c * x + f);
  }
}
