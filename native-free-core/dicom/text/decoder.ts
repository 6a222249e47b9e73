// One TextDecoder per encoding, made once: making one costs more than a name to decode.

const decoders = new Map<string, TextDecoder>();

/** `label` is one of the character set table's. 'euc-jp-3' is JIS X 0212, which EUC-JP writes behind 0x8F. */
export function decodeWith(label: string, bytes: Uint8Array): string {
  if (label === 'euc-jp-3') return decoderOf('euc-jp').decode(withSingleShift(bytes));
  return decoderOf(label).decode(bytes);
}

function decoderOf(label: string): TextDecoder {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  const made = new TextDecoder(label, { ignoreBOM: true });
  decoders.set(label, made);
  return made;
}

function withSingleShift(bytes: Uint8Array): Uint8Array {
  const shifted = new Uint8Array((bytes.length >> 1) * 3);
  for (let pair = 0; pair < bytes.length >> 1; pair += 1) {
    shifted.set([0x8f, bytes[pair * 2], bytes[pair * 2 + 1]], pair * 3);
  }
  return shifted;
}
