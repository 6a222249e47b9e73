// A copy of a whole archive in another folder, and what making it or giving it back has found.

export interface BackupOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface BackupReport {
  readonly directory: string;
  /** When the index was copied: what was acknowledged before is in it. */
  readonly takenAt: string;
  /** Named by the copied index, quarantine included. */
  readonly objects: number;
  /** Those that were not there from an earlier time. */
  readonly copied: number;
  readonly copiedBytes: number;
  /** SHA-256 of the objects whose bytes are not, or no longer, those that were stored: not copied. */
  readonly damagedObjects: readonly string[];
}
