import { describe, expect, it } from 'vitest';
import { filesOf, isZip, readDropped, walkEntries } from '../../../../renderer/studies/imports/walkDropped.ts';

type Tree = { readonly [name: string]: Tree | string };

/** A file system entry as the browser gives it; a folder gives its entries in portions of two. */
function entry(path: string, content: Tree | string): FileSystemEntry {
  const name = path.split('/').at(-1)!;
  if (typeof content === 'string') {
    const file = (done: (file: File) => void, failed: () => void) =>
      content === 'unreadable' ? failed() : done(new File([content], name));
    return { isDirectory: false, isFile: true, name, fullPath: path, file } as unknown as FileSystemEntry;
  }
  const children = Object.entries(content).map(([child, below]) => entry(`${path}/${child}`, below));
  const createReader = () => {
    let next = 0;
    return {
      readEntries: (done: (entries: FileSystemEntry[]) => void) => {
        done(children.slice(next, next + 2));
        next += 2;
      },
    };
  };
  return { isDirectory: true, isFile: false, name, fullPath: path, createReader } as unknown as FileSystemEntry;
}

const walk = (tree: Tree, signal = new AbortController().signal, onFound: (count: number) => void = () => {}) =>
  walkEntries(
    Object.entries(tree).map(([name, content]) => entry(`/${name}`, content)),
    onFound,
    signal,
  );

describe('what was dropped is walked', () => {
  it('finds every file of folders within folders, with its relative path', async () => {
    const files = await walk({ CD: { DICOM: { a: '1', b: '2', c: '3', d: { e: '4' } }, DICOMDIR: '5' } });
    expect(files.map(({ path }) => path)).toEqual([
      'CD/DICOM/a',
      'CD/DICOM/b',
      'CD/DICOM/c',
      'CD/DICOM/d/e',
      'CD/DICOMDIR',
    ]);
  });

  it('survives a folder ten thousand deep', async () => {
    const files = await walkEntries([deepEntry(10_000)], () => {}, new AbortController().signal);
    expect(files).toHaveLength(1);
  });

  it('passes over what cannot be read', async () => {
    expect((await walk({ a: 'unreadable', b: 'x' })).map(({ path }) => path)).toEqual(['b']);
  });

  it('tells how many it has found, and stops when asked', async () => {
    const found: number[] = [];
    await walk({ a: '1', b: '2' }, undefined, (count) => found.push(count));
    expect(found.at(-1)).toBe(2);
    const controller = new AbortController();
    controller.abort();
    expect(await walk({ a: '1' }, controller.signal)).toEqual([]);
  });

  it('takes the relative path of a folder that was picked, and the name of a lone file', () => {
    const inFolder = Object.defineProperty(new File(['x'], 'a.dcm'), 'webkitRelativePath', { value: 'CT/a.dcm' });
    expect(filesOf([inFolder, new File(['x'], 'b.dcm')]).map(({ path }) => path)).toEqual(['CT/a.dcm', 'b.dcm']);
  });

  it('knows a zip by its name or its type', () => {
    expect(isZip({ path: 'CD.ZIP', file: new File([], 'CD.ZIP') })).toBe(true);
    expect(isZip({ path: 'cd', file: new File([], 'cd', { type: 'application/zip' }) })).toBe(true);
    expect(isZip({ path: 'a.dcm', file: new File([], 'a.dcm') })).toBe(false);
  });
});

/** Folders one in the other, made as they are asked for. */
function deepEntry(depth: number): FileSystemEntry {
  if (depth === 0) return entry('/leaf', 'x');
  const createReader = () => {
    let isRead = false;
    return {
      readEntries: (done: (entries: FileSystemEntry[]) => void) => {
        done(isRead ? [] : [deepEntry(depth - 1)]);
        isRead = true;
      },
    };
  };
  return { isDirectory: true, fullPath: '/d', createReader } as unknown as FileSystemEntry;
}

describe('what a drop holds', () => {
  it('is entries from the disk, files from a page, and never text', () => {
    const fromDisk = { kind: 'file', webkitGetAsEntry: () => entry('/CD', {}) };
    const fromPage = { kind: 'file', webkitGetAsEntry: () => null, getAsFile: () => new File(['x'], 'a.dcm') };
    const text = { kind: 'string' };
    const dropped = readDropped([fromDisk, fromPage, text] as unknown as DataTransferItem[]);
    expect(dropped.entries.map(({ name }) => name)).toEqual(['CD']);
    expect(dropped.files.map(({ path }) => path)).toEqual(['a.dcm']);
  });
});
