// What a new instance is written from: values by keyword, nested as sequences nest.

/**
 * null writes an empty element (type 2). Numbers serve DS and IS too. An array of records is a sequence. Bytes are written as
 * they are (little endian); a list of byte arrays is encapsulated pixel data, one fragment per frame.
 */
export type ElementValue =
  | null
  | string
  | number
  | readonly (string | number)[]
  | readonly ElementRecord[]
  | Uint8Array
  | readonly Uint8Array[]
  | ElementWithVr;

/** For private elements, whose VR no dictionary tells. */
export interface ElementWithVr {
  readonly vr: string;
  readonly value: Exclude<ElementValue, ElementWithVr>;
}

/** Keys are keywords ('PatientName') or eight hexadecimal digits ('00091001'). */
export interface ElementRecord {
  readonly [keywordOrTag: string]: ElementValue;
}

export function isElementWithVr(value: ElementValue): value is ElementWithVr {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array) && !Array.isArray(value);
}
