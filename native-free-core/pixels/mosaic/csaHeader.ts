// The CSA header of Siemens (private, 'SV10' form): named values in a table of their own inside one element. Its layout is
// published by its readers: a magic, a count, then per tag a name of 64 bytes, VM, VR, and items of padded text.

const magic = 'SV10';
const tagHeadBytes = 84;
const itemHeadBytes = 16;

/** The values of one name, trimmed, empty ones left out; none when the bytes are no such header. Never throws. */
export function csaValues(bytes: Uint8Array, wanted: string): readonly string[] {
  if (bytes.length < 16 || textAt(bytes, 0, 4) !== magic) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(8, true);
  let at = 16;
  for (let index = 0; index < count && at + tagHeadBytes <= bytes.length; index++) {
    const name = textAt(bytes, at, 64);
    const items = view.getUint32(at + 76, true);
    at += tagHeadBytes;
    const values: string[] = [];
    for (let item = 0; item < items && at + itemHeadBytes <= bytes.length; item++) {
      const length = view.getUint32(at + 4, true);
      at += itemHeadBytes;
      if (name === wanted) values.push(textAt(bytes, at, length).trim());
      at += Math.ceil(length / 4) * 4;
    }
    if (name === wanted) return values.filter((value) => value !== '');
  }
  return [];
}

/** Up to the first null; no further than the bytes go. */
function textAt(bytes: Uint8Array, offset: number, length: number): string {
  let text = '';
  for (const byte of bytes.subarray(offset, Math.min(offset + length, offset + 1024))) {
    if (byte === 0) break;
    text += String.fromCharCode(byte);
  }
  return text;
}
