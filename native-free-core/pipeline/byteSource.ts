// Bytes that arrive in chunks of any size, read as a parser wants them: so many, or up to a pattern.

export interface ByteSource {
  /** The next `lengthBytes` bytes in `into` (its first bytes), or undefined when the source ends before. */
  readExactly(lengthBytes: number, into: Uint8Array): Promise<Uint8Array | undefined>;
  /** All bytes before `pattern`, which is consumed; undefined when it does not come within `maximumBytes`. */
  readUntil(pattern: Uint8Array, maximumBytes: number): Promise<Uint8Array | undefined>;
}

/** Wraps a stream of chunks. A chunk is only read while it is the current one, so its producer may be a byte stream. */
export function createByteSource(chunks: AsyncIterable<Uint8Array>): ByteSource {
  const iterator = chunks[Symbol.asyncIterator]();
  let chunk: Uint8Array = new Uint8Array(0);
  let at = 0;

  async function refill(): Promise<boolean> {
    while (at >= chunk.length) {
      const next = await iterator.next();
      if (next.done) return false;
      chunk = next.value;
      at = 0;
    }
    return true;
  }

  async function readExactly(lengthBytes: number, into: Uint8Array): Promise<Uint8Array | undefined> {
    let filled = 0;
    while (filled < lengthBytes) {
      if (!(await refill())) return undefined;
      const take = Math.min(lengthBytes - filled, chunk.length - at);
      into.set(chunk.subarray(at, at + take), filled);
      filled += take;
      at += take;
    }
    return into.subarray(0, lengthBytes);
  }

  async function readUntil(pattern: Uint8Array, maximumBytes: number): Promise<Uint8Array | undefined> {
    let found = new Uint8Array(1024);
    let length = 0;
    while (length <= maximumBytes + pattern.length) {
      if (at >= chunk.length && !(await refill())) return undefined;
      if (length === found.length) found = grown(found);
      found[length] = chunk[at];
      length += 1;
      at += 1;
      if (endsWith(found, length, pattern)) return found.subarray(0, length - pattern.length);
    }
    return undefined;
  }

  return { readExactly, readUntil };
}

function grown(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}

function endsWith(bytes: Uint8Array, length: number, pattern: Uint8Array): boolean {
  if (length < pattern.length) return false;
  for (let i = 1; i <= pattern.length; i += 1) {
    if (bytes[length - i] !== pattern[pattern.length - i]) return false;
  }
  return true;
}
