// Stored samples to modality values: HU, Bq/ml, or whatever the file's transformation gives (PS3.3 C.11.1).
import type { GreyFrame, ModalityValues, StoredFrame, StoredSamples } from './frame.ts';
import type { ImageHeader } from './imageHeader.ts';
import type { LookupTable } from './lookupTable.ts';
import { minMax } from './minMax.ts';
import type { PaddingRange } from './modalityLut.ts';

export type ModalityValueType = 'uint8' | 'int16' | 'uint16' | 'float32';

type Transformed = Pick<ImageHeader, 'pixelModule' | 'modalityLut'>;

/**
 * The array that holds every value of an image with this header: what a volume is allocated as, before any sample is
 * decoded. Where only an intercept pushes 16-bit samples beyond Int16, Int16 all the same (see `toModalityValues`).
 */
export function modalityValueType(header: Transformed): ModalityValueType {
  const { pixelModule, modalityLut } = header;
  if (pixelModule.sampleType !== 'integer') return 'float32';
  if (modalityLut.kind === 'lut') return modalityLut.lut.bits <= 8 ? 'uint8' : 'uint16';
  const { slope, intercept } = modalityLut;
  if (!Number.isInteger(slope) || !Number.isInteger(intercept)) return 'float32';
  const [least, most] = storedRange(pixelModule);
  const [from, to] = [least * slope + intercept, most * slope + intercept].sort((a, b) => a - b);
  if (from >= 0 && to <= 255) return 'uint8';
  if (from >= -32768 && to <= 32767) return 'int16';
  if (from >= 0 && to <= 65535) return 'uint16';
  return pixelModule.bitsAllocated <= 16 && slope === 1 && Math.abs(intercept) <= 32768 ? 'int16' : 'float32';
}

/**
 * Modality values of a frame. Without `valueType`: exact, in the type of the header, or Float32 when a value does not
 * fit. With it: always that type, so that the slices of a volume share one; a value beyond Int16 is then held at its
 * end. That departs from the file only beyond ±32767 of a 16-bit scale with an intercept, where no tissue lies.
 * `out`, of that type and long enough, receives the values: a slice goes straight into its volume.
 */
export function toModalityValues(
  stored: StoredFrame,
  header: Transformed,
  valueType?: ModalityValueType,
  out?: ModalityValues,
): GreyFrame {
  const { rows, columns, samples } = stored;
  const type = valueType ?? exactType(samples, header);
  const values = out ?? makeValues(type, samples.length);
  if (header.modalityLut.kind === 'lut') mapThroughLut(samples, header.modalityLut.lut, values);
  else rescale(samples, header.modalityLut.slope, header.modalityLut.intercept, values, type);
  return { kind: 'grey', rows, columns, values, unit: header.modalityLut.unit };
}

/** The padding range in modality values, as a presentation wants it; undefined when the file has none. */
export function modalityPadding(header: Transformed & Pick<ImageHeader, 'padding'>): PaddingRange | undefined {
  const { padding, modalityLut } = header;
  if (padding === undefined) return undefined;
  const ends = [padding.from, padding.to].map((value) => {
    if (modalityLut.kind === 'rescale') return asHeld(value * modalityLut.slope + modalityLut.intercept);
    const { firstMapped, table } = modalityLut.lut;
    return table[Math.min(Math.max(value - firstMapped, 0), table.length - 1)];
  });
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

/** Fractional values are held as Float32, and only so rounded is padding found among them. */
function asHeld(value: number): number {
  const held = Math.fround(value);
  return Number.isFinite(held) ? held : value;
}

function exactType(samples: StoredSamples, header: Transformed): ModalityValueType {
  const type = modalityValueType(header);
  if (header.modalityLut.kind === 'lut' || type === 'float32') return type;
  const { slope, intercept } = header.modalityLut;
  const { min, max } = minMax(samples);
  const [from, to] = [min * slope + intercept, max * slope + intercept].sort((a, b) => a - b);
  const [least, most] = type === 'uint8' ? [0, 255] : type === 'uint16' ? [0, 65535] : [-32768, 32767];
  return from >= least && to <= most ? type : 'float32';
}

function storedRange(module: ImageHeader['pixelModule']): [number, number] {
  const span = 2 ** module.bitsStored;
  return module.isSigned ? [-span / 2, span / 2 - 1] : [0, span - 1];
}

function makeValues(type: ModalityValueType, length: number): ModalityValues {
  if (type === 'uint8') return new Uint8Array(length);
  if (type === 'int16') return new Int16Array(length);
  return type === 'uint16' ? new Uint16Array(length) : new Float32Array(length);
}

function rescale(
  samples: StoredSamples,
  slope: number,
  intercept: number,
  values: ModalityValues,
  type: ModalityValueType,
): void {
  const isIdentity = slope === 1 && intercept === 0;
  if (isIdentity && (type !== 'int16' || samples instanceof Int16Array)) values.set(samples);
  else if (values instanceof Int16Array || values instanceof Float32Array) {
    const isShift = slope === 1 && Number.isInteger(intercept) && Math.abs(intercept) <= 65536;
    const kind = loopKind(samples, values, isShift);
    const given = kind === 2 ? new Int32Array(samples) : kind === 3 ? new Float64Array(samples) : samples;
    loops[kind](given, slope, intercept, values);
  } else for (let index = 0; index < samples.length; index++) values[index] = samples[index] * slope + intercept;
}

// A loop that has met several kinds of arrays, or whole and fractional numbers, runs several times slower in V8 than one
// that knows what it has: each kind has a loop of its own, and other samples are first brought into one kind. They are
// called by their place in a table: a loop that V8 can copy into its caller stays in that caller's middling code, since
// it runs but once a slice (2.8 times slower).

const loops = [shiftSigned, shiftUnsigned, rescaleToInt16, rescaleToFloat32] as unknown as readonly ((
  samples: StoredSamples,
  slope: number,
  intercept: number,
  values: ModalityValues,
) => void)[];

function loopKind(samples: StoredSamples, values: Int16Array | Float32Array, isShift: boolean): number {
  if (values instanceof Float32Array) return 3;
  if (isShift && samples instanceof Int16Array) return 0;
  return isShift && samples instanceof Uint16Array ? 1 : 2;
}

// Different loops, often enough for V8 to take note of it before the first slice: the call is then never taken for one
// that always goes to the same.
for (let turn = 0; turn < 400; turn++) {
  rescale(turn % 2 === 0 ? new Int16Array(1) : new Uint16Array(1), 1, 1, new Int16Array(1), 'int16');
}

/** CT: slope 1, a whole intercept. */
function shiftSigned(samples: Int16Array, _slope: number, intercept: number, values: Int16Array): void {
  const shift = intercept | 0;
  for (let index = 0; index < samples.length; index++) {
    const value = (samples[index] + shift) | 0;
    values[index] = value < -32768 ? -32768 : value > 32767 ? 32767 : value;
  }
}

function shiftUnsigned(samples: Uint16Array, _slope: number, intercept: number, values: Int16Array): void {
  const shift = intercept | 0;
  for (let index = 0; index < samples.length; index++) {
    const value = (samples[index] + shift) | 0;
    values[index] = value < -32768 ? -32768 : value > 32767 ? 32767 : value;
  }
}

function rescaleToInt16(samples: Int32Array, slope: number, intercept: number, values: Int16Array): void {
  for (let index = 0; index < samples.length; index++) {
    const value = samples[index] * slope + intercept;
    values[index] = value < -32768 ? -32768 : value > 32767 ? 32767 : value;
  }
}

function rescaleToFloat32(samples: Float64Array, slope: number, intercept: number, values: Float32Array): void {
  for (let index = 0; index < samples.length; index++) values[index] = samples[index] * slope + intercept;
}

/** PS3.3 C.11.1.1.1: below the first mapped value the first entry, beyond the table the last. */
function mapThroughLut(samples: StoredSamples, lut: LookupTable, values: ModalityValues): void {
  const last = lut.table.length - 1;
  for (let index = 0; index < samples.length; index++) {
    const entry = samples[index] - lut.firstMapped;
    values[index] = lut.table[entry < 0 ? 0 : entry > last ? last : entry];
  }
}
