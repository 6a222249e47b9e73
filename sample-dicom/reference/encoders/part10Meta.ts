// The File Meta Information of a file that writePart10 wrote (PS3.10 7.1): always explicit little endian.

/** The preamble with group 0002, and the data set behind it. */
export function splitMeta(bytes: Uint8Array): { readonly meta: Uint8Array; readonly dataset: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // (0002,0000) UL stands at 132; its value counts what follows it.
  const end = 144 + view.getUint32(140, true);
  return { meta: bytes.slice(0, end), dataset: bytes.slice(end) };
}

/** The same file under another Transfer Syntax UID (0002,0010), its group length set right. */
export function withTransferSyntax(bytes: Uint8Array, uid: string): Uint8Array {
  const { meta, dataset } = splitMeta(bytes);
  const at = findTransferSyntax(meta);
  const oldLength = meta[at + 6] + meta[at + 7] * 256;
  const text = uid.length % 2 === 0 ? uid : `${uid}\0`;
  const value = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const whole = new Uint8Array(bytes.length - oldLength + value.length);
  whole.set(meta.subarray(0, at + 6));
  whole.set([value.length & 0xff, value.length >> 8], at + 6);
  whole.set(value, at + 8);
  whole.set(meta.subarray(at + 8 + oldLength), at + 8 + value.length);
  whole.set(dataset, meta.length - oldLength + value.length);
  const view = new DataView(whole.buffer);
  view.setUint32(140, view.getUint32(140, true) - oldLength + value.length, true);
  return whole;
}

function findTransferSyntax(meta: Uint8Array): number {
  for (let at = 132; at < meta.length; at++)
    if (meta[at] === 2 && meta[at + 1] === 0 && meta[at + 2] === 0x10 && meta[at + 3] === 0 && meta[at + 4] === 0x55)
      return at;
  throw new Error('no Transfer Syntax UID');
}
