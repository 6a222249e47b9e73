// RLE (PS3.5 annex G): 16-bit samples as two segments, the more significant bytes first, each row packed by itself.

/** The samples of a picture of 96 columns. */
export function rleFrame(samples: Uint16Array): Uint8Array {
  const high = packBits(Uint8Array.from(samples, (sample) => sample >> 8));
  const low = packBits(Uint8Array.from(samples, (sample) => sample & 0xff));
  const frame = new Uint8Array(64 + high.length + low.length);
  const header = new DataView(frame.buffer);
  header.setUint32(0, 2, true);
  header.setUint32(4, 64, true);
  header.setUint32(8, 64 + high.length, true);
  frame.set(high, 64);
  frame.set(low, 64 + high.length);
  return frame;
}

const rowBytes = 96;

/** Runs of two to 128 equal bytes as (257 − length, byte); anything else as (length − 1, bytes). No run crosses a row (G.3.1). */
function packBits(plane: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (let start = 0; start < plane.length; start += rowBytes) packRow(plane.subarray(start, start + rowBytes), out);
  if (out.length % 2 === 1) out.push(0);
  return Uint8Array.from(out);
}

function packRow(row: Uint8Array, out: number[]): void {
  let at = 0;
  while (at < row.length) {
    const run = runAt(row, at);
    if (run > 1) {
      out.push(257 - run, row[at]);
      at += run;
      continue;
    }
    let end = at + 1;
    while (end < row.length && runAt(row, end) === 1) end++;
    out.push(end - at - 1, ...row.subarray(at, end));
    at = end;
  }
}

function runAt(row: Uint8Array, at: number): number {
  let end = at + 1;
  while (end < row.length && row[end] === row[at]) end++;
  return end - at;
}
