// Bytes as base64 (RFC 4648), in pieces: the letters of a whole picture do not fit in one call's arguments.

const pieceBytes = 0x6000; // a multiple of three, so that pieces join without padding between them

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    text += btoa(String.fromCharCode(...bytes.subarray(start, start + pieceBytes)));
  }
  return text;
}
