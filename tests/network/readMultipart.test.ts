import { describe, expect, it } from 'vitest';
import { defaultMultipartLimits, type MultipartLimits, readMultipart } from '../../native-free-core/network/index.ts';

async function* inPieces(text: string, size: number) {
  const bytes = Buffer.from(text, 'latin1');
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Each part as `type|content`, or the problem's kind, or what its content threw. */
async function read(text: string, size = 1000, limits: Partial<MultipartLimits> = {}): Promise<string[]> {
  const found: string[] = [];
  for await (const part of readMultipart(inPieces(text, size), 'B', { ...defaultMultipartLimits, ...limits })) {
    if (!part.ok) found.push(`problem: ${part.problem.kind}`);
    else {
      let content = '';
      try {
        for await (const piece of part.value.content) content += Buffer.from(piece).toString('latin1');
      } catch (error) {
        content += ` threw: ${error instanceof Error ? error.message : ''}`;
      }
      found.push(`${part.value.headers.get('content-type')}|${content}`);
    }
  }
  return found;
}

const body =
  '--B\r\nContent-Type: a/b\r\nContent-Length: 3\r\n\r\none\r\n--B\r\ncontent-type: c/d\r\n\r\nt\r\n--\r\nwo\r\n--B--\r\n';

describe('Reading a multipart body — RFC 2046 5.1', () => {
  it('gives each part with its headers, cut into pieces of any size', async () => {
    for (let size = 1; size <= body.length; size++) {
      expect(await read(body, size), `pieces of ${size}`).toEqual(['a/b|one', 'c/d|t\r\n--\r\nwo']);
    }
  });

  it('passes over a preamble, an epilogue and blanks after the boundary', async () => {
    expect(await read(`hello\r\n--B  \r\n\r\nx\r\n--B--\r\nbye`)).toEqual(['undefined|x']);
  });

  it('passes over what the reader left of a part', async () => {
    const types: (string | undefined)[] = [];
    for await (const part of readMultipart(inPieces(body, 5), 'B')) {
      types.push(part.ok ? part.value.headers.get('content-type') : 'problem');
    }
    expect(types).toEqual(['a/b', 'c/d']);
  });

  it('tells the reader of a part that the body was cut short, at every place', async () => {
    for (let length = 0; length < body.length - 4; length++) {
      const found = await read(body.slice(0, length), 7);
      const last = found.at(-1) ?? 'problem: none';
      if (!/--B--/.test(body.slice(0, length)))
        expect(last, `${length}`).toMatch(/problem: badMultipart|threw: bodyCutShort/);
    }
  });

  it('is bounded: parts, heads and sizes', async () => {
    expect(await read(body, 1000, { maximumParts: 1 })).toEqual(['a/b|one', 'problem: tooManyParts']);
    expect(await read(body, 1000, { maximumHeadBytes: 10 })).toEqual(['problem: badMultipart']);
    expect(await read(body, 1000, { maximumPartBytes: 3 })).toEqual([
      'a/b|one',
      expect.stringContaining('threw: objectTooLarge'),
    ]);
  });

  it('holds little of an endless part', async () => {
    let given = 0;
    async function* endless() {
      yield Buffer.from('--B\r\n\r\n');
      while (given < 200) {
        given++;
        yield Buffer.alloc(1024 * 1024, 7);
      }
    }
    const limits = { ...defaultMultipartLimits, maximumPartBytes: 5 * 1024 * 1024 };
    for await (const part of readMultipart(endless(), 'B', limits)) {
      if (!part.ok) continue;
      await expect(
        (async () => {
          for await (const _ of part.value.content);
        })(),
      ).rejects.toThrow('objectTooLarge');
      expect(given).toBeLessThan(8);
      break;
    }
  });
});
