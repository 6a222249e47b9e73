// A zip as this room gives it: its files one by one, or why one of them cannot be had.
import type { ArchiveProblem } from '../archiveProblem.ts';

export type ZipFile =
  | {
      /** As written in the zip, cleaned to be shown; never used as a path of this machine. */
      readonly path: string;
      /** To give to `store`: unpacked while it is read, checked against its size and CRC-32. Several may be read at once. */
      readonly content: AsyncIterable<Uint8Array>;
    }
  | { readonly path: string; readonly problem: ArchiveProblem };

export interface ZipLimits {
  readonly maximumEntries: number;
  /** Unpacked, of all entries together. */
  readonly maximumBytes: number;
  /** Unpacked to packed, for an entry beyond `trustedBytes`. Real images stay under 30, blank ones under 200. */
  readonly maximumRatio: number;
  readonly trustedBytes: number;
}

export const defaultZipLimits: ZipLimits = {
  maximumEntries: 200_000,
  maximumBytes: 256 * 1024 ** 3,
  maximumRatio: 200,
  trustedBytes: 64 * 1024 ** 2,
};
