import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { multipartReply } from '../../../native-free-core/service/dicomweb/multipartBody.ts';

const folder = mkdtempSync(join(tmpdir(), 'negatoscope-multipart-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function object(name: string, bytes: Uint8Array, sizeBytes = bytes.length) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { path, sizeBytes, transferSyntaxUID: '1.2.840.10008.1.2', location: `/${name}` };
}

it('is laid out as RFC 2046 5.1.1 and PS3.18 8.6.1.2.1 say', async () => {
  const reply = multipartReply([object('a', Buffer.from('AAA')), object('b', Buffer.from('B'))], 'xyz');
  const part = (name: string, length: number) =>
    `\r\n--xyz\r\nContent-Type: application/dicom; transfer-syntax=1.2.840.10008.1.2\r\nContent-Length: ${length}\r\nContent-Location: /${name}\r\n\r\n`;
  expect(await reply.text()).toBe(`${part('a', 3)}AAA${part('b', 1)}B\r\n--xyz--\r\n`);
});

it('carries an object larger than one piece, and an empty one', async () => {
  const large = new Uint8Array(9 * 1024 * 1024 + 7).map((_, index) => index % 251);
  const reply = multipartReply([object('large', large), object('empty', new Uint8Array(0))], 'xyz');
  const body = Buffer.from(await reply.arrayBuffer());
  expect(body.length).toBe(Number(reply.headers.get('content-length')));
  const start = body.indexOf('\r\n\r\n') + 4;
  expect(Buffer.compare(body.subarray(start, start + large.length), large)).toBe(0);
});

it('breaks off when a file has become shorter, rather than fill in', async () => {
  const reply = multipartReply([object('short', Buffer.from('abc'), 10)], 'xyz');
  await expect(reply.arrayBuffer()).rejects.toThrow();
});

it('reads ahead of its reader by a few pieces only', async () => {
  const bytes = new Uint8Array(1024 * 1024);
  const objects = Array.from({ length: 200 }, (_, index) => object(`o${index}`, bytes));
  const reply = multipartReply(objects, 'xyz');
  const reader = reply.body!.getReader();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 200));
  // Had the far files been read by now, their absence would not be noticed.
  for (const { path } of objects.slice(60)) rmSync(path);
  const readAll = async () => {
    while (!(await reader.read()).done);
  };
  await expect(readAll()).rejects.toThrow('ENOENT');
});
