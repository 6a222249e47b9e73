// A window over a body that streams in: what has come and was not taken yet. It holds little more than one piece of the body.

export interface ByteWindow {
  /** The bytes before `delimiter`, which is taken too. A body that ends first ends the bytes, and `isCut` is true. */
  until(delimiter: Uint8Array): AsyncGenerator<Uint8Array>;
  /** As `until`, gathered; undefined when the delimiter does not come within `limitBytes`. */
  gather(delimiter: Uint8Array, limitBytes: number): Promise<Buffer | undefined>;
  /** True and taken when the next bytes are these. */
  takeIf(bytes: Uint8Array): Promise<boolean>;
  isCut(): boolean;
}

export function byteWindow(body: AsyncIterable<Uint8Array>, start: Uint8Array = new Uint8Array(0)): ByteWindow {
  const pieces = body[Symbol.asyncIterator]();
  let held: Buffer = Buffer.from(start);
  let isCut = false;

  const more = async (): Promise<boolean> => {
    const next = await pieces.next();
    if (next.done) {
      isCut = true;
      return false;
    }
    const piece = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
    held = held.length === 0 ? piece : Buffer.concat([held, piece]);
    return true;
  };

  const until = async function* (delimiter: Uint8Array): AsyncGenerator<Uint8Array> {
    while (true) {
      const at = held.indexOf(delimiter);
      // The end of what is held may be the start of the delimiter.
      const sure = at >= 0 ? at : Math.max(0, held.length - delimiter.length + 1);
      const bytes = held.subarray(0, sure);
      held = held.subarray(at >= 0 ? at + delimiter.length : sure);
      if (bytes.length > 0) yield bytes;
      if (at >= 0 || !(await more())) return;
    }
  };

  return {
    until,
    isCut: () => isCut,
    gather: async (delimiter, limitBytes) => {
      let at = held.indexOf(delimiter);
      while (at < 0 && held.length <= limitBytes && (await more())) at = held.indexOf(delimiter);
      if (at < 0 || at > limitBytes) return undefined;
      const bytes = held.subarray(0, at);
      held = held.subarray(at + delimiter.length);
      return bytes;
    },
    takeIf: async (bytes) => {
      while (held.length < bytes.length && (await more()));
      const isNext = held.subarray(0, bytes.length).equals(bytes);
      if (isNext) held = held.subarray(bytes.length);
      return isNext;
    },
  };
}
