// The objects that a copied index names. The copy is a file of its own that nobody else has open.
import { DatabaseSync } from 'node:sqlite';
import { objectPath, quarantinePath } from '../layout.ts';

export interface NamedObject {
  readonly sha256: string;
  readonly sizeBytes: number;
  /** Where it lies in an archive's directory. */
  readonly pathIn: (directory: string) => string;
}

/** Stored objects and quarantine. Throws when the file is no index. */
export function* namedObjects(indexFile: string): Generator<NamedObject> {
  const database = new DatabaseSync(indexFile, { readOnly: true });
  try {
    const places = [
      ['instances', objectPath],
      ['quarantine', quarantinePath],
    ] as const;
    for (const [table, pathOf] of places) {
      const found = database.prepare(`SELECT lower(hex(sha256)) AS sha256, size_bytes FROM ${table}`).iterate();
      for (const { sha256, size_bytes } of found) {
        const name = String(sha256);
        yield { sha256: name, sizeBytes: Number(size_bytes), pathIn: (directory) => pathOf(directory, name) };
      }
    }
  } finally {
    database.close();
  }
}
