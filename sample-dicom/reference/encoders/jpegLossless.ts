// JPEG Lossless, first-order prediction (ITU-T T.81 annex H, selection value 1), with the plainest Huffman table there is:
// every category of difference has a code of five bits, its own number.

const precision = 16;

export function jpegLossless(samples: Uint16Array, columns: number, rows: number): Uint8Array {
  const bits: number[] = [];
  for (let k = 0; k < samples.length; k++) {
    const predicted = k === 0 ? 2 ** (precision - 1) : k % columns === 0 ? samples[k - columns] : samples[k - 1];
    pushDifference(bits, samples[k] - predicted);
  }
  const parts = [
    [0xff, 0xd8],
    segment(0xc3, [precision, ...word(rows), ...word(columns), 1, 1, 0x11, 0]),
    segment(0xc4, [0, ...codesByLength(), ...Array.from({ length: 17 }, (_, category) => category)]),
    segment(0xda, [1, 1, 0, 1, 0, 0]),
    stuffed(bits),
    [0xff, 0xd9],
  ];
  return Uint8Array.from(parts.flat());
}

/** T.81 H.1.2.2: differences modulo 65536; the category, then its bits. */
function pushDifference(bits: number[], difference: number): void {
  const folded = ((difference + 32768) & 0xffff) - 32768;
  const size = 32 - Math.clz32(Math.abs(folded));
  pushBits(bits, size, 5);
  if (size < 16) pushBits(bits, folded < 0 ? folded + 2 ** size - 1 : folded, size);
}

function pushBits(bits: number[], value: number, count: number): void {
  for (let bit = count - 1; bit >= 0; bit--) bits.push((value >> bit) & 1);
}

/** Sixteen counts of codes by their length: 17 codes of five bits. */
function codesByLength(): number[] {
  return Array.from({ length: 16 }, (_, k) => (k === 4 ? 17 : 0));
}

function segment(marker: number, content: readonly number[]): number[] {
  return [0xff, marker, ...word(content.length + 2), ...content];
}

function word(value: number): [number, number] {
  return [value >> 8, value & 0xff];
}

/** Bits to bytes, the last filled with ones, a zero behind every 0xFF (T.81 F.1.2.3). */
function stuffed(bits: readonly number[]): number[] {
  const bytes: number[] = [];
  for (let at = 0; at < bits.length; at += 8) {
    let byte = 0;
    for (let bit = 0; bit < 8; bit++) byte = byte * 2 + (bits[at + bit] ?? 1);
    bytes.push(byte);
    if (byte === 0xff) bytes.push(0);
  }
  return bytes;
}
