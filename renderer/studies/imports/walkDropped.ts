// What was dropped or picked, as files with their relative paths. Folders are walked without recursion: a CD can be deep.
import type { FileToImport } from '../../pipeline/index.ts';

/** Files and folders held by a drop. A file that comes from a page, not from the disk, has no entry. */
export interface Dropped {
  readonly entries: readonly FileSystemEntry[];
  readonly files: readonly FileToImport[];
}

/** Must be called during the drop event itself: afterwards the browser empties the list. */
export function readDropped(items: Iterable<DataTransferItem>): Dropped {
  const entries: FileSystemEntry[] = [];
  const files: File[] = [];
  for (const item of items) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry();
    const file = entry === null ? item.getAsFile() : null;
    if (entry !== null) entries.push(entry);
    if (file !== null) files.push(file);
  }
  return { entries, files: filesOf(files) };
}

/** Every file under the entries. `onFound` is told the count now and then. What cannot be read is passed over. */
export async function walkEntries(
  entries: readonly FileSystemEntry[],
  onFound: (count: number) => void,
  signal: AbortSignal,
): Promise<readonly FileToImport[]> {
  const files: FileToImport[] = [];
  const waiting = [...entries];
  while (waiting.length > 0 && !signal.aborted) {
    const entry = waiting.pop()!;
    if (entry.isDirectory) {
      waiting.push(...(await childrenOf(entry as FileSystemDirectoryEntry)));
    } else {
      const file = await fileOf(entry as FileSystemFileEntry);
      if (file !== undefined) files.push({ path: entry.fullPath.replace(/^\//, ''), file });
      if (files.length % 100 === 0) onFound(files.length);
    }
  }
  onFound(files.length);
  return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** From a picker of files or of a folder. */
export function filesOf(list: Iterable<File>): readonly FileToImport[] {
  return [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

export function isZip({ path, file }: FileToImport): boolean {
  return /\.zip$/i.test(path) || file.type === 'application/zip';
}

async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  // A reader gives its entries in portions; an empty portion is the end.
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (portion.length === 0) return children;
    children.push(...portion);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | undefined> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));
}
