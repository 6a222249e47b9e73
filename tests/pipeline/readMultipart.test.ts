import { describe, expect, it } from 'vitest';
import { boundaryOf, readMultipart } from '../../native-free-core/pipeline/index.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const text = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** The body, cut into chunks of `size` bytes. */
async function* inChunks(body: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = latin1(body);
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function partsOf(body: string, size: number) {
  const parts: { body: string; location?: string; problem?: string }[] = [];
  for await (const part of readMultipart(inChunks(body, size), 'limit')) {
    if (part.ok) parts.push({ body: text(part.value.body), location: part.value.headers.get('content-location') });
    else parts.push({ body: '', problem: part.problem.kind });
  }
  return parts;
}

const sized =
  '--limit\r\nContent-Type: application/dicom\r\nContent-Length: 5\r\nContent-Location: /a\r\n\r\nab\r\nc' +
  '\r\n--limit\r\nContent-Length: 0\r\nContent-Location: /b\r\n\r\n' +
  '\r\n--limit--\r\n';
const unsized =
  '--limit\r\nContent-Location: /a\r\n\r\nab\r\n--limi\r\n--limit\r\nContent-Location: /b\r\n\r\nz\r\n--limit--';

describe('multipart/related as it streams — RFC 2046 §5.1', () => {
  it.each([1, 2, 7, 4096])('gives the parts with their headers, in chunks of %i bytes', async (size) => {
    expect(await partsOf(sized, size)).toEqual([
      { body: 'ab\r\nc', location: '/a' },
      { body: '', location: '/b' },
    ]);
  });

  it.each([1, 3, 4096])('finds the end of a part without Content-Length, in chunks of %i bytes', async (size) => {
    expect(await partsOf(unsized, size)).toEqual([
      { body: 'ab\r\n--limi', location: '/a' },
      { body: 'z', location: '/b' },
    ]);
  });

  it('passes over a preamble before the first delimiter', async () => {
    expect(await partsOf(`a preamble\r\n${unsized}`, 4096)).toHaveLength(2);
  });

  it('says how many parts came whole when the stream is cut short', async () => {
    const cut = sized.slice(0, sized.indexOf('\r\n--limit\r\nContent-Length: 0') + 20);
    expect(await partsOf(cut, 4096)).toEqual([
      { body: 'ab\r\nc', location: '/a' },
      { body: '', problem: 'streamCutShort' },
    ]);
  });

  it('does not take a part whose length is longer than what follows', async () => {
    const lying = sized.replace('Content-Length: 5', 'Content-Length: 3');
    expect(await partsOf(lying, 4096)).toEqual([{ body: '', problem: 'streamCutShort' }]);
  });
});

describe('the boundary of a Content-Type', () => {
  it('is read with and without quotes', () => {
    expect(boundaryOf('multipart/related; type="application/dicom"; boundary=abc')).toBe('abc');
    expect(boundaryOf('multipart/related; boundary="a b;c"; type="application/dicom"')).toBe('a b;c');
  });

  it('is absent from other types', () => {
    expect(boundaryOf('application/json')).toBeUndefined();
  });
});
