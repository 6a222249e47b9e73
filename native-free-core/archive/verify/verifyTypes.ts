// What re-reading the whole archive gives.

export interface VerifyOptions {
  /** Damaged objects are moved to quarantine, orphans are indexed again or moved there too. */
  readonly repair?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface VerifyReport {
  /** Rows of the index. */
  readonly objects: number;
  /** Objects whose bytes are not those that were stored. */
  readonly damaged: number;
  /** Objects on disk that no row names. */
  readonly orphans: number;
  /** Rows whose object is not on disk. */
  readonly missing: number;
  readonly damagedInstances: readonly string[];
  readonly missingInstances: readonly string[];
  readonly repaired: number;
  readonly verifiedAt: string;
}
