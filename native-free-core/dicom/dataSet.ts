// The data set as read: elements by tag, over the bytes they were found in (PS3.5 §7). Nothing is copied or decoded here.

/** 0xGGGGEEEE */
export type Tag = number;

/** One run of bytes of an encapsulated pixel data element (PS3.5 A.4). */
export interface Fragment {
  readonly offset: number;
  readonly lengthBytes: number;
  /** Offset of the fragment's item tag from the first byte after the Basic Offset Table, as offset tables count. */
  readonly position: number;
}

export interface DataElement {
  readonly tag: Tag;
  readonly vr: string;
  /** Where the value field starts in the data set's bytes. */
  readonly offset: number;
  /** Bytes of the value field that are really there. */
  readonly lengthBytes: number;
  /** Items of a sequence. */
  readonly items?: readonly DataSet[];
  /** Encapsulated pixel data (PS3.5 A.4). */
  readonly basicOffsetTable?: readonly number[];
  readonly fragments?: readonly Fragment[];
}

export interface DataSet {
  readonly bytes: Uint8Array;
  readonly isLittleEndian: boolean;
  /** Values of (0008,0005) in force here, inherited by items; empty means the default repertoire. */
  readonly specificCharacterSet: readonly string[];
  readonly elements: ReadonlyMap<Tag, DataElement>;
}

/** What reading Part 10 bytes gives: always a data set, with what was found wrong on the way. */
export interface Part10File {
  readonly meta: DataSet;
  readonly transferSyntaxUID: string;
  readonly dataset: DataSet;
  readonly problems: readonly DicomProblem[];
}

export type DicomProblem =
  | { readonly kind: 'notDicom'; readonly found: string }
  | { readonly kind: 'noPreamble' }
  | { readonly kind: 'noFileMeta'; readonly assumed: string }
  | { readonly kind: 'noTransferSyntax'; readonly assumed: string }
  | { readonly kind: 'wrongTransferSyntax'; readonly declared: string; readonly found: string }
  | {
      readonly kind: 'truncated';
      readonly tag?: Tag;
      readonly keyword?: string;
      readonly expectedBytes?: number;
      readonly foundBytes: number;
    }
  | {
      readonly kind: 'badElement';
      readonly tag: Tag;
      readonly keyword: string;
      readonly found: string;
      readonly allowed: string;
    }
  | { readonly kind: 'badCharacterSet'; readonly found: string; readonly assumed: string }
  | { readonly kind: 'deflateFailed'; readonly found: string }
  | { readonly kind: 'tooDeep'; readonly depth: number; readonly allowed: number }
  | { readonly kind: 'tooManyElements'; readonly allowed: number };
