// Value representations: how each is written in a stream and what its bytes hold (PS3.5 §6.2, §7.1.2).

/** VRs whose explicit form has two reserved bytes and a 32-bit length (PS3.5 table 7.1-1). */
const longForm = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV']);

/** VRs whose explicit form has a 16-bit length (PS3.5 table 7.1-2). */
const shortForm = new Set(
  ['AE', 'AS', 'AT', 'CS', 'DA', 'DS', 'DT', 'FD', 'FL', 'IS', 'LO', 'LT', 'PN'].concat(
    ['SH', 'SL', 'SS', 'ST', 'TM', 'UI', 'UL', 'US'], // one list, cut for the width of a line
  ),
);

/** VRs that take the Specific Character Set (PS3.5 6.1.2.3). */
const translated = new Set(['LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UT']);

/** Text in which a backslash is a letter and leading spaces count (PS3.5 table 6.2-1). */
const singleText = new Set(['LT', 'ST', 'UR', 'UT']);

/** Bytes of one value of the binary number VRs. */
const numberBytes: Readonly<Record<string, number>> = {
  ...{ SS: 2, US: 2, OW: 2, AT: 4 },
  ...{ SL: 4, UL: 4, OL: 4, FL: 4, OF: 4 },
  ...{ FD: 8, OD: 8, SV: 8, UV: 8, OV: 8, OB: 1 },
};

export function isKnownVr(vr: string): boolean {
  return shortForm.has(vr) || longForm.has(vr);
}

export function hasLongLength(vr: string): boolean {
  return longForm.has(vr);
}

export function isTranslatedText(vr: string): boolean {
  return translated.has(vr);
}

export function isSingleText(vr: string): boolean {
  return singleText.has(vr);
}

/** Size of one binary value, undefined for text and sequences. */
export function bytesPerNumber(vr: string): number | undefined {
  return numberBytes[vr];
}
